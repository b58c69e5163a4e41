import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RiskLevel } from '../../core';

const useStyles = makeStyles({
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

/** The number of units of one grade on its level's colour; the row and column heads say it in words. */
export function MatrixCell({ level, count }: { level: RiskLevel; count: number }) {
  const styles = useStyles();
  const look = count === 0 ? styles.none : mergeClasses(styles.full, styles[`level${level}`]);
  return <td className={mergeClasses(styles.cell, look)}>{count}</td>;
}
