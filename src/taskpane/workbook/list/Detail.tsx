import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    flexShrink: 0,
    maxHeight: '40%',
    overflowY: 'auto',
    scrollbarWidth: 'thin',
    padding: '8px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '4px', marginTop: '6px' },
});

interface DetailProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly buttons: readonly { readonly words: string; readonly act: () => void }[];
}

/** All that is to say of the line that the list is on. */
export function Detail({ label, children, buttons }: DetailProps) {
  const styles = useStyles();
  return (
    <section className={styles.box} aria-label={label} tabIndex={0}>
      {children}
      <div className={styles.buttons}>
        {buttons.map(({ words, act }) => (
          <Button key={words} size="small" onClick={act}>
            {words}
          </Button>
        ))}
      </div>
    </section>
  );
}
