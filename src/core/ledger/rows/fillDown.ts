import { cellAt, isBlank } from '../grid';
import type { ColumnMatch } from '../ledger';
import type { SheetSnapshot } from '../snapshot';

/** By sheet column: for a row whose own cell is blank, the row whose cell speaks for it. */
export type FilledDown = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** What names or counts one thing is never said of the next row. */
const ofOneRow = new Set([
  'seq',
  'remark',
  'equipment.code',
  'equipment.registrationNo',
  'equipment.serialNo',
  'equipment.internalNo',
  'equipment.quantity',
  'equipment.inspectionReportNo',
  'person.certNo',
  'unit.equipmentCount',
  'unit.operatorCount',
  'training.attendance',
]);

/**
 * Cells that repeat the value above: merged cells, and in unit columns the blanks
 * that a lost merge leaves under a unit's name.
 */
export function fillDown(
  sheet: SheetSnapshot,
  entries: readonly number[],
  columns: readonly ColumnMatch[],
): FilledDown {
  const filled = new Map<number, Map<number, number>>();
  const matched = new Map(columns.flatMap((match) => (match.field ? [[match.column, match.field.key] as const] : [])));
  const isEntry = new Set(sheet.merges.length > 0 ? entries : []);
  for (const merge of sheet.merges) {
    if (merge.bottom === merge.top || merge.left !== merge.right) continue;
    const key = matched.get(merge.left);
    if (key === undefined || ofOneRow.has(key)) continue;
    for (let row = merge.top + 1; row <= merge.bottom; row++)
      if (isEntry.has(row)) put(filled, merge.left, row, merge.top);
  }
  fillUnderNames(sheet, entries, matched, filled);
  return filled;
}

function put(filled: Map<number, Map<number, number>>, column: number, row: number, source: number): void {
  let rows = filled.get(column);
  if (rows === undefined) filled.set(column, (rows = new Map<number, number>()));
  rows.set(row, source);
}

function fillUnderNames(
  sheet: SheetSnapshot,
  entries: readonly number[],
  matched: ReadonlyMap<number, string>,
  filled: Map<number, Map<number, number>>,
): void {
  const unitColumns = [...matched]
    .filter(([, key]) => key.startsWith('unit.') && !ofOneRow.has(key))
    .map(([column]) => column);
  const nameColumn = [...matched].find(([, key]) => key === 'unit.name')?.[0];
  if (nameColumn === undefined) return;
  const merged = filled.get(nameColumn);
  if (merged === undefined && !isGrouped(sheet, entries, nameColumn, seqOf(matched))) return;
  let source = -1;
  for (const row of entries) {
    if (!isBlank(cellAt(sheet, row, nameColumn))) source = row;
    else if (merged !== undefined) source = merged.get(row) ?? -1;
    if (source < 0 || source === row) continue;
    for (const column of unitColumns) {
      if (isBlank(cellAt(sheet, row, column)) && !filled.get(column)?.has(row)) put(filled, column, row, source);
    }
  }
}

function seqOf(matched: ReadonlyMap<number, string>): number | null {
  return [...matched].find(([, key]) => key === 'seq')?.[0] ?? null;
}

/**
 * How a lost merge looks: no name is written twice running, and either the blanks are many
 * or the running number is missing with every missing name. A single forgotten name is not filled.
 */
function isGrouped(sheet: SheetSnapshot, entries: readonly number[], column: number, seq: number | null): boolean {
  const first = entries[0];
  if (first === undefined || isBlank(cellAt(sheet, first, column))) return false;
  let blanks = 0;
  let blankNumbers = 0;
  let before: unknown = null;
  for (const row of entries) {
    const cell = cellAt(sheet, row, column);
    if (!isBlank(cell) && cell === before) return false;
    if (!isBlank(cell)) before = cell;
    else {
      blanks++;
      if (seq !== null && isBlank(cellAt(sheet, row, seq))) blankNumbers++;
    }
  }
  return blanks > 0 && (blanks * 5 >= entries.length * 2 || blankNumbers === blanks);
}
