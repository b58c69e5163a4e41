import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Language } from '../../../core';
import { useKeptFocus } from '../../form/useKeptFocus';
import { Section } from '../../results/Section';
import { checkWords } from './checkWords';
import { type ColumnDoubt, doubtKey } from './questions';
import type { Recognition } from './useRecognition';

const useStyles = makeStyles({
  question: { margin: '0 0 8px', overflowWrap: 'anywhere' },
  answers: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  quiet: { margin: '8px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Asks about one column at a time; nothing where all are clear. */
export function ColumnQuestion({ recognition, language }: { recognition: Recognition; language: Language }) {
  const styles = useStyles();
  const home = useRef<HTMLDivElement | null>(null);
  const { doubts, isReading } = recognition;
  const [doubt] = doubts;
  const key = doubt && doubtKey(doubt);
  useKeptFocus(home, key);
  if (doubt === undefined) return null;
  const left = String(doubts.length);
  const title = language === 'zh' ? `（还有${left}列）` : ` (${left} left)`;
  return (
    <Section title={`${checkWords.question[language]}${title}`}>
      <div ref={home} key={key}>
        <p className={styles.question}>{questionWords(doubt, language)}</p>
        <div className={styles.answers}>
          {doubt.candidates.map((candidate) => (
            <Button
              key={candidate.key}
              disabledFocusable={isReading}
              onClick={() => {
                recognition.answer(doubt, candidate.key);
              }}
            >
              {candidate.label[language]}
            </Button>
          ))}
          <Button
            disabledFocusable={isReading}
            onClick={() => {
              recognition.answer(doubt, null);
            }}
          >
            {checkWords.noneOfThese[language]}
          </Button>
          <Button
            appearance="subtle"
            onClick={() => {
              recognition.putOff(doubt);
            }}
          >
            {checkWords.later[language]}
          </Button>
        </div>
        <p className={styles.quiet}>{checkWords.remembered[language]}</p>
      </div>
    </Section>
  );
}

function questionWords({ sheet, column, header }: ColumnDoubt, language: Language): string {
  return language === 'zh'
    ? `工作表“${sheet}”的${column}列“${header}”是什么内容？`
    : `What does column ${column} “${header}” of the sheet “${sheet}” hold?`;
}
