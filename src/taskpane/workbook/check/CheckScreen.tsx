import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { commands } from '../../../commands/commandList';
import type { ExcelSession } from '../../../commands/startRibbon';
import { DayField } from '../../form/DayField';
import { useDeeds } from '../deeds';
import { workbookWords } from '../workbookWords';
import { ColumnQuestion } from './ColumnQuestion';
import { Figures } from './Figures';
import { MoreCommands } from './MoreCommands';
import { RecognisedSheets } from './RecognisedSheets';
import { ResultsForm } from './ResultsForm';
import { RulesCard } from './RulesCard';
import { useRecognition } from './useRecognition';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '10px', padding: '10px 12px 16px' },
  start: { display: 'flex', alignItems: 'flex-end', columnGap: '8px' },
  day: { flex: '1 1 0', minWidth: 0 },
  run: { flex: '1 1 0', minWidth: 0, paddingLeft: '8px', paddingRight: '8px' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface CheckScreenProps {
  readonly session: ExcelSession;
  readonly asOf: string;
  readonly isDay: boolean;
  readonly onDay: (asOf: string) => void;
  readonly onFile: () => void;
}

/** What the workbook is, the one button, and what came out in figures. */
export function CheckScreen({ session, asOf, isDay, onDay, onFile }: CheckScreenProps) {
  const styles = useStyles();
  const { language, state, run, canRun } = useDeeds();
  const recognition = useRecognition(session, state.job === null);
  const { overview } = state;
  return (
    <div className={styles.screen}>
      <div className={styles.start}>
        <div className={styles.day}>
          <DayField asOf={asOf} isDay={isDay} language={language} busy={state.job !== null} onDay={onDay} />
        </div>
        <Button
          appearance="primary"
          size="large"
          className={styles.run}
          disabledFocusable={!canRun}
          onClick={() => {
            run('check');
          }}
        >
          {commands.check.words[language]}
        </Button>
      </div>
      <ColumnQuestion recognition={recognition} language={language} />
      {overview === null ? (
        <p className={styles.quiet}>{workbookWords.safe[language]}</p>
      ) : (
        <Figures overview={overview} language={language} />
      )}
      <ResultsForm port={session.runner.doors.port} />
      <RecognisedSheets recognition={recognition} language={language} />
      {overview !== null && <RulesCard overview={overview} />}
      <MoreCommands onFile={onFile} />
    </div>
  );
}
