import { makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({ label: { display: 'flex', alignItems: 'center', columnGap: '4px' } });

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** For those who do not see what stands before it. */
  readonly name?: string;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

export function Choice<T extends string>({ label, name, options, chosen, onChoose }: ChoiceProps<T>) {
  const styles = useStyles();
  return (
    <label className={styles.label}>
      {label}
      <Select
        size="small"
        aria-label={name}
        value={chosen}
        onChange={(_, { value }) => {
          const found = options.find(([one]) => one === value);
          if (found) onChoose(found[0]);
        }}
      >
        {options.map(([value, shown]) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </Select>
    </label>
  );
}
