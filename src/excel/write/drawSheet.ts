import { type Area, cellLooks, columnPixels, rowHeight, type SheetContent, sheetBorderColour } from '../../core';
import { rowBytes } from '../read/byteSize';
import { rangeOf } from '../reference';
import { setFormat } from './drawColumns';
import { drawBorders, drawLook } from './looks';
import { formatSteps } from './ownFormats';
import { drawPage, drawView } from './drawPage';
import { addresses, rectangles } from './rectangles';
import { sheetCells, type SheetCells } from './sheetCells';
import type { Step } from './steps';
import { askBack } from './values';

const stepRows = 2000;
const base = cellLooks.textCentred;

/** Fills a sheet that is there and empty. `sheet` is its name or id. */
export function drawSheet(sheet: string, content: SheetContent, separator: string, withPages: boolean): Step[] {
  const cells = sheetCells(content);
  const on = (bytes: number, draw: (sheet: Excel.Worksheet) => void): Step => ({
    bytes,
    run: ({ workbook }) => {
      draw(workbook.worksheets.getItem(sheet));
      return undefined;
    },
  });
  const styles = rectangles(cells.styles);
  const formats = rectangles(cells.formats);
  return [
    on(20_000 + countAreas(styles) * 40, (one) => {
      drawStyles(one, cells, styles, separator);
    }),
    on(countAreas(formats) * 400, (one) => {
      for (const [format, areas] of formats) for (const area of areas) setFormat(rangeOf(one, area), format);
    }),
    ...valueSteps(sheet, cells),
    on(content.merges.length * 300, (one) => {
      drawMerges(one, content.merges);
    }),
    on(30_000 + content.rows.length * 30, (one) => {
      drawSizes(one, content, separator);
      drawView(one, content);
      if (withPages) drawPage(one, content.print);
    }),
    ...formatSteps(sheet, [], content.highlights, separator),
  ];
}

function countAreas(byKey: ReadonlyMap<unknown, readonly Area[]>): number {
  return [...byKey.values()].reduce((sum, { length }) => sum + length, 0);
}

function drawStyles(
  sheet: Excel.Worksheet,
  cells: SheetCells,
  styles: ReturnType<typeof rectangles<keyof typeof cellLooks>>,
  separator: string,
): void {
  const all = { top: 0, left: 0, bottom: cells.typed.length - 1, right: cells.typed[0]!.length - 1 };
  const { format } = rangeOf(sheet, all);
  format.font.name = base.font.name;
  format.font.size = base.font.size;
  format.verticalAlignment = 'Center';
  format.horizontalAlignment = 'Center';
  format.wrapText = true;
  for (const [style, areas] of styles) {
    for (const address of addresses(areas, separator)) drawLook(sheet.getRanges(address), cellLooks[style], base);
  }
  const bordered = cells.styles.map((row) =>
    row.map((style) => (style !== null && cellLooks[style].borders ? true : null)),
  );
  for (const address of addresses(rectangles(bordered).get(true) ?? [], separator)) {
    drawBorders(sheet.getRanges(address), { style: 'Continuous', weight: 'Thin', color: `#${sheetBorderColour}` });
  }
}

function valueSteps(sheet: string, { typed }: SheetCells): Step[] {
  const steps: Step[] = [];
  for (let top = 0; top < typed.length; top += stepRows) {
    const rows = typed.slice(top, top + stepRows);
    steps.push({
      bytes: rows.reduce((sum, row) => sum + rowBytes(row), 0),
      run: ({ workbook }) => {
        const one = workbook.worksheets.getItem(sheet);
        const range = rangeOf(one, { top, left: 0, bottom: top + rows.length - 1, right: rows[0]!.length - 1 });
        range.formulas = rows.map((row) => [...row]);
        return askBack(range, 'formulas', rows, { reason: 'unexpected', sheet: '' });
      },
    });
  }
  return steps;
}

/** Merges of one row each that stand below one another take one call. */
function drawMerges(sheet: Excel.Worksheet, merges: readonly Area[]): void {
  const open = new Map<string, Area>();
  const close = (area: Area): void => {
    rangeOf(sheet, area).merge(true);
  };
  for (const merge of [...merges].sort((a, b) => a.top - b.top)) {
    if (merge.top < merge.bottom) {
      rangeOf(sheet, merge).merge(false);
      continue;
    }
    const key = `${String(merge.left)}:${String(merge.right)}`;
    const above = open.get(key);
    const continues = above?.bottom === merge.top - 1;
    if (above && !continues) close(above);
    open.set(key, continues ? { ...above, bottom: merge.bottom } : merge);
  }
  for (const area of open.values()) close(area);
}

const pointsPerPixel = 0.75;

function drawSizes(sheet: Excel.Worksheet, content: SheetContent, separator: string): void {
  for (const [width, areas] of rectangles([content.columnWidths])) {
    for (const address of addresses(areas, separator)) {
      sheet.getRanges(address).format.columnWidth = columnPixels(width) * pointsPerPixel;
    }
  }
  const merges = new Map<number, Area[]>();
  for (const merge of content.merges) merges.set(merge.top, [...(merges.get(merge.top) ?? []), merge]);
  const heights = content.rows.map((row, i) => [
    row.height ?? rowHeight(row, content.columnWidths, merges.get(i) ?? []),
  ]);
  for (const [height, areas] of rectangles(heights)) {
    for (const address of addresses(areas, separator)) sheet.getRanges(address).format.rowHeight = height;
  }
}
