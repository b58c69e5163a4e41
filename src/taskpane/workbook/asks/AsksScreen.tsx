import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState, useSyncExternalStore } from 'react';
import type { AskLine, Page } from '../../../desk/desk';
import { useDeeds } from '../deeds';
import { withColon } from '../joinWords';
import { Detail } from '../list/Detail';
import { LineList } from '../list/LineList';
import { usePages } from '../list/usePages';
import { NoCheckYet } from '../NoCheckYet';
import { workbookWords } from '../workbookWords';
import { AskRow } from './AskRow';
import { asksText, askText } from './askText';
import { askWords } from './askWords';

const useStyles = makeStyles({
  screen: { flex: '1 1 0', minHeight: 0, display: 'flex', flexDirection: 'column' },
  head: { flexShrink: 0, display: 'flex', flexDirection: 'column', rowGap: '6px', padding: '8px 12px' },
  bar: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  empty: { margin: 0, padding: '16px 12px', color: tokens.colorNeutralForeground2 },
  whole: { whiteSpace: 'pre-wrap', userSelect: 'text' },
});

const rowHeight = 54;

/** What to ask each unit for. */
export function AsksScreen() {
  const { state } = useDeeds();
  return state.overview === null ? <NoCheckYet /> : <Asks />;
}

function Asks() {
  const styles = useStyles();
  const { language, state, desk, jump, copy } = useDeeds();
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null);
  const { overview } = state;
  const fetch = useCallback(
    (from: number, count: number): Promise<Page<AskLine>> =>
      overview === null ? Promise.reject(new Error('no check')) : desk.asks({ from, count }),
    [desk, overview],
  );
  const { store, active, setActive } = usePages<AskLine, Page<AskLine>>(fetch);
  useSyncExternalStore(store.subscribe, store.version);
  const line = store.line(active);
  const copyText = async (text: string): Promise<void> => {
    setSaid((await copy(text)) ? 'copied' : 'notCopied');
  };
  const go = ({ at }: AskLine): void => {
    if (at !== null) jump(at);
  };
  if (store.total === 0) return <p className={styles.empty}>{askWords.nothing[language]}</p>;
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <p className={styles.text}>{askWords.explain[language]}</p>
        <div className={styles.bar}>
          <Button
            size="small"
            onClick={() => {
              void store.all().then((lines) => copyText(asksText(lines, language)), () => undefined); // prettier-ignore
            }}
          >
            {askWords.copyAll[language]}
          </Button>
          <span role="status" className={styles.text}>
            {said !== null && askWords[said][language]}
          </span>
        </div>
      </div>
      <LineList
        store={store}
        rowHeight={rowHeight}
        label={withColon(askWords.list[language], workbookWords.listHint[language], language)}
        active={active}
        onActive={(index) => {
          setActive(index);
          setSaid(null);
        }}
        onPick={go}
        row={(ask) => <AskRow line={ask} language={language} />}
      />
      {line !== undefined && (
        <Detail
          label={askWords.detail[language]}
          buttons={[
            { words: askWords.copy[language], act: () => void copyText(askText(line, language)) },
            ...(line.at === null ? [] : [{ words: workbookWords.jump[language], act: () => { go(line); } }]), // prettier-ignore
          ]}
        >
          <div className={styles.whole}>{askText(line, language)}</div>
        </Detail>
      )}
    </div>
  );
}
