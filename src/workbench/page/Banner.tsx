import { MessageBar, MessageBarBody } from '@fluentui/react-components';

interface BannerProps {
  readonly text: string;
  readonly intent?: 'info' | 'warning';
}

/** One sentence above everything else that stays there. */
export function Banner({ text, intent = 'info' }: BannerProps) {
  return (
    <MessageBar className="banner" intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
