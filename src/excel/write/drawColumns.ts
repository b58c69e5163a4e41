import { type Area, columnMargin, columnPixels, resultHeaderFill, type WriteColumn } from '../../core';
import type { RefusalReason } from '../../port/portRefusal';
import { asTyped, needsTextFormat } from '../excelText';
import { once } from '../once';
import { rowBytes } from '../read/byteSize';
import { rangeOf } from '../reference';
import { drawBorders, fullBorder, hasFill, putFont, type SeenLook, thinBorder } from './looks';
import { columnArea, spilledRows } from './plan';
import { addresses } from './rectangles';
import type { Step } from './steps';
import { askBack } from './values';

/** What is beside result columns, and how Excel is to be asked. */
export interface Surroundings {
  readonly sheetId: string;
  readonly sheet: string;
  /** Cells left of the header and of the first row below it; null where there is none. */
  readonly header: SeenLook | null;
  readonly body: SeenLook | null;
  /** Between areas of an address. */
  readonly separator: string;
  /** What a wrong value read back most likely comes from. */
  readonly otherwise: RefusalReason;
}

/** Rows of values in one step. */
const stepRows = 2000;
/** A step's own words, fonts and borders, nearly. */
const lookBytes = 20_000;

/** Result columns that stand side by side and have the same rows. */
export function drawColumns(columns: readonly WriteColumn[], surroundings: Surroundings): Step[] {
  const area = blockArea(columns);
  return [
    lookStep(columns, area, surroundings),
    ...columns.map((change) => formatStep(change, surroundings)),
    ...valueSteps(columns, area, surroundings),
  ];
}

function hasFormulas({ cells }: WriteColumn): boolean {
  return cells.some(({ formula }) => formula !== undefined);
}

export function blockArea(columns: readonly WriteColumn[]): Area {
  const areas = columns.map(columnArea);
  return { ...areas[0]!, right: areas.at(-1)!.right };
}

/** Columns side by side with the same first and last row, in order. */
export function columnBlocks(columns: readonly WriteColumn[]): WriteColumn[][] {
  const blocks: WriteColumn[][] = [];
  for (const change of [...columns].sort((a, b) => a.headerRow - b.headerRow || a.column - b.column)) {
    const last = blocks.at(-1)?.at(-1);
    const isNext =
      last?.column === change.column - 1 &&
      last.headerRow === change.headerRow &&
      columnArea(last).bottom === columnArea(change).bottom;
    if (isNext) blocks.at(-1)!.push(change);
    else blocks.push([change]);
  }
  return blocks;
}

/** What is typed into the cells of a band of rows, which may begin with the header; null is left alone. */
function bandCells(columns: readonly WriteColumn[], { top, bottom }: Area): (string | number | null)[][] {
  const height = bottom - top + 1;
  const rows = Array.from({ length: height }, () => new Array<string | number | null>(columns.length).fill(null));
  columns.forEach((change, i) => {
    if (top === change.headerRow) rows[0]![i] = asTyped(change.header);
    const spilled = spilledRows(change);
    for (const { row, value, formula } of change.cells) {
      if (row < top || row > bottom) continue;
      // What a formula fills by itself stays blank, or it could not.
      if (spilled && row > spilled.first && row <= spilled.last) continue;
      const text = typeof value === 'string' ? asTyped(value) : (value ?? '');
      rows[row - top]![i] = formula === undefined ? text : `=${formula}`;
    }
  });
  return rows;
}

function lookStep(
  columns: readonly WriteColumn[],
  area: Area,
  { sheetId, header, body, separator }: Surroundings,
): Step {
  return {
    bytes: () => lookBytes,
    run: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      drawHeader(rangeOf(sheet, { ...area, bottom: area.top }), header);
      for (const rows of writtenRows(area, columns)) {
        for (const address of addresses(rows, separator)) drawBody(sheet.getRanges(address), body);
      }
      columns.forEach(({ align, column, width }) => {
        const place = { ...area, left: column, right: column };
        const range = rangeOf(sheet, place);
        if (align === 'left' && area.bottom > area.top) {
          rangeOf(sheet, { ...place, top: area.top + 1 }).format.horizontalAlignment = 'Left';
        }
        // Columns right of the ledger may be hidden up to the last.
        range.columnHidden = false;
        range.format.columnWidth = columnPixels(width + columnMargin) * pointsPerPixel;
      });
      return undefined;
    },
  };
}

const pointsPerPixel = 0.75;

