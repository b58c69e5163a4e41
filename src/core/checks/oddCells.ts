import type { Field } from '../ledger/field';
import { equipment } from '../ledger/fields/equipment';
import { person } from '../ledger/fields/person';
import { unit } from '../ledger/fields/unit';
import type { LedgerSheet } from '../ledger/ledger';
import type { CellValue } from '../ledger/snapshot';

/** Numbers that are names: kept as text, digit for digit. Id numbers have a rule of their own. */
export const codeFields: ReadonlySet<Field> = new Set<Field>([
  unit.uscc,
  unit.phone,
  equipment.code,
  equipment.registrationNo,
  equipment.serialNo,
  equipment.internalNo,
  equipment.inspectionReportNo,
  person.phone,
  person.certNo,
]);

/** A cell of an entry's row, 0-based sheet row and column; the field where its column was understood. */
export interface OddCell {
  readonly row: number;
  readonly column: number;
  readonly field: Field | null;
  readonly cell: CellValue;
}

const found = new WeakMap<LedgerSheet, readonly OddCell[]>();

/**
 * Cells with an error, and codes that look like a long number typed as a number, row by row: first the errors.
 * The cells themselves are gone through, and only once for all rules: a ledger has millions, also in columns
 * that nobody understood or reads.
 */
export function oddCells(ledger: LedgerSheet): readonly OddCell[] {
  let cells = found.get(ledger);
  if (cells === undefined) found.set(ledger, (cells = search(ledger)));
  return cells;
}

function search({ sheet, table, columns }: LedgerSheet): OddCell[] {
  const odd: OddCell[] = [];
  if (table === null) return odd;
  const { origin, values } = sheet;
  const fields: (Field | null)[] = [];
  for (const { column, field } of columns) fields[column - origin.column] = field;
  const codes = fields.flatMap((field, across) => (field !== null && codeFields.has(field) ? [across] : []));
  const put = (row: number, across: number, cell: CellValue): void => {
    odd.push({ row, column: origin.column + across, field: fields[across] ?? null, cell });
  };
  for (const row of table.rowNumbers) {
    const cells = values[row - origin.row];
    if (cells === undefined) continue;
    for (let across = 0; across < cells.length; across++) {
      const cell = cells[across] ?? null;
      if (typeof cell === 'object' && cell !== null) put(row, across, cell);
    }
    for (const across of codes) {
      const cell = cells[across];
      if (mayBeDamaged(cell)) put(row, across, cell!);
    }
  }
  return odd;
}

const longestExact = 1e15;

function mayBeDamaged(cell: CellValue | undefined): boolean {
  if (typeof cell === 'string') return !beginsOtherwise(cell) && cell.includes('E+');
  return typeof cell === 'number' && cell >= longestExact;
}

/** 1.4E+17 begins with one digit; two digits, a capital or a Chinese character begin another code. */
function beginsOtherwise(text: string): boolean {
  const first = text.charCodeAt(0);
  if ((first >= 0x41 && first <= 0x5a) || (first >= 0x4e00 && first <= 0x9fff)) return true;
  return isDigit(first) && isDigit(text.charCodeAt(1));
}

function isDigit(character: number): boolean {
  return character >= 0x30 && character <= 0x39;
}
