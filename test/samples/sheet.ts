import type { Cell, Workbook, Worksheet } from 'exceljs';
import type { DateCell } from './messyDate';

export type SampleCell = DateCell | number | null;

const thin = { style: 'thin' } as const;
export const border = { top: thin, left: thin, bottom: thin, right: thin };

/** Puts a value into a cell with the look of an office ledger. */
export function put(cell: Cell, value: SampleCell): void {
  if (typeof value === 'object' && value !== null) {
    cell.value = value.serial;
    cell.numFmt = value.numFmt;
  } else cell.value = value;
  cell.border = border;
  cell.font = { name: '宋体', size: 10 };
  cell.alignment = { vertical: 'middle', wrapText: true };
}

export function putRow(sheet: Worksheet, row: number, values: readonly SampleCell[]): void {
  values.forEach((value, place) => {
    put(sheet.getCell(row, place + 1), value);
  });
}

export function putTitle(sheet: Worksheet, row: number, title: string, columns: number): void {
  sheet.mergeCells(row, 1, row, columns);
  const cell = sheet.getCell(row, 1);
  cell.value = title;
  cell.font = { name: '黑体', size: 18, bold: true };
  cell.alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.getRow(row).height = 34;
}

export function putHeader(sheet: Worksheet, row: number, headers: readonly string[]): void {
  headers.forEach((header, place) => {
    const cell = sheet.getCell(row, place + 1);
    put(cell, header);
    cell.font = { name: '黑体', size: 10 };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E1F2' } };
  });
  sheet.getRow(row).height = 30;
}

export function setWidths(sheet: Worksheet, widths: readonly number[]): void {
  widths.forEach((width, place) => {
    sheet.getColumn(place + 1).width = width;
  });
}

/** Fixed properties, so that writing the samples again gives the same files. */
export function describe(book: Workbook): void {
  book.creator = '特种设备台账示例';
  book.lastModifiedBy = '特种设备台账示例';
  book.created = new Date(Date.UTC(2026, 10, 20));
  book.modified = new Date(Date.UTC(2026, 10, 20));
}
