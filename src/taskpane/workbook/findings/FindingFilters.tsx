import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import type { Language } from '../../../core';
import type { FindingFilter, FindingPage, FindingQuery } from '../../../desk/desk';
import { Choose } from '../Choose';
import { withCount } from '../joinWords';
import { filterCount, type FindingsAction, type FindingsView, groupings, listFilters } from './findingsView';
import { findingWords } from './findingWords';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
  reset: { alignSelf: 'end', height: '28px' },
  lists: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: '8px', rowGap: '6px' },
});

interface FindingFiltersProps {
  readonly view: FindingsView;
  readonly choices: FindingPage['choices'] | null;
  readonly language: Language;
  readonly dispatch: Dispatch<FindingsAction>;
}

/** Lists to filter and group by, out of the way until they are wanted. */
export function FindingFilters({ view, choices, language, dispatch }: FindingFiltersProps) {
  const styles = useStyles();
  const used = filterCount(view);
  const chosen = (name: keyof FindingFilter): string => {
    const value = view.filter[name];
    return value ?? '';
  };
  const options = (name: keyof FindingFilter) =>
    (choices?.[name] ?? []).map(({ value, words, count }) => ({ value, words: withCount(words, count, language) }));
  return (
    <details>
      <summary className={styles.summary}>
        {used > 0 ? withCount(findingWords.filters[language], used, language) : findingWords.filters[language]}
      </summary>
      <div className={styles.lists}>
        {listFilters.map((name) => (
          <Choose
            key={name}
            label={findingWords[name][language]}
            value={chosen(name)}
            options={[{ value: '', words: findingWords.all[language] }, ...options(name)]}
            onChoose={(value) => {
              dispatch({ kind: 'filtered', by: name, value: value === '' ? null : value });
            }}
          />
        ))}
        <Choose
          label={findingWords.groupBy[language]}
          value={view.groupBy}
          options={groupings.map((value) => ({ value, words: findingWords[value][language] }))}
          onChoose={(value) => {
            dispatch({ kind: 'grouped', by: value as FindingQuery['groupBy'] });
          }}
        />
        {used > 0 && (
          <Button
            size="small"
            className={styles.reset}
            onClick={() => {
              dispatch({ kind: 'reset' });
            }}
          >
            {findingWords.reset[language]}
          </Button>
        )}
      </div>
    </details>
  );
}
