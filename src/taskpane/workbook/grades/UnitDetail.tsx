import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../../core';
import type { UnitLine } from '../../../desk/desk';
import { Tone } from '../../results/Tone';
import { gradeWords } from './gradeWords';
import { gradeTone } from './UnitRow';

const useStyles = makeStyles({
  line: { margin: '0 0 4px' },
  term: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: '0 0 4px', paddingLeft: '18px' },
});

/** Grade and range of one unit, why, and what would improve it. */
export function UnitDetail({ line, language }: { line: UnitLine; language: Language }) {
  const styles = useStyles();
  const { name, grade, range, reasons, improve, unknown, township, department } = line;
  const list = (term: string, items: readonly string[]) =>
    items.length > 0 && (
      <>
        <span className={styles.term}>{term}</span>
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <p className={styles.line}>
        <Tone tone={gradeTone(grade)}>{grade}</Tone> <strong>{name}</strong>
        {range !== null && ` ${gradeWords.range[language]} ${range}`}
      </p>
      <p className={styles.line}>{[township, department].filter(Boolean).join(' · ')}</p>
      {list(gradeWords.reasons[language], reasons)}
      {improve !== null && list(gradeWords.improve[language], [improve])}
      {list(gradeWords.unknown[language], unknown)}
    </>
  );
}
