import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  place: {
    padding: 0,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'left',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A place in the workbook to jump to, within a sentence. */
export function PlaceButton({ words, onPick }: { words: string; onPick: () => void }) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.place} onClick={onPick}>
      {words}
    </button>
  );
}