/** Stretches of rows below the header that are written; one list. */
function writtenRows(area: Area, columns: readonly WriteColumn[]): Area[][] {
  const stretches: Area[] = [];
  const height = area.bottom - area.top + 1;
  const isWritten = new Uint8Array(height);
  for (const change of columns) {
    for (const { row } of change.cells) isWritten[row - area.top] = 1;
    const spilled = spilledRows(change);
    if (spilled) isWritten.fill(1, spilled.first - area.top, spilled.last - area.top + 1);
  }
  for (let row = 1; row < height; row++) {
    const first = row;
    while (row < height && isWritten[row] === 1) row++;
    if (row > first) stretches.push({ ...area, top: area.top + first, bottom: area.top + row - 1 });
  }
  return stretches.length === 0 ? [] : [stretches];
}

function drawHeader(range: Excel.Range, neighbour: SeenLook | null): void {
  const { format } = range;
  if (neighbour) putFont(format.font, neighbour.font);
  // A header with a fill of its own may have a font that is readable on that fill only.
  if (neighbour && hasFill(neighbour)) format.font.color = '#000000';
  format.fill.color = `#${resultHeaderFill}`;
  format.horizontalAlignment = 'Center';
  format.verticalAlignment = 'Center';
  format.wrapText = true;
  drawBorders(range, (neighbour && fullBorder(neighbour)) ?? thinBorder);
}

/** Long text is not wrapped: the rows are the user's, and one sentence would make each of them several lines high. */
function drawBody(range: Excel.RangeAreas, neighbour: SeenLook | null): void {
  if (neighbour) putFont(range.format.font, neighbour.font);
  range.format.horizontalAlignment = 'Center';
  range.format.verticalAlignment = 'Center';
  drawBorders(range, (neighbour && fullBorder(neighbour)) ?? thinBorder);
}

const formatBytes = 13;

/** One format for the column where all its cells have the same; else cell by cell, in one array. */
function formatStep(change: WriteColumn, { sheetId }: Surroundings): Step {
  const area = columnArea(change);
  const wanted = once(() => columnFormats(change));
  return {
    bytes: () => (wanted().isUniform ? 500 : wanted().formats.length * formatBytes),
    run: ({ workbook }) => {
      const { formats, usual, isUniform } = wanted();
      const sheet = workbook.worksheets.getItem(sheetId);
      if (needsTextFormat(change.header)) rangeOf(sheet, { ...area, bottom: area.top }).numberFormat = [['@']];
      if (isUniform && area.bottom > area.top) {
        setFormat(rangeOf(sheet, { ...area, top: area.top + 1 }), usual);
      } else if (!isUniform) rangeOf(sheet, area).numberFormat = formats.map((format) => [format]);
      return undefined;
    },
  };
}

/** By row from the header on; null is left alone. */
function columnFormats(change: WriteColumn): {
  readonly formats: readonly (string | null)[];
  readonly usual: string;
  readonly isUniform: boolean;
} {
  const area = columnArea(change);
  const formats = new Array<string | null>(area.bottom - area.top + 1).fill(null);
  const spilled = spilledRows(change);
  const usual = change.cells.some(({ formula }) => formula !== undefined)
    ? calculated(change.numberFormat)
    : change.numberFormat;
  let isUniform = true;
  for (const { row, value, numberFormat = change.numberFormat, formula } of change.cells) {
    const isText = formula === undefined && typeof value === 'string' && needsTextFormat(value);
    formats[row - area.top] = isText ? '@' : formula === undefined ? numberFormat : calculated(numberFormat);
    isUniform &&= formats[row - area.top] === usual;
  }
  for (let row = spilled?.first ?? 0; row <= (spilled?.last ?? -1); row++) formats[row - area.top] = usual;
  isUniform ||= spilled !== null && formats.every((format, row) => row === 0 || format === null || format === usual);
  return { formats, usual, isUniform };
}

/** In a cell of text format Excel keeps a formula as text. */
function calculated(format: string): string {
  return format === '@' ? 'General' : format;
}

/** Excel takes one format for all cells of a range, which the types do not tell. */
export function setFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}

function valueSteps(columns: readonly WriteColumn[], area: Area, { sheetId, sheet, otherwise }: Surroundings): Step[] {
  const member = columns.some(hasFormulas) ? 'formulas' : 'values';
  const steps: Step[] = [];
  for (let top = area.top; top <= area.bottom; top += stepRows) {
    const place = { ...area, top, bottom: Math.min(area.bottom, top + stepRows - 1) };
    const rows = once(() => bandCells(columns, place));
    steps.push({
      bytes: () => rows().reduce((sum, row) => sum + rowBytes(row) + 1, 0),
      run: ({ workbook }) => {
        const range = rangeOf(workbook.worksheets.getItem(sheetId), place);
        range[member] = rows().map((row) => [...row]);
        return askBack(range, member, rows(), { reason: otherwise, sheet });
      },
    });
  }
  return steps;
}
