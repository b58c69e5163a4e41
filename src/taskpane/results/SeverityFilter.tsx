import { makeStyles, ToggleButton } from '@fluentui/react-components';
import type { Language, Severity } from '../../core';
import { resultWords } from './resultWords';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', rowGap: '4px' },
  button: { minWidth: '0', paddingLeft: '8px', paddingRight: '8px', fontVariantNumeric: 'tabular-nums' },
});

interface SeverityFilterProps {
  counts: Readonly<Record<Severity, number>>;
  filter: Severity | 'all';
  language: Language;
  onFilter: (filter: Severity | 'all') => void;
}

const choices = ['all', 'error', 'warning', 'info'] as const;

export function SeverityFilter({ counts, filter, language, onFilter }: SeverityFilterProps) {
  const styles = useStyles();
  const all = counts.error + counts.warning + counts.info;
  return (
    <div role="group" aria-label={resultWords.filterBy[language]} className={styles.row}>
      {choices.map((choice) => (
        <ToggleButton
          key={choice}
          size="small"
          appearance={choice === filter ? 'primary' : 'secondary'}
          className={styles.button}
          checked={choice === filter}
          onClick={() => {
            onFilter(choice);
          }}
        >
          {`${resultWords[choice][language]} ${String(choice === 'all' ? all : counts[choice])}`}
        </ToggleButton>
      ))}
    </div>
  );
}
