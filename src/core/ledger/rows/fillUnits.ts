import { cellAt, isBlank } from '../grid';
import type { SheetSnapshot } from '../snapshot';
import { ofOneRow } from './ofOneRow';

type Filling = Map<number, Map<number, number>>;

/** What says who the unit is; its township, place or trade may be repeated on every row while these are not. */
const ofIdentity = new Set([
  'unit.name',
  'unit.uscc',
  'unit.principal',
  'unit.phone',
  'unit.safetyManager',
  'unit.safetyDirector',
  'unit.safetyManagerCertNo',
  'unit.department',
  'unit.safetyOrg',
]);
/** Stands in a device's row and may differ from device to device of one unit. */
const ofDevice = new Set(['unit.placeType', 'unit.address']);

export function putFilled(filled: Filling, column: number, row: number, source: number): void {
  let rows = filled.get(column);
  if (rows === undefined) filled.set(column, (rows = new Map<number, number>()));
  rows.set(row, source);
}

/** Unit columns whose blanks a lost merge left under the unit's first row; merged cells are in `filled` already. */
export function fillUnits(
  sheet: SheetSnapshot,
  entries: readonly number[],
  matched: ReadonlyMap<number, string>,
  filled: Filling,
): void {
  const columns = unitColumns(matched);
  if (columns.name === null) return;
  const merged = filled.get(columns.name);
  const isGrouped = merged === undefined && isGroupedByName(sheet, entries, columns.name, seqOf(matched));
  const isFirstRowOnly = !isGrouped && isWrittenOnce(sheet, entries, columns, merged);
  if (merged === undefined && !isGrouped && !isFirstRowOnly) return;
  let named = -1;
  for (const row of entries) {
    if (!isBlank(cellAt(sheet, row, columns.name))) named = row;
    else if (isFirstRowOnly && merged?.has(row) !== true && !continues(sheet, columns, named, row)) named = -1;
    const source = merged?.get(row) ?? (isGrouped || isFirstRowOnly || named === row ? named : -1);
    // A row below merged cells would have been merged with them.
    if (merged?.has(row)) named = -1;
    if (source < 0 || source === row) continue;
    for (const column of columns.all)
      if (isBlank(cellAt(sheet, row, column)) && !filled.get(column)?.has(row)) putFilled(filled, column, row, source);
  }
}

interface UnitColumns {
  readonly name: number | null;
  readonly all: readonly number[];
  readonly identity: readonly number[];
  /** Township, trade and the like: of another unit where they differ. */
  readonly shared: readonly number[];
}

function unitColumns(matched: ReadonlyMap<number, string>): UnitColumns {
  const unit = [...matched].filter(([, key]) => key.startsWith('unit.') && !ofOneRow.has(key));
  const only = (wanted: (key: string) => boolean) => unit.flatMap(([column, key]) => (wanted(key) ? [column] : []));
  return {
    name: only((key) => key === 'unit.name')[0] ?? null,
    all: only(() => true),
    identity: only((key) => ofIdentity.has(key)),
    shared: only((key) => !ofIdentity.has(key) && !ofDevice.has(key)),
  };
}

function seqOf(matched: ReadonlyMap<number, string>): number | null {
  return [...matched].find(([, key]) => key === 'seq')?.[0] ?? null;
}

/** How many rows without any word of their unit show that it is written on its first row only. */
const leastRows = 2;
const leastShare = 0.1;

/**
 * The style of writing name, code, manager and phone of a unit on its first row only: no name stands twice running,
 * and groups are merged elsewhere on the sheet or rows without a word of their unit are no exception.
 */
function isWrittenOnce(
  sheet: SheetSnapshot,
  entries: readonly number[],
  columns: UnitColumns,
  merged: ReadonlyMap<number, number> | undefined,
): boolean {
  if (columns.identity.length < 2) return false;
  let silent = 0;
  let before: unknown = null;
  for (const row of entries) {
    const cell = cellAt(sheet, row, columns.name!);
    if (isBlank(cell)) {
      if (merged?.has(row) !== true && saysNothing(sheet, columns.identity, row)) silent++;
    } else if (cell === before) return false;
    else before = cell;
  }
  if (silent === 0) return false;
  return merged !== undefined || (silent >= leastRows && silent >= entries.length * leastShare);
}

function saysNothing(sheet: SheetSnapshot, columns: readonly number[], row: number): boolean {
  return columns.every((column) => isBlank(cellAt(sheet, row, column)));
}

/** The row goes on with the unit of `named`, which says more of itself than its name. */
function continues(sheet: SheetSnapshot, columns: UnitColumns, named: number, row: number): boolean {
  if (named < 0 || !saysNothing(sheet, columns.identity, row)) return false;
  if (columns.identity.filter((column) => !isBlank(cellAt(sheet, named, column))).length < 2) return false;
  return columns.shared.every((column) => {
    const cell = cellAt(sheet, row, column);
    return isBlank(cell) || cell === cellAt(sheet, named, column);
  });
}

/**
 * How a lost merge looks where only names are left out: no name is written twice running, and either the blanks are
 * many or the running number is missing with every missing name. A single forgotten name is not filled.
 */
function isGroupedByName(
  sheet: SheetSnapshot,
  entries: readonly number[],
  column: number,
  seq: number | null,
): boolean {
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
