import { cellAt, type IsOurs, isBlank } from '../grid';
import type { Area, SheetSnapshot } from '../snapshot';
import { cellText } from '../readers/textReader';

/** The top of a sheet as titles: merged cells spread over their area. */
export interface HeaderGrid {
  /** 0-based sheet column of place 0. */
  readonly left: number;
  readonly top: number;
  /** Texts by row and column; '' where blank. */
  readonly texts: readonly (readonly string[])[];
  /** Whether the cell holds a text (not a number, a date or an error). */
  readonly isText: readonly (readonly boolean[])[];
  /** Merged areas over more than one column that begin in these rows, in grid places. */
  readonly banners: readonly Area[];
}

export const searchedRows = 15;
/** Headers are looked for in so many columns; Excel files can claim 16,384. */
const mostColumns = 1000;

export function headerGrid(sheet: SheetSnapshot, isOurs: IsOurs): HeaderGrid {
  const { row: top, column: left } = sheet.origin;
  const height = Math.min(searchedRows, sheet.values.length);
  let width = 0;
  for (let row = 0; row < height; row++) width = Math.max(width, Math.min(sheet.values[row]!.length, mostColumns));
  const texts = Array.from({ length: height }, () => new Array<string>(width).fill(''));
  const isText = Array.from({ length: height }, () => new Array<boolean>(width).fill(false));
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const cell = cellAt(sheet, top + row, left + column);
      if (isBlank(cell) || isOurs(top + row, left + column)) continue;
      texts[row]![column] = cellText(cell).trim();
      isText[row]![column] = typeof cell === 'string';
    }
  }
  const banners = spreadMerges(sheet, texts, isText);
  return { left, top, texts, isText, banners };
}

function spreadMerges(sheet: SheetSnapshot, texts: string[][], isText: boolean[][]): Area[] {
  const banners: Area[] = [];
  const { row: originRow, column: originColumn } = sheet.origin;
  for (const merge of sheet.merges) {
    const top = merge.top - originRow;
    const left = merge.left - originColumn;
    const text = texts[top]?.[left];
    if (text === undefined || text === '') continue;
    const bottom = Math.min(merge.bottom - originRow, texts.length - 1);
    const right = Math.min(merge.right - originColumn, texts[top]!.length - 1);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        texts[row]![column] = text;
        isText[row]![column] = isText[top]![left]!;
      }
    }
    if (right > left) banners.push({ top, left, bottom, right });
  }
  return banners;
}
