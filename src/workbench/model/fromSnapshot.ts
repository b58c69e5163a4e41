import type { Area, SheetSnapshot, Snapshot } from '../../core';
import { quotedSheet } from './address';
import { areaOf } from './areas';
import { absoluteAddress } from './shiftReference';
import type { SheetModel } from './sheetModel';
import { type NameModel, WorkbookModel } from './workbookModel';

/** A workbook with what a snapshot tells. Our marks become the hidden names by which they are known. */
export function modelFromSnapshot(snapshot: Snapshot): WorkbookModel {
  const workbook = new WorkbookModel();
  workbook.dateSystem = snapshot.dateSystem;
  const marked = { count: 0 };
  for (const one of snapshot.sheets) {
    const sheet = workbook.addSheet(one.name);
    fillSheet(sheet, one, workbook);
    workbook.names.push(...markNames(one, sheet, marked));
  }
  workbook.active = workbook.sheets.find(({ visibility }) => visibility === 'Visible') ?? null;
  return workbook;
}

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function fillSheet(sheet: SheetModel, one: SheetSnapshot, workbook: WorkbookModel): void {
  sheet.visibility = visibilities[one.visibility];
  if (one.protected) sheet.protection = { options: {}, password: null };
  fillCells(sheet, one, workbook);
  // A snapshot does not tell what hides a row: on a filtered sheet it is taken to be the filter.
  const hidden = one.filtered ? sheet.filteredRows : sheet.hiddenRows;
  for (const row of one.hiddenRows) hidden.add(row);
  if (one.filtered && one.tables.length === 0) sheet.filterArea = sheet.usedArea(false);
}

/** Values, number formats of filled cells, merges and tables. */
export function fillCells(sheet: SheetModel, one: Omit<SheetSnapshot, 'marks'>, workbook: WorkbookModel): void {
  one.values.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== null && value !== '') sheet.values.set(one.origin.row + row, one.origin.column + column, value);
    });
  });
  fillFormats(sheet, one);
  sheet.merges = [...one.merges];
  for (const { name, totalsRow, top, left, bottom, right } of one.tables) {
    const area: Area = { top, left, bottom, right };
    sheet.tables.push({ id: String(workbook.nextId()), name, area, showTotals: totalsRow, showHeaders: true });
  }
}

function fillFormats(sheet: SheetModel, { formats, origin }: Pick<SheetSnapshot, 'formats' | 'origin'>): void {
  if (!formats) return;
  const { width, table, index } = formats;
  for (let place = 0; place < index.length; place++) {
    // General stands first in the table, as an empty text.
    const format = table[index[place]!] ?? '';
    if (format === '' || format === 'General') continue;
    sheet.formats.set(origin.row + Math.floor(place / width), origin.column + (place % width), format);
  }
}

function markNames(one: SheetSnapshot, sheet: SheetModel, marked: { count: number }): NameModel[] {
  const { marks } = one;
  if (marks === null) return [];
  const found: (readonly [string, Area])[] = [];
  if (marks.generated) found.push(['_tzsb_sheet', areaOf(0, 0)]);
  for (const [id, column] of Object.entries(marks.resultColumns)) {
    const own = marks.resultAreas?.filter(({ left }) => left === column) ?? [areaOf(one.origin.row, column, 1, 1)];
    for (const area of own) found.push([`_tzsb_col_${id}`, area]);
  }
  return found.map(([name, area]) => ({
    name: `${name}_${++marked.count}`,
    formula: `=${quotedSheet(sheet.name)}!${absoluteAddress(area)}`,
    visible: false,
    comment: '',
    sheet: null,
  }));
}
