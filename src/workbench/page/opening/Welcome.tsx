import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { BookText } from '../../book/book';
import { words } from '../words';

const useStyles = makeStyles({
  cover: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    rowGap: '12px',
    padding: '24px',
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: '18px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, maxWidth: '520px', color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    justifyContent: 'center',
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
});

interface WelcomeProps {
  readonly say: (text: BookText) => string;
  readonly samples: readonly string[];
  readonly onSample: (name: string) => void;
}

/** In the place of the spreadsheet while nothing is open. */
export function Welcome({ say, samples, onSample }: WelcomeProps) {
  const styles = useStyles();
  return (
    <div className={styles.cover}>
      <h2 className={styles.title}>{say(words.welcome)}</h2>
      <p className={styles.text}>{say(words.welcomeHow)}</p>
      <ul className={styles.list} aria-label={say(words.samples)}>
        {samples.map((name) => (
          <li key={name}>
            <Button
              onClick={() => {
                onSample(name);
              }}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
