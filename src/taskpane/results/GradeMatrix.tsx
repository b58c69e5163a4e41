import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Language, RiskClass, RiskLevel } from '../../core';
import type { PaneView } from '../analysis/paneView';
import { paneWords } from '../paneWords';
import { Section } from './Section';

const useStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'separate', borderSpacing: '3px', marginLeft: '-3px' },
  hint: {
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  cell: {
    height: '38px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    fontVariantNumeric: 'tabular-nums',
  },
  full: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3 },
  level1: { color: tokens.colorPaletteGreenForeground2, backgroundColor: tokens.colorPaletteGreenBackground2 },
  level2: { color: tokens.colorPaletteMarigoldForeground2, backgroundColor: tokens.colorPaletteMarigoldBackground2 },
  level3: {
    color: tokens.colorPaletteDarkOrangeForeground2,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground2,
  },
  level4: { color: tokens.colorPaletteRedForeground2, backgroundColor: tokens.colorPaletteRedBackground2 },
});

const classes: readonly RiskClass[] = ['A', 'B', 'C'];
const levels: readonly RiskLevel[] = [1, 2, 3, 4];

/** How many units stand where: three classes by four levels. */
export function GradeMatrix({ matrix, language }: { matrix: PaneView['matrix']; language: Language }) {
  const styles = useStyles();
  const levelName = (level: RiskLevel): string =>
    language === 'zh' ? `${String(level)}${paneWords.level.zh}` : `${paneWords.level.en} ${String(level)}`;
  const className = (name: RiskClass): string =>
    language === 'zh' ? `${name}${paneWords.class.zh}` : `${paneWords.class.en} ${name}`;
  return (
    <Section title={paneWords.matrix[language]}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {levels.map((level) => (
              <th key={level} scope="col" className={styles.head}>
                {levelName(level)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classes.map((name) => (
            <tr key={name}>
              <th scope="row" className={styles.head}>
                {className(name)}
              </th>
              {levels.map((level) => {
                const count = matrix[name][level];
                const look = count === 0 ? [styles.none] : [styles.full, styles[`level${level}`]];
                return (
                  <td key={level} className={mergeClasses(styles.cell, ...look)}>
                    {count}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.hint}>{paneWords.matrixHint[language]}</p>
    </Section>
  );
}
