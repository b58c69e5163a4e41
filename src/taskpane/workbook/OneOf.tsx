import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: '2px' },
  line: { display: 'flex', alignItems: 'center', columnGap: '8px', minHeight: '28px', cursor: 'pointer' },
  radio: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface OneOfProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly words: string; readonly beside?: ReactNode }[];
  readonly onChoose: (value: Value) => void;
  readonly busy?: boolean;
}

/** One of a few, all in sight. */
export function OneOf<Value extends string>({ label, value, options, onChoose, busy = false }: OneOfProps<Value>) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group} disabled={busy}>
      <legend className={styles.legend}>{label}</legend>
      {options.map((option) => (
        <div key={option.value}>
          <label className={styles.line}>
            <input
              type="radio"
              name={name}
              className={styles.radio}
              checked={option.value === value}
              onChange={() => {
                onChoose(option.value);
              }}
            />
            <span className={styles.words}>{option.words}</span>
          </label>
          {option.beside}
        </div>
      ))}
    </fieldset>
  );
}
