import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import type { Language } from '../../core';
import type { Stage } from '../analysis/analysis';
import { paneWords } from '../paneWords';

const useStyles = makeStyles({
  box: { display: 'flex', alignItems: 'center', columnGap: '12px' },
  line: { flexGrow: 1, display: 'flex', flexDirection: 'column', rowGap: '6px' },
});

export function JobProgress(props: { stage: Stage; language: Language; onCancel: () => void }) {
  const styles = useStyles();
  const words = paneWords[props.stage][props.language];
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <span>{words}</span>
        <ProgressBar aria-label={words} />
      </div>
      <Button onClick={props.onCancel}>{paneWords.cancel[props.language]}</Button>
    </div>
  );
}
