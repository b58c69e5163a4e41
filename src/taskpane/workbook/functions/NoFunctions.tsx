import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeeds } from '../deeds';
import { functionWords } from './functionWords';

const useStyles = makeStyles({
  note: {
    margin: 0,
    padding: '8px 10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteBlueForeground2,
    backgroundColor: tokens.colorPaletteBlueBackground2,
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
  },
});

/** Where this Excel has no custom functions; nothing where it has. */
export function NoFunctions() {
  const styles = useStyles();
  const { language, hasFunctions } = useDeeds();
  return hasFunctions ? null : <p className={styles.note}>{functionWords.unavailable[language]}</p>;
}
