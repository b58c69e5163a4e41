import type { Place } from '../port/workbookPort';
import { refusal } from './refusals';
import type { Session } from './session';

export async function select(session: Session, { sheet, row, column }: Place): Promise<void> {
  const found = session.context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
  await session.read();
  if (found.isNullObject || found.visibility !== 'Visible') throw refusal('sheetGone');
  found.activate();
  found.getCell(row, column).select();
  await session.write();
}

export async function selected(session: Session): Promise<Place> {
  const cell = session.context.workbook.getActiveCell().load('rowIndex,columnIndex,worksheet/name');
  await session.read();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
