import type { SheetSnapshot } from '../../core';
import type { WorkbookFacts } from '../../port/workbookPort';
import { marksOf, ownNames, rulesName } from '../ownNames';
import type { Session } from '../session';
import { areaOf } from './extents';
import { FormatGrid } from './sheetDetails';
import { emptyValues, takeIn } from './sheetValues';

/** One sync in a workbook without a sheet of rules, else two. */
export async function readFacts(session: Session): Promise<WorkbookFacts> {
  const { workbook } = session.context;
  const probe = workbook.functions.date(1904, 1, 1).load('value');
  const name = workbook.names.getItemOrNullObject(rulesName).load('name,formula');
  await session.read();
  const dateSystem = probe.value === 0 ? 1904 : 1900;
  const names = name.isNullObject ? [] : ownNames([{ name: name.name, formula: String(name.formula) }]);
  const place = names[0]?.place ?? null;
  return { dateSystem, rules: place === null ? null : await readRules(session, place.sheet, names) };
}

async function readRules(
  session: Session,
  sheetName: string,
  names: ReturnType<typeof ownNames>,
): Promise<SheetSnapshot | null> {
  const { worksheets } = session.context.workbook;
  const sheet = worksheets.getItemOrNullObject(sheetName).load('id,name,visibility,protection/protected');
  const used = worksheets
    .getItemOrNullObject(sheetName)
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,columnIndex,rowCount,columnCount,values,numberFormat');
  await session.read();
  if (sheet.isNullObject) return null;
  const visibility =
    sheet.visibility === 'Visible' ? 'visible' : sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden';
  const head = { id: sheet.id, name: sheet.name, visibility, isProtected: sheet.protection.protected } as const;
  const around = {
    name: sheet.name,
    visibility,
    protected: head.isProtected,
    merges: [],
    hiddenRows: [],
    filtered: false,
    tables: [],
    marks: marksOf(sheet.name, names),
  } as const;
  if (used.isNullObject) return { ...around, origin: { row: 0, column: 0 }, values: [] };
  const area = areaOf(used);
  const extent = { head, area, areRowsHidden: false, isFiltered: false, tables: [], formats: [], bytesPerCell: 1 };
  const values = emptyValues(extent, area);
  takeIn(values, 0, used.values as unknown[][]);
  const grid = new FormatGrid(values);
  grid.put(area, used.numberFormat as unknown[][]);
  const formats = grid.finish();
  return {
    ...around,
    origin: { row: area.top, column: area.left },
    values: values.rows,
    ...(formats && { formats }),
  };
}
