import { type Area, cellLooks, columnPixels, rowHeight, type SheetContent, sheetBorderColour } from '../../core';
import { rowBytes } from '../read/byteSize';
import { rangeOf } from '../reference';
import { setFormat } from './drawColumns';
import { drawBorders, drawLook } from './looks';
import { formatSteps } from './ownFormats';
import { drawPage, drawView } from './drawPage';
import { addresses, rectangles } from './rectangles';
import { type SheetBand, sheetBands } from './sheetBands';
import { sheetArea } from './sheetCells';
import type { Step } from './steps';
import { askBack } from './values';

const base = cellLooks.textCentred;

/** Fills a sheet that is there and empty. `sheet` is its name or id. */
export function drawSheet(sheet: string, content: SheetContent, separator: string, withPages: boolean): Step[] {
  const area = sheetArea(content);
  const bands = sheetBands(content, area);
  return [
    drawStep(sheet, 5000, (one) => {
      drawBase(rangeOf(one, area));
    }),
    ...bands.map((band) => styleStep(sheet, band, separator)),
    ...bands.map((band) => formatStep(sheet, band)),
    ...bands.map((band) => valueStep(sheet, band)),
    drawStep(sheet, content.merges.length * 300, (one) => {
      drawMerges(one, content.merges);
    }),
    drawStep(sheet, 3000, (one) => {
      drawWidths(one, content.columnWidths, separator);
    }),
    ...bands.map(({ area: { top, bottom } }) =>
      drawStep(sheet, 500 + (bottom - top) * 30, (one) => {
        drawHeights(one, content, top, bottom, separator);
      }),
    ),
    drawStep(sheet, 30_000, (one) => {
      drawView(one, content);
      if (withPages) drawPage(one, content.print);
    }),
    ...formatSteps(sheet, [], content.highlights, separator),
  ];
}

function drawStep(sheet: string, bytes: number | (() => number), draw: (sheet: Excel.Worksheet) => void): Step {
  return {
    bytes: typeof bytes === 'number' ? () => bytes : bytes,
    run: ({ workbook }) => {
      draw(workbook.worksheets.getItem(sheet));
      return undefined;
    },
  };
}

function drawBase({ format }: Excel.Range): void {
  format.font.name = base.font.name;
  format.font.size = base.font.size;
  format.verticalAlignment = 'Center';
  format.horizontalAlignment = 'Center';
  format.wrapText = true;
}

function styleStep(sheet: string, { styles, bordered }: SheetBand, separator: string): Step {
  const bytes = (): number => 3000 + styles().size * 1500 + (countAreas(styles()) + bordered().length) * 40;
  return drawStep(sheet, bytes, (one) => {
    for (const [style, areas] of styles()) {
      for (const address of addresses(areas, separator)) drawLook(one.getRanges(address), cellLooks[style], base);
    }
    for (const address of addresses(bordered(), separator)) {
      drawBorders(one.getRanges(address), { style: 'Continuous', weight: 'Thin', color: `#${sheetBorderColour}` });
    }
  });
}

function formatStep(sheet: string, { formats }: SheetBand): Step {
  const bytes = (): number => countAreas(formats()) * 400;
  return drawStep(sheet, bytes, (one) => {
    for (const [format, areas] of formats()) for (const area of areas) setFormat(rangeOf(one, area), format);
  });
}

function countAreas(byKey: ReadonlyMap<unknown, readonly Area[]>): number {
  return [...byKey.values()].reduce((sum, { length }) => sum + length, 0);
}

function valueStep(sheet: string, { area, typed }: SheetBand): Step {
  return {
    bytes: () => typed().reduce((sum, row) => sum + rowBytes(row), 0),
    run: ({ workbook }) => {
      const range = rangeOf(workbook.worksheets.getItem(sheet), area);
      range.formulas = typed().map((row) => [...row]);
      return askBack(range, 'formulas', typed(), { reason: 'unexpected', sheet: '' });
    },
  };
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

function drawWidths(sheet: Excel.Worksheet, widths: readonly number[], separator: string): void {
  for (const [width, areas] of rectangles([widths])) {
    for (const address of addresses(areas, separator)) {
      sheet.getRanges(address).format.columnWidth = columnPixels(width) * pointsPerPixel;
    }
  }
}

function drawHeights(
  sheet: Excel.Worksheet,
  { rows, merges, columnWidths }: SheetContent,
  top: number,
  bottom: number,
  separator: string,
): void {
  const begin = new Map<number, Area[]>();
  for (const merge of merges) begin.set(merge.top, [...(begin.get(merge.top) ?? []), merge]);
  const heights = rows
    .slice(top, bottom + 1)
    .map((row, i) => [row.height ?? rowHeight(row, columnWidths, begin.get(top + i) ?? [])]);
  for (const [height, areas] of rectangles(heights, top)) {
    for (const address of addresses(areas, separator)) sheet.getRanges(address).format.rowHeight = height;
  }
}
