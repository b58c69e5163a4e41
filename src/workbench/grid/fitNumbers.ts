import type { ICellDataForSheetInterceptor, IStyleData, Worksheet } from '@univerjs/core';
import { getFontStyleString } from '@univerjs/engine-render';
import { defaultLook } from './drawnStyle';

/** Where the whole text is kept of a number that is drawn as ####. */
export const wholeText = 'wholeText';

/**
 * Numbers and days that do not fit into their column are drawn as ####, as in Excel: of a day that is cut off, another
 * day could be read. Numbers without a format lose decimals first.
 */
export function createNumberFit(): (
  cell: ICellDataForSheetInterceptor,
  value: number,
  style: IStyleData,
  sheet: Worksheet,
  row: number,
  column: number,
) => ICellDataForSheetInterceptor {
  const measure = textMeasure();
  return (cell, value, style, sheet, row, column) => {
    const isGeneral = !style.n?.pattern;
    const text = isGeneral ? generalText(value) : String(cell.v ?? '');
    const room = roomOf(sheet, row, column, style);
    const fits = (one: string): boolean => room === null || measure(one, style) <= room;
    if (fits(text)) return isGeneral && text !== String(cell.v) ? { ...cell, v: text } : cell;
    const shorter = isGeneral ? shortened(value, fits) : null;
    return { ...cell, v: shorter ?? '####', custom: { [wholeText]: text } };
  };
}

/** As General shows numbers: 11 digits at most. */
function generalText(value: number): string {
  const text = String(value);
  return text.replace(/[-.]/g, '').length <= 11 || (Number.isInteger(value) && Math.abs(value) < 1e11)
    ? text
    : Math.abs(value) >= 1e11 || Math.abs(value) < 1e-9
      ? value
          .toExponential(5)
          .replace(/\.?0+e/, 'E')
          .replace('e', 'E')
      : String(Number(value.toPrecision(10)));
}

function shortened(value: number, fits: (text: string) => boolean): string | null {
  for (let decimals = 8; decimals >= 0; decimals--) {
    const text = String(Number(value.toFixed(decimals)));
    if (fits(text)) return text;
  }
  return null;
}

/** Null for cells whose text wraps or turns, and for merged ones. */
function roomOf(sheet: Worksheet, row: number, column: number, style: IStyleData): number | null {
  if (style.tr?.a || style.tr?.v || sheet.getMergedCell(row, column)) return null;
  return sheet.getColumnWidth(column) - 2;
}

function textMeasure(): (text: string, style: IStyleData) => number {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, style) => {
    const font = getFontStyleString({ ...defaultLook, ...style }).fontString;
    const key = `${font}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (widths.size > 50_000) widths.clear();
      if (context) context.font = font;
      width = context?.measureText(text).width ?? 0;
      widths.set(key, width);
    }
    return width;
  };
}
