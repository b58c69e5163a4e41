import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Language, RiskClass, RiskLevel } from '../../../core';
import type { Overview } from '../../../desk/overview';
import { gradeWords } from './gradeWords';
import { useGradeStyles } from './useGradeStyles';

const useStyles = makeStyles({
  table: { flexShrink: 0, margin: '6px 9px', width: 'calc(100% - 18px)', tableLayout: 'fixed', borderSpacing: '3px' },
  head: {
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  side: { width: '34px' },
  cell: { padding: 0 },
  button: {
    width: '100%',
    height: '34px',
    '@media (max-height: 450px)': { height: '26px' },
    padding: 0,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: 'tabular-nums',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    boxShadow: `inset 0 0 0 2px currentcolor`,
    fontWeight: tokens.fontWeightBold,
    '@media (forced-colors: active)': { outline: '3px solid Highlight' },
  },
  name: { fontSize: tokens.fontSizeBase200 },
});

export interface GradeCell {
  readonly riskClass: RiskClass;
  readonly level: RiskLevel;
}

const classes: readonly RiskClass[] = ['A', 'B', 'C'];
const levels: readonly RiskLevel[] = [1, 2, 3, 4];

interface MatrixButtonsProps {
  readonly matrix: Overview['matrix'];
  /** Null: all units. */
  readonly cell: GradeCell | null;
  readonly onCell: (cell: GradeCell | null) => void;
  readonly language: Language;
}

/** Three classes by four levels; each cell says its grade and its number, on the colour of its level. */
export function MatrixButtons({ matrix, cell, onCell, language }: MatrixButtonsProps) {
  const styles = useStyles();
  const looks = useGradeStyles();
  const zh = language === 'zh';
  const button = (riskClass: RiskClass, level: RiskLevel) => {
    const count = matrix[riskClass][level];
    const isChosen = cell?.riskClass === riskClass && cell.level === level;
    const look = count === 0 ? looks.none : looks[`level${level}`];
    return (
      <button
        type="button"
        aria-pressed={isChosen}
        aria-label={zh ? undefined : `${riskClass}${level} ${count} units`}
        className={mergeClasses(styles.button, look, isChosen && styles.chosen)}
        onClick={() => {
          onCell(isChosen ? null : { riskClass, level });
        }}
      >
        <span className={styles.name}>{`${riskClass}${level} `}</span>
        <strong>{zh ? `${count}家` : count}</strong>
      </button>
    );
  };
  return (
    <table className={styles.table} aria-label={gradeWords.matrix[language]}>
      <thead>
        <tr>
          <td className={styles.side} />
          {levels.map((level) => (
            <th key={level} scope="col" className={styles.head}>
              {zh ? `${level}级` : `Level ${level}`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {classes.map((riskClass) => (
          <tr key={riskClass}>
            <th scope="row" className={styles.head}>
              {zh ? `${riskClass}类` : riskClass}
            </th>
            {levels.map((level) => (
              <td key={level} className={styles.cell}>
                {button(riskClass, level)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
