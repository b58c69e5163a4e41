import { noEdits, type WorkbookEdits } from '../../xlsx/edit/workbookEdits';
import { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { LookChanges } from './lookChanges';
import { settingEdits } from './settingEdits';
import { nameEdits } from './nameEdits';
import { sheetEdits } from './sheetEdits';

/**
 * What leads from a file, opened anew as `before`, to the model that was opened from it and changed since. Sheets are
 * the same where their ids are: both models count them from the first of the file on.
 */
export function editsBetween(before: WorkbookModel, now: WorkbookModel): WorkbookEdits {
  const looks = new LookChanges();
  const known = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const left = new Set(now.sheets.map(({ id }) => id));
  const sheets = now.sheets.flatMap((sheet) => {
    const old = known.get(sheet.id);
    const edits = old && sheetEdits(old, sheet, looks);
    return edits && Object.keys(edits).length > 1 ? [edits] : [];
  });
  const added = now.sheets.filter(({ id }) => !known.has(id)).map((sheet) => newSheet(before, sheet, looks));
  const deleted = before.sheets.filter(({ id }) => !left.has(id)).map(({ name }) => name);
  const order = orderOf(before, now);
  // A file says which tab is in front by its place, so it is told again where places change.
  const isMoved = order !== null || deleted.length > 0;
  const isOther = isMoved || now.active?.id !== before.active?.id;
  const isLocked = ({ structureProtected }: WorkbookModel): boolean => structureProtected !== null;
  return {
    ...noEdits,
    sheets,
    added,
    deleted,
    order,
    active: now.active && isOther ? now.active.name : null,
    names: nameEdits(before, now),
    ...settingEdits(before, now),
    ...(isLocked(before) !== isLocked(now) && { structureProtected: isLocked(now) }),
  };
}

/** All that a new sheet holds is what tells it from an empty one. */
function newSheet(before: WorkbookModel, sheet: SheetModel, looks: LookChanges): WorkbookEdits['added'][number] {
  const empty = new SheetModel(sheet.id, sheet.name);
  empty.plainLook = before.plainLook;
  return { ...sheetEdits(empty, sheet, looks), sheet: sheet.name, defaultRowHeight: sheet.defaultRowHeight };
}

/** Null when the sheets of the file are in their order and the new ones behind them. */
function orderOf(before: WorkbookModel, now: WorkbookModel): string[] | null {
  const places = new Map(before.sheets.map(({ id }, place) => [id, place]));
  let last = -1;
  for (const { id } of now.sheets) {
    const place = places.get(id) ?? Infinity;
    if (place < last) return now.sheets.map(({ name }) => name);
    last = place;
  }
  return null;
}
