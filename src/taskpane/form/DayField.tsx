import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Language } from '../../core';
import { paneWords } from '../paneWords';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  fault: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
});

interface DayFieldProps {
  asOf: string;
  /** False while what is typed is no day. */
  isDay: boolean;
  language: Language;
  busy: boolean;
  onDay: (asOf: string) => void;
}

/** Fluent's own Field would bring its icons into the first chunk. */
export function DayField({ asOf, isDay, language, busy, onDay }: DayFieldProps) {
  const styles = useStyles();
  const id = useId();
  const faultId = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{paneWords.asOf[language]}</label>
      <Input
        id={id}
        type="date"
        value={asOf}
        min="1990-01-01"
        max="2199-12-31"
        disabled={busy}
        aria-invalid={!isDay}
        aria-describedby={faultId}
        onChange={(_, { value }) => {
          onDay(value);
        }}
      />
      <p id={faultId} className={styles.fault} role="alert">
        {isDay ? '' : paneWords.badDay[language]}
      </p>
    </div>
  );
}
