import { quoteSheet, type Area, type CellStyle, looksLikeFormula, rowHeight } from '../../core';
import type { SheetCell, SheetContent, SheetRow } from '../../core';
import { areaAddress, cellAddress } from './cellAddress';
import { cellText, cellXml } from './cellXml';
import { conditionalFormatsXml, type FormatIndex } from './conditionalFormats';
import { cellLooks, sheetBorders } from './looks';
import { paneMarkup } from './panes';
import { pageSetupXml } from './pageSetup';
import type { StyleBook } from './styleBook';
import { Utf8Writer } from './utf8Writer';
import { escapeAttribute, escapeXml } from './xmlTree';

/** What a generated sheet needs from the workbook that it goes into. */
export interface SheetSurroundings {
  /** Namespace of the worksheet: strict files have another one. */
  readonly namespace: string;
  readonly styles: StyleBook;
  readonly formatIndex: FormatIndex;
  /** The name that a sheet bears in the workbook, by the name that core gave it. */
  readonly nameOf: (sheet: string) => string;
}

/** The worksheet part of a sheet that we generate, as UTF-8. */
export function generatedSheet(content: SheetContent, surroundings: SheetSurroundings): Uint8Array {
  const { namespace, formatIndex } = surroundings;
  const merges = content.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`).join('');
  const out = new Utf8Writer();
  const head = [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${areaAddress(usedArea(content))}"/>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${paneXml(content.freeze)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(content.columnWidths),
    '<sheetData>',
  ];
  out.write(head.join(''));
  writeRows(content, surroundings, out);
  const tail = [
    '</sheetData>',
    content.filter ? `<autoFilter ref="${areaAddress(content.filter)}"/>` : '',
    merges === '' ? '' : `<mergeCells count="${content.merges.length}">${merges}</mergeCells>`,
    conditionalFormatsXml(content.highlights, formatIndex, 1, ''),
    linksXml(content.rows, surroundings),
    pageSetupXml(content.print),
    '</worksheet>',
  ];
  out.write(tail.join(''));
  return out.take();
}

function usedArea({ rows, columnWidths }: SheetContent): Area {
  const right = rows.reduce((most, { cells }) => Math.max(most, cells.length), columnWidths.length) - 1;
  return { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: Math.max(0, right) };
}

function paneXml({ rows, columns }: SheetContent['freeze']): string {
  return rows === 0 && columns === 0 ? '' : paneMarkup({ top: 0, left: 0, rows, columns });
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return `<cols>${columns.join('')}</cols>`;
}

function writeRows(content: SheetContent, surroundings: SheetSurroundings, out: Utf8Writer): void {
  const covered = coveredStyles(content);
  const merges = mergesByRow(content.merges);
  const styleOf = cellStyles(surroundings.styles);
  const height = Math.max(content.rows.length, ...[...covered.keys()].map((row) => row + 1));
  for (let row = 0; row < height; row++) {
    const line: SheetRow = content.rows[row] ?? { cells: [] };
    const under = covered.get(row);
    const width = Math.max(line.cells.length, ...(under ? [...under.keys()].map((column) => column + 1) : []));
    let cells = '';
    for (let column = 0; column < width; column++) {
      const cell = line.cells[column] ?? null;
      const style = under?.get(column);
      const address = cellAddress(row, column);
      if (cell) cells += contentCell(address, cell, styleOf, surroundings.nameOf);
      else if (style) cells += cellXml(address, styleOf(style, false), null, '');
    }
    const tall = heightAttributes(line, content.columnWidths, merges.get(row));
    if (cells !== '' || tall !== '') out.write(`<row r="${row + 1}"${tall}>${cells}</row>`);
  }
}

function heightAttributes(line: SheetRow, widths: readonly number[], merges: readonly Area[] = []): string {
  return ` ht="${line.height ?? rowHeight(line, widths, merges)}" customHeight="1"`;
}

/** By the row in which they begin. */
function mergesByRow(merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const rows = new Map<number, Area[]>();
  for (const area of merges) {
    const row = rows.get(area.top);
    if (row) row.push(area);
    else rows.set(area.top, [area]);
  }
  return rows;
}

/** Merged areas draw the borders of all their cells, so the covered ones take the first one's look. */
function coveredStyles({ merges, rows }: SheetContent): Map<number, Map<number, CellStyle>> {
  const covered = new Map<number, Map<number, CellStyle>>();
  for (const { top, left, bottom, right } of merges) {
    const style = rows[top]?.cells[left]?.style;
    if (style === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      const line = covered.get(row) ?? new Map<number, CellStyle>();
      covered.set(row, line);
      for (let column = left; column <= right; column++) line.set(column, style);
    }
  }
  return covered;
}

type StyleIndex = (style: CellStyle, guarded: boolean) => number;

function cellStyles(styles: StyleBook): StyleIndex {
  const known = new Map<string, number>();
  return (style, guarded) => {
    const key = guarded ? `=${style}` : style;
    const found = known.get(key);
    if (found !== undefined) return found;
    const look = cellLooks[style];
    const index = styles.cellStyle({
      numberFormat: guarded ? '@' : look.numberFormat,
      font: styles.add('fonts', look.font),
      fill: look.fill === undefined ? 0 : styles.add('fills', look.fill),
      border: look.borders ? styles.add('borders', sheetBorders) : 0,
      alignment: look.alignment,
      quotePrefix: guarded,
    });
    known.set(key, index);
    return index;
  };
}

function contentCell(
  address: string,
  { value, formula, style }: SheetCell,
  styleOf: StyleIndex,
  nameOf: (sheet: string) => string,
): string {
  if (formula === undefined) {
    return cellXml(address, styleOf(style, typeof value === 'string' && looksLikeFormula(value)), value, '');
  }
  const type = typeof value === 'string' ? ' t="str"' : '';
  const result = value === null ? '' : `<v>${typeof value === 'string' ? cellText(value) : value}</v>`;
  const text = escapeXml(renameSheets(formula, nameOf));
  return `<c r="${address}" s="${styleOf(style, false)}"${type}><f>${text}</f>${result}</c>`;
}

/** The formula with the names that generated sheets bear in this workbook; strings in it stay as they are. */
export function renameSheets(formula: string, nameOf: (sheet: string) => string): string {
  const tokens = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;
  return formula.replace(tokens, (token, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined || nameOf(name) === name) return token;
    return `${quoteSheet(nameOf(name))}!`;
  });
}

function linksXml(rows: readonly SheetRow[], { nameOf }: SheetSurroundings): string {
  let links = '';
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (!cell?.link) return;
      const target = `${quoteSheet(nameOf(cell.link.sheet))}!${cellAddress(cell.link.row, cell.link.column)}`;
      const display = cell.value === null ? '' : ` display="${escapeAttribute(displayText(cell.value))}"`;
      links += `<hyperlink ref="${cellAddress(row, column)}" location="${escapeAttribute(target)}"${display}/>`;
    });
  });
  return links === '' ? '' : `<hyperlinks>${links}</hyperlinks>`;
}

function displayText(value: string | number): string {
  return String(value).replace(/\p{Cc}+/gu, ' ');
}
