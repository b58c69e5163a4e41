import { Entry } from '../../../src/core/ledger/entry';
import type { Field } from '../../../src/core/ledger/field';
import type { LedgerSheet, SheetKind } from '../../../src/core/ledger/ledger';
import { LedgerTable } from '../../../src/core/ledger/ledgerTable';
import type { CellValue, SheetSnapshot } from '../../../src/core/ledger/snapshot';

export interface LedgerFixture {
  readonly sheet: LedgerSheet;
  entry(index: number): Entry;
}

export type SheetOptions = Partial<SheetSnapshot> & { readonly kind?: SheetKind; readonly dateSystem?: 1900 | 1904 };

/** A sheet with a title in its first row, the header in its second and an entry a row from its third. */
export function ledgerSheet(
  name: string,
  kind: SheetKind,
  fields: readonly Field<never>[] | readonly Field[],
  rows: readonly (readonly CellValue[])[],
  { kind: otherKind, dateSystem = 1900, ...options }: SheetOptions = {},
): LedgerFixture {
  const columns = fields as readonly Field[];
  const sheet: SheetSnapshot = {
    name,
    visibility: 'visible',
    protected: false,
    origin: { row: 0, column: 0 },
    values: [[name], columns.map(({ label }) => label), ...rows],
    merges: [],
    hiddenRows: [],
    filtered: false,
    tables: [],
    marks: null,
    ...options,
  };
  const places = new Map(columns.map(({ slot }, column) => [slot, [column]]));
  const rowNumbers = rows.map((_, index) => index + 2);
  const table = new LedgerTable(sheet, rowNumbers, places, { dateSystem }, new Map());
  return {
    sheet: {
      sheet,
      kind: otherKind ?? kind,
      why: { zh: '', en: '' },
      headerRows: [1],
      columns: columns.map((field, column) => ({
        column,
        header: field.label,
        field,
        confidence: 1,
        why: '',
        candidates: [],
      })),
      table,
      leftOut: [],
    },
    entry: (index) => new Entry(table, index),
  };
}
