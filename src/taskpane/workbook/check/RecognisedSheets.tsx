import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../../core';
import { Section } from '../../results/Section';
import { workbookWords } from '../workbookWords';
import { checkWords } from './checkWords';
import { SheetColumns } from './SheetColumns';
import type { Recognition } from './useRecognition';

const useStyles = makeStyles({
  note: { margin: '0 0 8px', overflowWrap: 'anywhere' },
  button: { marginTop: '8px' },
  urgent: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground1 },
});

/** Each sheet with what it was taken for; its columns when it is opened. */
export function RecognisedSheets({ recognition, language }: { recognition: Recognition; language: Language }) {
  const styles = useStyles();
  const { sheets, isReading, isWaitingForCell, refusal, readAgain } = recognition;
  const hasLedger = sheets?.some(({ rows }) => rows !== null) ?? true;
  return (
    <Section title={checkWords.recognised[language]}>
      <div role="status">
        {isWaitingForCell && <p className={styles.urgent}>{workbookWords.waitingForCell[language]}</p>}
        {isReading && !isWaitingForCell && <p className={styles.note}>{checkWords.recognising[language]}</p>}
        {refusal !== null && <p className={styles.note}>{refusal[language]}</p>}
        {!hasLedger && (
          <p className={styles.note}>{checkWords[sheets?.length === 0 ? 'noSheet' : 'noLedger'][language]}</p>
        )}
      </div>
      {sheets?.map((sheet) => (
        <SheetColumns key={sheet.name} sheet={sheet} language={language} />
      ))}
      <Button size="small" className={styles.button} disabledFocusable={isReading} onClick={readAgain}>
        {checkWords.readAgain[language]}
      </Button>
    </Section>
  );
}
