import type { Area } from '../../core';
import { cellsOf, heightOf, isEntireColumns, isEntireRows, widthOf } from '../model/areas';
import { cellInput, type InputSettings } from '../model/cellInput';
import type { SheetModel } from '../model/sheetModel';
import { OfficeError } from '../protocol/officeError';
import { packCell, requireWritable, swallowedCells } from './cellGuard';
import { formulaValue } from './formulaValue';
import type { Host } from './host';

/** Excel's own limit on the text of a cell. */
const longestText = 32_767;

export const wrongSize =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Writes `values` or `formulas`: null leaves a cell alone, '' empties it, all else is taken as if typed. */
export function writeCells(sheet: SheetModel, area: Area, input: unknown, host: Host): void {
  requireWritable(sheet, area, host);
  if (isEntireColumns(area) || isEntireRows(area)) throw new OfficeError('InvalidArgument');
  const rows = matrix(input, area);
  const writer = new CellWriter(sheet, area, host);
  const places = targetRows(sheet, area, host);
  for (let at = 0; at < places.length; at++) {
    const cells = rows[at]!;
    for (let column = 0; column < cells.length; column++) writer.write(places[at]!, area.left + column, cells[column]);
  }
  host.meter.countWritten(cellsOf(area));
  host.report({ kind: 'edit', sheet, area, remote: false });
}

/**
 * The array for an area; a single value fills it. Numbers of rows and columns must agree. Checked before anything is
 * written.
 */
export function matrix(input: unknown, area: Area): readonly (readonly unknown[])[] {
  const height = heightOf(area);
  const width = widthOf(area);
  if (!Array.isArray(input)) {
    const row = new Array<unknown>(width).fill(input);
    return new Array<readonly unknown[]>(height).fill(row);
  }
  const rows = input as readonly unknown[];
  if (rows.length !== height || rows.some((row) => !Array.isArray(row) || row.length !== width)) {
    throw new OfficeError('InvalidArgument', wrongSize);
  }
  return rows as readonly (readonly unknown[])[];
}

/** Where the rows of an array go: across rows that a filter hides, Excel has been seen to use the visible ones only. */
function targetRows(sheet: SheetModel, { top, bottom }: Area, host: Host): number[] {
  const rows: number[] = [];
  const skips = top !== bottom && host.conditions.misplaceFilteredWrites && sheet.filteredRows.size > 0;
  for (let row = top; row <= bottom; row++) if (!skips || !sheet.filteredRows.has(row)) rows.push(row);
  return rows;
}

class CellWriter {
  private readonly sheet: SheetModel;
  private readonly host: Host;
  private readonly swallowed: ReadonlySet<number> | null;
  private readonly settings: InputSettings;

  constructor(sheet: SheetModel, area: Area, host: Host) {
    this.sheet = sheet;
    this.host = host;
    this.swallowed = swallowedCells(sheet, area);
    this.settings = { dateSystem: host.model.dateSystem, year: host.conditions.year };
  }

  write(row: number, column: number, input: unknown): void {
    const { sheet } = this;
    if (input === null || this.swallowed?.has(packCell(row, column)) === true) return;
    if (input === '') {
      sheet.values.set(row, column, undefined);
      sheet.formulas.set(row, column, undefined);
      return;
    }
    if (typeof input !== 'string' && typeof input !== 'number' && typeof input !== 'boolean') {
      throw new OfficeError('InvalidArgument');
    }
    if (typeof input === 'string' && input.length > longestText) throw new OfficeError('InvalidArgument');
    const format = sheet.formatAt(row, column);
    const entered = cellInput(input, format, this.settings);
    const { formula } = entered;
    const value =
      formula === undefined ? entered.value : formulaValue(formula, sheet, row, column, this.host.conditions);
    sheet.formulas.set(row, column, formula);
    sheet.values.set(row, column, value ?? undefined);
    if (entered.format !== undefined && format === 'General') sheet.setFormat(row, column, entered.format);
  }
}
