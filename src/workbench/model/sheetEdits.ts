import { quotedSheet, splitAddress } from './address';
import type { SheetModel } from './sheetModel';
import type { WorkbookModel } from './workbookModel';

/** Renames a sheet; defined names follow. Formulas of cells do not: nothing calculates them here. */
export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  for (const one of workbook.names) {
    const { sheet: target, rest } = splitAddress(one.formula);
    if (target?.toLowerCase() === sheet.name.toLowerCase()) one.formula = `=${quotedSheet(name)}!${rest}`;
  }
  sheet.name = name;
}

/** Takes a sheet out, with its own names; other names that led to it are left with #REF!. */
export function removeSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(at, 1);
  workbook.names = workbook.names.filter(({ sheet: owner }) => owner !== sheet);
  for (const one of workbook.names) {
    if (splitAddress(one.formula).sheet?.toLowerCase() === sheet.name.toLowerCase()) one.formula = '=#REF!';
  }
  if (workbook.active !== sheet) return;
  const visible = ({ visibility }: SheetModel): boolean => visibility === 'Visible';
  workbook.active = workbook.sheets.slice(at).find(visible) ?? workbook.sheets.filter(visible).at(-1) ?? null;
}

/** Whether Excel takes it as a sheet's name. */
export function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name);
}

/** Sheet1, Sheet2 …: the first that is free. */
export function freeSheetName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
