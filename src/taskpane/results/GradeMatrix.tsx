import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language, RiskClass, RiskLevel } from '../../core';
import type { PaneView } from '../analysis/paneView';
import { resultWords } from './resultWords';
import { MatrixCell } from './MatrixCell';
import { Section } from './Section';

const useStyles = makeStyles({
  table: { width: 'calc(100% + 6px)', margin: '0 -3px', tableLayout: 'fixed', borderSpacing: '3px' },
  head: { textAlign: 'center', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  hint: {
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

const classes: readonly RiskClass[] = ['A', 'B', 'C'];
const levels: readonly RiskLevel[] = [1, 2, 3, 4];

/** How many units stand where: three classes by four levels. */
export function GradeMatrix({ matrix, language }: { matrix: PaneView['matrix']; language: Language }) {
  const styles = useStyles();
  const zh = language === 'zh';
  return (
    <Section title={resultWords.matrix[language]}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {levels.map((level) => (
              <th key={level} scope="col" className={styles.head}>
                {zh ? `${level}级` : `Level ${level}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classes.map((name) => (
            <tr key={name}>
              <th scope="row" className={styles.head}>
                {zh ? `${name}类` : `Class ${name}`}
              </th>
              {levels.map((level) => (
                <MatrixCell key={level} level={level} count={matrix[name][level]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>{resultWords.matrixHint[language]}</p>
    </Section>
  );
}
