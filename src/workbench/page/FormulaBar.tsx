import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { address } from '../../core';
import type { BookText } from '../book/book';
import { words } from './words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
    flexShrink: 0,
    padding: '2px 6px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { width: '76px', flexShrink: 0, textAlign: 'center', fontSize: '12px' },
  input: { flexGrow: 1 },
});

/** The cell with the cursor. Row and column are 0-based. */
export interface Cursor {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As it would be edited. */
  readonly input: string;
}

interface FormulaBarProps {
  readonly cursor: Cursor | null;
  readonly say: (text: BookText) => string;
  readonly onType: (cursor: Cursor, input: string) => void;
}

/** What the cell with the cursor holds, and where it can be changed: Enter takes it over, Escape leaves it. */
export function FormulaBar({ cursor, say, onType }: FormulaBarProps) {
  const styles = useStyles();
  // The cell stays the one that editing began in, wherever the cursor goes meanwhile.
  const [draft, setDraft] = useState<{ readonly cell: Cursor; readonly input: string } | null>(null);
  const shown = draft?.cell ?? cursor;
  const take = (): void => {
    if (draft !== null && draft.input !== draft.cell.input) onType(draft.cell, draft.input);
    setDraft(null);
  };
  return (
    <div className={styles.bar}>
      <output className={styles.place} aria-label={say(words.cell)} aria-live="off">
        {shown && address(shown.row, shown.column)}
      </output>
      <Input
        size="small"
        className={styles.input}
        aria-label={say(words.formulaBar)}
        value={draft?.input ?? cursor?.input ?? ''}
        disabled={cursor === null}
        onChange={(_, { value }) => {
          const cell = draft?.cell ?? cursor;
          if (cell) setDraft({ cell, input: value });
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') take();
          else if (event.key === 'Escape') setDraft(null);
        }}
      />
    </div>
  );
}
