import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RiskLevel } from '../../core';
import { useGradeStyles } from '../workbook/grades/useGradeStyles';

const useStyles = makeStyles({
  cell: {
    height: '38px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    fontVariantNumeric: 'tabular-nums',
  },
  full: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** The number of units of one grade on its level's colour; the row and column heads say it in words. */
export function MatrixCell({ level, count }: { level: RiskLevel; count: number }) {
  const styles = useStyles();
  const looks = useGradeStyles();
  const look = count === 0 ? looks.none : mergeClasses(styles.full, looks[`level${level}`]);
  return <td className={mergeClasses(styles.cell, look)}>{count}</td>;
}
