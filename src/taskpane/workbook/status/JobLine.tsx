import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import type { RunnerState } from '../../../commands/commandRunner';
import type { Language } from '../../../core';
import { workbookWords } from '../workbookWords';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '12px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { flexGrow: 1, display: 'flex', flexDirection: 'column', rowGap: '6px' },
  urgent: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground1 },
});

type Job = NonNullable<RunnerState['job']>;

interface JobLineProps {
  readonly stage: Job['stage'];
  readonly share: number | null;
  readonly language: Language;
  readonly onCancel: () => void;
}

export function JobLine({ stage, share, language, onCancel }: JobLineProps) {
  const styles = useStyles();
  const words = workbookWords[stage][language];
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <span className={mergeClasses(stage === 'waitingForCell' && styles.urgent)}>{words}</span>
        <ProgressBar aria-label={words} {...(share !== null && { value: share })} />
      </div>
      <Button onClick={onCancel}>{workbookWords.cancel[language]}</Button>
    </div>
  );
}
