import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { BookText } from '../../book/book';
import { words } from '../words';

const useStyles = makeStyles({
  cover: {
    position: 'absolute',
    inset: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: { width: '320px' },
});

interface OpeningProps {
  readonly say: (text: BookText) => string;
  readonly name: string;
  /** 0 to 1; null while it cannot be told. */
  readonly share: number | null;
  readonly onCancel: () => void;
}

/** Shown where opening takes long enough to be noticed. */
export function Opening({ say, name, share, onCancel }: OpeningProps) {
  const styles = useStyles();
  const label = `${say(words.opening)} ${name}`;
  return (
    <div className={styles.cover}>
      <span>{label}</span>
      <ProgressBar className={styles.bar} aria-label={label} {...(share !== null && { value: share })} />
      <Button size="small" onClick={onCancel}>
        {say(words.cancel)}
      </Button>
    </div>
  );
}
