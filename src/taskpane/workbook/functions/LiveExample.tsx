import { makeStyles, tokens } from '@fluentui/react-components';
import type { FormulaId } from '../../../core';
import { Section } from '../../results/Section';
import { useDeeds } from '../deeds';
import { PlaceButton } from '../PlaceButton';
import { CopyLine } from './CopyLine';
import { functionWords } from './functionWords';
import { useExample } from './useExample';

const useStyles = makeStyles({
  list: { margin: '0 0 8px', padding: 0, listStyleType: 'none' },
  line: {
    padding: '3px 0',
    overflowWrap: 'anywhere',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  answer: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What the function really answers for the first rows of the open workbook. */
export function LiveExample({ id }: { id: FormulaId }) {
  const styles = useStyles();
  const { language, jump } = useDeeds();
  const { example, state } = useExample(id);
  const words = { working: 'working', failed: 'exampleFailed', ready: 'noExample' } as const;
  return (
    <Section title={functionWords.example[language]}>
      <div role="status">
        {example === null && <p className={styles.quiet}>{functionWords[words[state]][language]}</p>}
      </div>
      {example !== null && (
        <>
          <ul className={styles.list}>
            {example.lines.map((line) => (
              <li key={line.at.row} className={styles.line}>
                <PlaceButton
                  words={placeWords(line.at.row + 1, line.name, language === 'zh')}
                  onPick={() => {
                    jump(line.at);
                  }}
                />
                {' → '}
                <span className={styles.answer}>{line.answer}</span>
              </li>
            ))}
          </ul>
          <CopyLine formula={example.formula} />
        </>
      )}
    </Section>
  );
}

/** '第5行 甲公司', 'row 5 甲公司'. */
function placeWords(row: number, name: string | null, isChinese: boolean): string {
  const place = isChinese ? `第${String(row)}行` : `row ${String(row)}`;
  return name === null ? place : `${place} ${name}`;
}
