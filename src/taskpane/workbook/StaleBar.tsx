import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useDeeds } from './deeds';
import { workbookWords } from './workbookWords';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    padding: '6px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteMarigoldForeground2,
    backgroundColor: tokens.colorPaletteMarigoldBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1 },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
});

/** Says that figures may not hold any more; empty where they do. */
export function StaleBar() {
  const styles = useStyles();
  const { language, state, run, canRun } = useDeeds();
  const isShown = state.isStale && state.overview !== null;
  return (
    <div role="status" className={mergeClasses(isShown && styles.bar)}>
      {isShown && (
        <>
          <span className={styles.text}>{workbookWords.stale[language]}</span>
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={!canRun}
            onClick={() => {
              run('check');
            }}
          >
            {workbookWords.checkAgain[language]}
          </Button>
        </>
      )}
    </div>
  );
}
