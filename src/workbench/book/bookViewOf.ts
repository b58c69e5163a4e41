import type { WorkbookModel } from '../model/workbookModel';
import type { BookView } from './sheetView';

export function bookViewOf({ name, dateSystem, sheets, active }: WorkbookModel): BookView {
  return {
    name,
    dateSystem,
    sheets: sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      tabColor: sheet.tabColor,
    })),
    active: active?.id ?? '',
  };
}
