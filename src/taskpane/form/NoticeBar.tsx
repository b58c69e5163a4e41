import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Language } from '../../core';
import { paneWords } from '../paneWords';
import type { Notice } from '../state/paneState';

const useStyles = makeStyles({
  bar: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** One sentence for the user; with a button where it can be put away. */
export function NoticeBar(props: { notice: Notice; language: Language; onClose?: () => void }) {
  const styles = useStyles();
  const { notice, language, onClose } = props;
  return (
    <div role={notice.intent === 'error' ? 'alert' : 'status'}>
      <MessageBar intent={notice.intent} layout="multiline" className={styles.bar}>
        <MessageBarBody>{notice.text[language]}</MessageBarBody>
        {onClose !== undefined && (
          <MessageBarActions>
            <Button size="small" onClick={onClose}>
              {paneWords.close[language]}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
