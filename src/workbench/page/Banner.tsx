import { MessageBar, MessageBarBody } from '@fluentui/react-components';

interface BannerProps {
  readonly text: string;
}

/** One sentence above everything else that stays there. */
export function Banner({ text }: BannerProps) {
  return (
    <MessageBar className="banner" intent="info" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
