import type { Area, CellValue } from '../../core';
import type { CellContent, CellEdit } from '../../xlsx/edit/sheetEdits';
import { areaOf } from '../model/areas';
import { isError, type SheetModel } from '../model/sheetModel';
import type { SparseGrid } from '../model/sparseGrid';
import { spillFrom, spills } from '../model/spills';
import type { LookChanges } from './lookChanges';
import { restyledRows } from './sizeEdits';

/** The cells that hold, look or are formatted otherwise, ascending. */
export function cellEdits(before: SheetModel, now: SheetModel, looks: LookChanges): CellEdit[] {
  const edits: CellEdit[] = [];
  const bottom = Math.max(before.usedArea(true)?.bottom ?? -1, now.usedArea(true)?.bottom ?? -1);
  const compare = new CellComparison(before, now, looks);
  const restyled = compare.rows;
  const columns = Math.max(now.looks.defaultColumns, now.formats.defaultColumns);
  for (let row = 0; row <= Math.max(bottom, ...restyled); row++) {
    const width = Math.max(widthOf(before, row), widthOf(now, row), restyled.has(row) ? columns : 0);
    for (let column = 0; column < width; column++) {
      const edit = compare.edit(row, column);
      if (edit) edits.push(edit);
    }
  }
  return edits;
}

function widthOf({ values, formulas, formats, looks }: SheetModel, row: number): number {
  let width = 0;
  for (const grid of [values, formulas, formats, looks]) width = Math.max(width, grid.row(row)?.length ?? 0);
  return width;
}

class CellComparison {
  private readonly before: SheetModel;
  private readonly now: SheetModel;
  private readonly looks: LookChanges;
  private readonly filled: readonly Area[];
  /** Columns that look or are formatted otherwise as a whole: cells that do not must say so themselves then. */
  private readonly columns: ReadonlySet<number>;
  /** The same of rows. */
  readonly rows: ReadonlySet<number>;

  constructor(before: SheetModel, now: SheetModel, looks: LookChanges) {
    this.before = before;
    this.now = now;
    this.looks = looks;
    this.filled = now.part(spills);
    this.columns = changedColumns(before, now, looks);
    this.rows = restyledRows(before, now, looks);
  }

  edit(row: number, column: number): CellEdit | null {
    const { before, now } = this;
    const content = this.content(row, column);
    const [from, to] = [before.looks.get(row, column), now.looks.get(row, column)];
    const format = now.formatAt(row, column);
    const isCrossing = this.isCrossing(row, column);
    const look =
      this.looks.between(from, to, before.plainLook) ??
      (isCrossing || this.isOwn(now.looks, row, column) ? same : null);
    const isFormatted = isCrossing || format !== before.formatAt(row, column) || this.isOwn(now.formats, row, column);
    if (!content && !look && !isFormatted) return null;
    const told = look === same ? { from: before.plainLook, to: to ?? null } : look;
    return { row, column, ...(content && { content }), ...(told && { look: told }), ...(isFormatted && { format }) };
  }

  /** Whether a cell has one of its own in a column or row that has another now. */
  private isOwn(grid: SparseGrid<unknown>, row: number, column: number): boolean {
    if (!this.columns.has(column) && !this.rows.has(row)) return false;
    return grid.row(row)?.[column] !== undefined;
  }

  /** Whether a cell of a row that has a style now takes its look or format from its column nevertheless. */
  private isCrossing(row: number, column: number): boolean {
    if (!this.rows.has(row)) return false;
    const { looks, formats, plainLook } = this.now;
    const [look, format] = [looks.rowDefault(row), formats.rowDefault(row)];
    if (look === undefined && format === undefined) return false;
    const isOther = this.looks.between(look, looks.get(row, column), plainLook) !== null;
    return isOther || (format ?? 'General') !== this.now.formatAt(row, column);
  }

  private content(row: number, column: number): CellContent | null {
    const { before, now } = this;
    const value = now.valueAt(row, column);
    const isSame = isSameValue(before.valueAt(row, column), value);
    const [old, formula] = [before.formulas.get(row, column), now.formulas.get(row, column)];
    if (formula !== undefined) {
      const area = this.filled.length === 0 ? null : spillFrom(now, row, column);
      if (old === formula && isSameArea(spillFrom(before, row, column), area)) {
        return isSame ? null : { kind: 'result', value };
      }
      // An array formula that fills only its own cell now is one still: a plain one would pick a single value.
      const isCut = area === null && spillFrom(before, row, column) !== null && old === formula;
      return { kind: 'formula', formula: formula.slice(1), value, area: isCut ? areaOf(row, column) : area };
    }
    if (old !== undefined) return { kind: 'value', value };
    if (isSame) return null;
    return { kind: this.isFilled(row, column) ? 'result' : 'value', value };
  }

  /** Whether a formula of another cell fills this one. */
  private isFilled(row: number, column: number): boolean {
    for (const { top, left, bottom, right } of this.filled) {
      if (row >= top && row <= bottom && column >= left && column <= right) return true;
    }
    return false;
  }
}

const same = { from: null, to: null };

function changedColumns(before: SheetModel, now: SheetModel, looks: LookChanges): Set<number> {
  const changed = new Set<number>();
  const end = Math.max(...[before, now].flatMap((one) => [one.looks.defaultColumns, one.formats.defaultColumns]));
  for (let column = 0; column < end; column++) {
    const [old, look] = [before.looks.columnDefault(column), now.looks.columnDefault(column)];
    const isFormat = before.formats.columnDefault(column) !== now.formats.columnDefault(column);
    if (isFormat || looks.between(old, look, before.plainLook)) changed.add(column);
  }
  return changed;
}

/** Empty text and no text are one: files do not tell them apart. */
function isSameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (isError(a) && isError(b)) return a.error === b.error;
  return (a ?? '') === '' && (b ?? '') === '';
}

function isSameArea(a: Area | null, b: Area | null): boolean {
  return a === b || (a !== null && b !== null && a.bottom === b.bottom && a.right === b.right);
}
