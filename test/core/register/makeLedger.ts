import type { Field } from '../../../src/core/ledger/field';
import type { Ledger, SheetKind } from '../../../src/core/ledger/ledger';
import { LedgerTable } from '../../../src/core/ledger/ledgerTable';
import type { CellValue, SheetSnapshot } from '../../../src/core/ledger/snapshot';

export interface MadeSheet {
  readonly name: string;
  readonly kind: SheetKind;
  readonly table: LedgerTable;
}

/** A ledger sheet whose columns are known: one header row, then the rows as they are typed. */
export function makeSheet(
  kind: SheetKind,
  fields: readonly Field[],
  rows: readonly (readonly CellValue[])[],
  name = `${kind}台账`,
): MadeSheet {
  const sheet: SheetSnapshot = {
    name,
    visibility: 'visible',
    protected: false,
    origin: { row: 0, column: 0 },
    values: [fields.map((field) => field.label), ...rows],
    merges: [],
    hiddenRows: [],
    filtered: false,
    tables: [],
    marks: null,
  };
  const rowNumbers = rows.map((_, index) => index + 1);
  const places = new Map(fields.map((field, column) => [field.slot, [column]]));
  return { name, kind, table: new LedgerTable(sheet, rowNumbers, places, { dateSystem: 1900 }, new Map()) };
}

export function makeLedger(...sheets: readonly MadeSheet[]): Ledger {
  return {
    sheets: sheets.map(({ kind, table }) => ({
      sheet: table.sheet,
      kind,
      why: { zh: '', en: '' },
      headerRows: [0],
      columns: [],
      table,
      leftOut: [],
    })),
  };
}
