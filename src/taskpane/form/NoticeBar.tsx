import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Language } from '../../core';
import type { Notice } from '../state/paneState';

const useStyles = makeStyles({
  bar: { flexShrink: 0, whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

export function NoticeBar({ notice, language }: { notice: Notice; language: Language }) {
  const styles = useStyles();
  return (
    <div role={notice.intent === 'error' ? 'alert' : 'status'}>
      <MessageBar intent={notice.intent} layout="multiline" className={styles.bar}>
        <MessageBarBody>{notice.text[language]}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
