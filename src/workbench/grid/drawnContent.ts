import {
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type IStyleData,
  InterceptorEffectEnum,
  numfmt,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, type ISheetLocation, SheetInterceptorService } from '@univerjs/sheets';
import type { Painter } from './conditional/painter';
import { isErrorCell } from './drawnCell';
import type { Drawing } from './drawing';
import { createNumberFit } from './fitNumbers';

/** More than any screen shows; beyond it all is forgotten. */
const cellsAtMost = 60_000;
const columnsAtMost = 16_384;

/**
 * Works out what each cell shows: conditional formats, number format, and #### where that does not fit. Comes before
 * Univer's own ways, which are not asked any more: drawing asks for every cell some times a picture, and one of them
 * reads every text as a day each time.
 */
export function drawContents(drawing: Drawing, painter: Painter, language: 'zh' | 'en'): () => void {
  const known = new Map<string, Map<number, ICellDataForSheetInterceptor | null>>();
  const format = createFormatter(language === 'zh' ? 'zh-CN' : 'en');
  const fit = createNumberFit();
  let version = -1;
  let count = 0;

  function work(rawData: ICellData | null, place: ISheetLocation): ICellDataForSheetInterceptor | null {
    const { workbook, worksheet, row, col } = place;
    const own = (typeof rawData?.s === 'string' ? workbook.getStyles().get(rawData.s) : rawData?.s) ?? null;
    const painted = painter.paint(worksheet, row, col);
    const isCentred = rawData?.t === CellValueType.BOOLEAN || isErrorCell(rawData);
    if (!painted && rawData?.t !== CellValueType.NUMBER && !isCentred) return rawData;
    const style = painted ? { ...own, ...painted.style } : (own ?? {});
    const cell: ICellDataForSheetInterceptor = { ...rawData };
    if (painted) cell.s = style;
    if (painted?.dataBar) Object.assign(cell, { dataBar: painted.dataBar });
    if (isCentred && style.ht === undefined) cell.s = { ...style, ht: HorizontalAlign.CENTER };
    if (typeof rawData?.v !== 'number' || rawData.t !== CellValueType.NUMBER) return cell;
    format(cell, rawData.v, style);
    return fit(cell, rawData.v, style, worksheet, row, col);
  }

  const interceptor = drawing.univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
      priority: 1000,
      handler: (_, place) => {
        if (version !== drawing.version() || count > cellsAtMost) {
          known.clear();
          count = 0;
          version = drawing.version();
        }
        let cells = known.get(place.subUnitId);
        if (!cells) known.set(place.subUnitId, (cells = new Map<number, ICellDataForSheetInterceptor | null>()));
        const key = place.row * columnsAtMost + place.col;
        let cell = cells.get(key);
        if (cell === undefined) {
          cells.set(key, (cell = work(place.rawData ?? null, place)));
          count++;
        }
        return cell;
      },
    });
  return () => {
    interceptor.dispose();
  };
}

/** Puts a number's text into a cell as its format says. */
function createFormatter(
  locale: string,
): (cell: ICellDataForSheetInterceptor, value: number, style: IStyleData) => void {
  const texts = new Map<string, { readonly text: string; readonly color: string | null }>();
  const formatted = (pattern: string, value: number): { text: string; color: string | null } => {
    try {
      const color = value < 0 ? (numfmt.formatColor(pattern, value, {}) ?? null) : null;
      return {
        text: numfmt.format(pattern, value, { locale, throws: false }),
        color: color === null ? null : String(color),
      };
    } catch {
      return { text: String(value), color: null };
    }
  };
  return (cell, value, style) => {
    const pattern = style.n?.pattern;
    if (!pattern || pattern === 'General') return;
    if (pattern === '@') {
      cell.t = CellValueType.STRING;
      return;
    }
    const key = `${value}|${pattern}`;
    let known = texts.get(key);
    if (!known) {
      if (texts.size > cellsAtMost) texts.clear();
      texts.set(key, (known = formatted(pattern, value)));
    }
    if (known.text === '') return;
    cell.v = known.text;
    if (known.color !== null) cell.interceptorStyle = { cl: { rgb: known.color } };
  };
}
