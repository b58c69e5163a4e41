import type { CellValue, SheetSnapshot } from '../../../src/core/ledger/snapshot';
import type { ReplaceSheet } from '../../../src/core/changes/change';

/** What a door reads back of a generated sheet. */
export function sheetOf({ name, content }: ReplaceSheet, marked = true): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    protected: false,
    origin: { row: 0, column: 0 },
    values: content.rows.map(({ cells }) => cells.map((one): CellValue => one?.value ?? null)),
    merges: content.merges,
    hiddenRows: [],
    filtered: false,
    tables: [],
    marks: marked ? { resultColumns: {}, generated: true, rules: true } : null,
  };
}
