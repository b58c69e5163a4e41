import type { Area } from '../../core';
import { rangeOf } from '../reference';
import type { Session } from '../session';
import { codeOf } from '../refusalFor';
import type { SheetValues } from './sheetValues';
import { askMergedAreas } from './sheetDetails';

/** Excel finds merges only where there are 512 at most: for more, band by band, each half of the one that failed. */
export async function readMerges(session: Session, { extent, area }: SheetValues): Promise<Area[]> {
  return mergesInArea(session, extent.head.id, { top: 0, left: 0, bottom: area.bottom, right: area.right });
}

/** Of a sheet by its id or name: merged areas that touch the area. */
export async function mergesInArea(session: Session, sheet: string, area: Area): Promise<Area[]> {
  const found = new Map<string, Area>();
  const waiting = [area];
  for (let band = waiting.pop(); band !== undefined; band = waiting.pop()) {
    const merges = await mergesIn(session, sheet, band);
    if (merges === null) waiting.push(...halves(band));
    else for (const merge of merges) found.set(`${String(merge.top)},${String(merge.left)}`, merge);
  }
  return [...found.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

async function mergesIn(session: Session, sheetId: string, band: Area): Promise<Area[] | null> {
  const merged = rangeOf(session.context.workbook.worksheets.getItem(sheetId), band).getMergedAreasOrNullObject();
  const areas = askMergedAreas(merged);
  try {
    await session.read();
  } catch (error) {
    if (band.top === band.bottom || isLasting(error)) throw error;
    return null;
  }
  return areas();
}

/** Errors that asking for less does not help against. */
export function isLasting(error: unknown): boolean {
  return lasting.has(codeOf(error));
}

const lasting = new Set(['', 'InvalidOperationInCellEditMode', 'ItemNotFound', 'AccessDenied', 'ApiNotFound']);

function halves(band: Area): Area[] {
  const middle = Math.floor((band.top + band.bottom) / 2);
  return [
    { ...band, bottom: middle },
    { ...band, top: middle + 1 },
  ];
}
