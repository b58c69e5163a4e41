import { CellValueType, InterceptorEffectEnum, type IStyleData, type Worksheet } from '@univerjs/core';
import { getFontStyleString } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { defaultLook, type Drawing } from './drawing';

/** Where the whole text is kept of a number that is drawn as ####. */
export const wholeText = 'wholeText';

/**
 * Numbers and days that do not fit into their column are drawn as ####, as in Excel: of a day that is cut off, another
 * day could be read. Numbers without a format lose decimals first.
 */
export function fitNumbers(drawing: Drawing): () => void {
  const injector = drawing.univer.__getInjector();
  const measure = textMeasure();
  const interceptor = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // After the number formats, which come at 10.
    priority: 5,
    handler: (cell, { worksheet, workbook, row, col, rawData }, next) => {
      if (rawData?.t !== CellValueType.NUMBER || typeof rawData.v !== 'number') return next(cell);
      const style = (typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s) ?? {};
      const isGeneral = !style.n?.pattern;
      const text = isGeneral ? generalText(rawData.v) : String(cell?.v ?? '');
      const room = roomOf(worksheet, row, col, style);
      const fits = (one: string): boolean => room === null || measure(one, style) <= room;
      if (fits(text)) return next(isGeneral && text !== String(cell?.v) ? { ...cell, v: text } : cell);
      const shorter = isGeneral ? shortened(rawData.v, fits) : null;
      return next({ ...cell, v: shorter ?? '####', custom: { [wholeText]: text } });
    },
  });
  return () => {
    interceptor.dispose();
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
