import { ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';

interface TroubleProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly act: (on: boolean) => Promise<void>;
}

/** Something that is so as long as it is pressed. */
export function Trouble({ label, isOff, act }: TroubleProps) {
  const [isOn, setOn] = useState(false);
  return (
    <ToggleButton
      size="small"
      style={{ minWidth: 0 }}
      checked={isOn}
      disabledFocusable={isOff}
      onClick={() => {
        void act(!isOn).then(() => {
          setOn(!isOn);
        });
      }}
    >
      {label}
    </ToggleButton>
  );
}
