import { BooleanNumber, type IFreeze, type IRange, type IWorksheetData } from '@univerjs/core';
import type { Area } from '../../core';
import type { SheetTab, SheetView } from '../book/sheetView';

/** Rows and columns beyond the last used one, or beyond where the user is, that can be reached. */
export const spare = { rows: 100, columns: 12 };

/** A sheet of Univer's without its cells; without a view an empty one that waits for its cells. */
export function drawnSheet(tab: SheetTab, view: SheetView | null): Partial<IWorksheetData> {
  const common = {
    id: tab.id,
    ...tabOf(tab),
    cellData: {},
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    // A sheet that is put into an open workbook must have these.
    mergeData: [],
    rowData: {},
    columnData: {},
    freeze: noPanes,
  };
  return view ? { ...common, ...sheetShape(view) } : { ...common, rowCount: spare.rows, columnCount: spare.columns };
}

export function tabOf({ name, tabColor, visible }: SheetTab): Pick<IWorksheetData, 'name' | 'tabColor' | 'hidden'> {
  return { name, tabColor, hidden: visible ? BooleanNumber.FALSE : BooleanNumber.TRUE };
}

type Shape = Pick<
  IWorksheetData,
  | 'rowCount'
  | 'columnCount'
  | 'defaultRowHeight'
  | 'defaultColumnWidth'
  | 'rowData'
  | 'columnData'
  | 'mergeData'
  | 'freeze'
  | 'showGridlines'
>;

/** Sizes, panes, merges and what else a view tells of a sheet; `fitted` are heights of rows that have none there. */
export function sheetShape(view: SheetView, fitted: ReadonlyMap<number, number> = new Map()): Shape {
  const rowData: IWorksheetData['rowData'] = {};
  for (const [row, h] of fitted) rowData[row] = { h, ia: BooleanNumber.FALSE };
  for (const [row, h] of view.rowHeights) rowData[row] = { h, ia: BooleanNumber.FALSE };
  for (const row of view.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  const columnData: IWorksheetData['columnData'] = {};
  for (const [column, w] of view.columnWidths) columnData[column] = { w };
  for (const column of view.hiddenColumns) columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  return {
    rowCount: view.rows + spare.rows,
    columnCount: view.columns + spare.columns,
    defaultRowHeight: view.rowHeight,
    defaultColumnWidth: view.columnWidth,
    rowData,
    columnData,
    mergeData: view.merges.map(rangeOf),
    freeze: panesOf(view),
    showGridlines: view.showsGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

const noPanes: IFreeze = { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };

export function panesOf({ freeze: { rows, columns } }: SheetView): IFreeze {
  return { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 };
}

export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
