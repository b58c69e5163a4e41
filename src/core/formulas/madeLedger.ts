import { creditCheckCharacter } from '../codes/creditCode';
import type { Field } from '../ledger/field';
import { unit as unitFields } from '../ledger/fields/unit';
import type { LedgerSheet, SheetKind } from '../ledger/ledger';
import { LedgerTable } from '../ledger/ledgerTable';
import { sheetReasons } from '../ledger/sheetReasons';
import type { CellValue } from '../ledger/snapshot';
import { sheetOf } from './knownHeaders';

/** By field: the cell that a row of a ledger would have. */
export type MadeColumns = Map<Field, CellValue>;

/** What one row of arguments says about one unit: cells of its own, of each of its devices and of each operator. */
export interface MadeUnit {
  readonly columns: MadeColumns;
  /** At least one, which may be blank. */
  readonly devices: readonly MadeColumns[];
  readonly operators: readonly MadeColumns[];
}

export interface MadeLedger {
  /** The first holds the units with their devices; their operators have a sheet of their own. */
  readonly sheets: readonly LedgerSheet[];
  /** By unit: the place of its first row on the first sheet. */
  readonly firstRows: readonly number[];
}

type Kind = Exclude<SheetKind, 'other'>;

/** A ledger with a row for each device of each unit, as if the arguments had stood in one. */
export function madeLedger(kind: Kind, units: readonly MadeUnit[], dateSystem: 1900 | 1904): MadeLedger {
  const firstRows: number[] = [];
  const rows: MadeColumns[] = [];
  const operators: MadeColumns[] = [];
  units.forEach(({ columns, devices, operators: people }, number) => {
    const identity = [unitFields.uscc, codeOf(number)] as const;
    firstRows.push(rows.length);
    for (const device of devices) rows.push(new Map([...columns, ...device, identity]));
    for (const one of people) operators.push(new Map([...one, identity]));
  });
  const sheets = [madeSheet(kind, rows, dateSystem)];
  if (operators.length > 0) sheets.push(madeSheet('operator', operators, dateSystem));
  return { sheets, firstRows };
}

function madeSheet(kind: Kind, rows: readonly MadeColumns[], dateSystem: 1900 | 1904): LedgerSheet {
  const fields = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const sheet = sheetOf(
    '',
    rows.map((row) => fields.map((field) => row.get(field) ?? null)),
  );
  const places = new Map(fields.map((field, column) => [field.slot, [column]]));
  const numbers = rows.map((_, row) => row);
  const table = new LedgerTable(sheet, numbers, places, { dateSystem }, new Map());
  return { sheet, kind, why: sheetReasons.kinds[kind], headerRows: [], columns: [], table, leftOut: [] };
}

/** A credit code for each unit, so that rows of one unit stay together and units apart, whatever they are called. */
function codeOf(number: number): string {
  const code = `91140581MA${String(number).padStart(7, '0')}`;
  return code + creditCheckCharacter(code);
}
