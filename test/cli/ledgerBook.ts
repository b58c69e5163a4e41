import { day, type Day } from '../../src/core';
import { dayToSerial } from '../../src/core/dates/excelSerial';
import { workbookFile } from '../xlsx/workbookFixture';

/** A cell as a case file writes it; a date becomes a serial with a date format. */
export type BookCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | { readonly error: string }
  | { readonly formula: string; readonly value: string | number };

export interface Book {
  readonly date1904?: boolean;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly BookCell[])[];
    /** Areas such as 'A1:D1'. */
    readonly merges?: readonly string[];
  }[];
}

/** The bytes of a plain workbook with these cells. */
export function ledgerBook({ sheets, date1904 = false }: Book): Uint8Array {
  return workbookFile({
    date1904,
    styles: dateStyles,
    sheets: sheets.map(({ name, rows, merges = [] }) => {
      return { name: escape(name), xml: `<sheetData>${rowsXml(rows, date1904)}</sheetData>${mergesXml(merges)}` };
    }),
  });
}

/** The `<row>` elements of these cells. */
export function rowsXml(rows: readonly (readonly BookCell[])[], date1904 = false): string {
  return rows.map((row, place) => rowXml(row, place + 1, date1904)).join('');
}

/** Letters of a column counted from 0. */
export function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

/** Inner XML of a styles part whose second cell format, `s="1"`, is a date. */
export const dateStyles =
  '<fonts count="1"><font/></fonts><fills count="2"><fill/><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>';

function mergesXml(merges: readonly string[]): string {
  if (merges.length === 0) return '';
  return `<mergeCells>${merges.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;
}

function rowXml(row: readonly BookCell[], number: number, date1904: boolean): string {
  const cells = row.map((cell, place) => cellXml(cell, `${letters(place)}${String(number)}`, date1904));
  return `<row r="${String(number)}">${cells.join('')}</row>`;
}

function cellXml(cell: BookCell, at: string, date1904: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  }
  if (typeof cell === 'number') return `<c r="${at}"><v>${String(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? '1' : '0'}</v></c>`;
  if ('date' in cell) return `<c r="${at}" s="1"><v>${String(serialOf(day(cell.date), date1904))}</v></c>`;
  if ('error' in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  const type = typeof cell.value === 'string' ? ' t="str"' : '';
  return `<c r="${at}"${type}><f>${escape(cell.formula)}</f><v>${escape(String(cell.value))}</v></c>`;
}

function serialOf(date: Day, date1904: boolean): number {
  return dayToSerial(date, date1904 ? 1904 : 1900) ?? 0;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
