import { creditCheckCharacter } from '../codes/creditCode';
import type { Field } from '../ledger/field';
import { unit as unitFields } from '../ledger/fields/unit';
import type { Ledger, SheetKind } from '../ledger/ledger';
import { LedgerTable } from '../ledger/ledgerTable';
import { sheetReasons } from '../ledger/sheetReasons';
import type { CellValue } from '../ledger/snapshot';
import { sheetOf } from './knownHeaders';

/** By field: the cell that a row of a ledger would have. */
export type MadeColumns = Map<Field, CellValue>;

/** What one row of arguments says about one unit: cells of its own, and those of each of its devices. */
export interface MadeUnit {
  readonly columns: MadeColumns;
  readonly devices: readonly MadeColumns[];
}

export interface MadeLedger {
  readonly ledger: Ledger;
  /** By unit: the place of its first row in the table. */
  readonly firstRows: readonly number[];
}

/** A ledger with a row for each device of each unit, as if the arguments had stood in one. */
export function madeLedger(
  kind: Exclude<SheetKind, 'other'>,
  units: readonly MadeUnit[],
  dateSystem: 1900 | 1904,
): MadeLedger {
  const fields = fieldsOf(units);
  const values: CellValue[][] = [];
  const firstRows = units.map(({ columns, devices }, number) => {
    const code = codeOf(number);
    const first = values.length;
    for (const device of devices.length === 0 ? [none] : devices) {
      values.push(
        fields.map((field) => (field === unitFields.uscc ? code : (device.get(field) ?? columns.get(field) ?? null))),
      );
    }
    return first;
  });
  const sheet = sheetOf('', values);
  const places = new Map(fields.map((field, column) => [field.slot, [column]]));
  const rows = values.map((_, row) => row);
  const table = new LedgerTable(sheet, rows, places, { dateSystem }, new Map());
  const why = sheetReasons.kinds[kind];
  return { ledger: { sheets: [{ sheet, kind, why, headerRows: [], columns: [], table, leftOut: [] }] }, firstRows };
}

const none: MadeColumns = new Map();

function fieldsOf(units: readonly MadeUnit[]): readonly Field[] {
  const fields = new Set<Field>([unitFields.uscc]);
  for (const { columns, devices } of units) {
    for (const field of columns.keys()) fields.add(field);
    for (const device of devices) for (const field of device.keys()) fields.add(field);
  }
  return [...fields];
}

/** A credit code for each unit, so that rows of one unit stay together and units apart, whatever they are called. */
function codeOf(number: number): string {
  const code = `91140581MA${String(number).padStart(7, '0')}`;
  return code + creditCheckCharacter(code);
}
