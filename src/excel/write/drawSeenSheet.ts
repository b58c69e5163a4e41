import { retyped } from '../excelText';
import { rowBytes } from '../read/byteSize';
import { rangeOf } from '../reference';
import { drawPage, drawView } from './drawPage';
import type { SeenSheet } from './memory';
import { formatSteps } from './ownFormats';
import type { Step } from './steps';

/** Rows of a step; Excel on the web takes up to 80,000 cells' properties at once. */
const stepRows = 1000;
const cellBytes = 400;

/** Draws a sheet as it was found; the sheet is there and empty. */
export function drawSeenSheet(sheet: string, seen: SeenSheet, separator: string, withPages: boolean): Step[] {
  const page: Step = {
    bytes: () => 20_000 + (seen.merges.length + seen.heights.length) * 250,
    run: ({ workbook }) => {
      const one = workbook.worksheets.getItem(sheet);
      for (const merge of seen.merges) rangeOf(one, merge).merge(false);
      drawSizes(one, seen);
      drawView(one, seen.page);
      if (withPages) drawPage(one, seen.page.print);
      return undefined;
    },
  };
  return [...cellSteps(sheet, seen), page, ...formatSteps(sheet, [], seen.highlights, separator)];
}

function cellSteps(sheet: string, { area, formulas, formats, cells }: SeenSheet): Step[] {
  if (area === null) return [];
  const steps: Step[] = [];
  for (let from = 0; from < formulas.length; from += stepRows) {
    const rows = formulas.slice(from, from + stepRows);
    const codes = formats.slice(from, from + stepRows);
    const properties = cells.slice(from, from + stepRows);
    const width = rows[0]?.length ?? 0;
    steps.push({
      bytes: () => rows.reduce<number>((sum, row) => sum + rowBytes(row), 0) + rows.length * width * cellBytes,
      run: ({ workbook }) => {
        const place = { ...area, top: area.top + from, bottom: area.top + from + rows.length - 1 };
        const range = rangeOf(workbook.worksheets.getItem(sheet), place);
        range.setCellProperties(properties);
        range.numberFormat = codes;
        range.formulas = rows.map((row, i) => row.map((value, j) => retyped(value, codes[i]![j])));
        return undefined;
      },
    });
  }
  return steps;
}

function drawSizes(sheet: Excel.Worksheet, { area, widths, heights }: SeenSheet): void {
  const { top, left } = area ?? { top: 0, left: 0 };
  widths.forEach((width, i) => {
    const place = { top: 0, left: left + i, bottom: 0, right: left + i };
    if (width !== null && width > 0) rangeOf(sheet, place).format.columnWidth = width;
  });
  for (let i = 0; i < heights.length; i++) {
    const first = i;
    while (i + 1 < heights.length && heights[i + 1] === heights[first]) i++;
    const place = { top: top + first, left: 0, bottom: top + i, right: 0 };
    if (heights[first]! > 0) rangeOf(sheet, place).format.rowHeight = heights[first]!;
  }
}
