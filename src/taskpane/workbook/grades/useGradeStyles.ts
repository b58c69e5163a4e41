import { makeStyles, tokens } from '@fluentui/react-components';

/** The colours of the four levels; always beside the grade in words. */
export const useGradeStyles = makeStyles({
  none: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3 },
  level1: { color: tokens.colorPaletteGreenForeground2, backgroundColor: tokens.colorPaletteGreenBackground2 },
  level2: { color: tokens.colorPaletteMarigoldForeground2, backgroundColor: tokens.colorPaletteMarigoldBackground2 },
  level3: {
    color: tokens.colorPaletteDarkOrangeForeground2,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground2,
  },
  level4: { color: tokens.colorPaletteRedForeground2, backgroundColor: tokens.colorPaletteRedBackground2 },
});
