import type { Area } from '../../core';
import { coAuthor } from '../host/coAuthor';
import type { Host } from '../host/host';
import { columnLetters } from '../model/address';
import type { SheetModel } from '../model/sheetModel';
import type { Answering } from './answering';
import { setsOf } from './excelVersion';
import type { OpenWorkbook } from './openWorkbook';
import { PlannedTrouble } from './plannedTrouble';
import type { Simulation } from './simulation';

/** What-if on the open workbook. `workbook` throws where none is open. */
export function simulator(workbook: () => OpenWorkbook): Answering<Omit<Simulation, 'onMeter'>> {
  const front = (): SheetModel => workbook().model.active ?? workbook().model.sheets[0]!;
  return {
    become: (version) => {
      workbook().host.conditions.sets = setsOf(version);
    },
    editCell: (on) => {
      const { host } = workbook();
      if (on) host.conditions.cellEdit = true;
      else host.leaveCellEdit();
    },
    protectSheet: (on) => {
      const sheet = front();
      if (on) sheet.protection ??= { options: {}, password: null };
      else sheet.protection = null;
      workbook().host.report({ kind: 'protection', sheet, remote: false });
      workbook().flush();
    },
    filterSheet: (on) => {
      const sheet = front();
      const area = filter(sheet, on);
      if (area) workbook().host.report({ kind: 'rowsHidden', sheet, area, isHidden: on, remote: false });
      workbook().flush();
    },
    coAuthorEdit: () => {
      coAuthorEdits(workbook().host);
      workbook().flush();
    },
    plan: (trouble) => {
      const { meter, host } = workbook();
      const { commands } = meter;
      const planned = trouble && new PlannedTrouble(trouble, () => meter.commands > commands, coAuthorEdits);
      meter.trouble = planned;
      host.conditions.atSync = planned && ((body) => planned.at(body));
    },
    meter: () => workbook().meter.last,
    faults: () => [...workbook().faults],
  };
}

/** Somebody else adds a word to a text of the sheet in front. */
function coAuthorEdits(host: Host): void {
  const sheet = host.model.active ?? host.model.sheets[0]!;
  const { row, column, text } = someText(sheet);
  coAuthor.edits(0, sheet.name, `${columnLetters(column)}${row + 1}`, [[`${text}（他人修改）`]]).act(host);
}

/** Hides every second row below the header of the sheet's list, or shows them again. Returns the list. */
function filter(sheet: SheetModel, on: boolean): Area | null {
  const area = on ? listOf(sheet) : sheet.filterArea;
  sheet.filteredRows.clear();
  sheet.filterArea = on ? area : null;
  for (let row = (area?.top ?? 0) + 2; on && area && row <= area.bottom; row += 2) sheet.filteredRows.add(row);
  return area;
}

/** From the first row with three texts or more on: a title has one. */
function listOf(sheet: SheetModel): Area | null {
  const used = sheet.usedArea(false);
  if (!used) return null;
  for (let top = used.top; top < used.bottom; top++) {
    const texts = (sheet.values.row(top) ?? []).filter((value) => typeof value === 'string');
    if (texts.length >= 3) return { ...used, top };
  }
  return used;
}

/** A text of the last row that has one; below it on a sheet without any. */
function someText(sheet: SheetModel): { readonly row: number; readonly column: number; readonly text: string } {
  const used = sheet.usedArea(false);
  for (let row = used?.bottom ?? -1; used && row >= used.top; row--) {
    for (let column = used.left; column <= used.right; column++) {
      const text = sheet.valueAt(row, column);
      if (typeof text === 'string' && sheet.formulas.get(row, column) === undefined) return { row, column, text };
    }
  }
  return { row: (used?.bottom ?? -1) + 1, column: 0, text: '' };
}
