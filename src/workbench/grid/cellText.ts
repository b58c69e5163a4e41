import type { ICellData } from '@univerjs/core';
import { CellValueType, numfmt } from '@univerjs/core';
import type { TypedCell } from '../book/book';

/** A cell as it stands in the drawing. */
export interface StandingCell {
  readonly formula: string | null;
  readonly cell: ICellData | null;
  /** Number format; 'General' for none. */
  readonly format: string;
}

/** What the editor begins with: days as days, percentages as such, formulas with '='. */
export function editText({ formula, cell, format }: StandingCell): string {
  if (formula !== null) return formula;
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  if (cell?.t === CellValueType.BOOLEAN) return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return needsQuote(String(value), format) ? `'${String(value)}` : String(value);
  const shape = format === 'General' ? null : numfmt.getFormatInfo(format);
  if (shape && ['date', 'datetime', 'time'].includes(shape.type) && value >= 0) return dayText(value, shape.type);
  if (shape?.type === 'percent') return `${Number((value * 100).toPrecision(15))}%`;
  return String(value);
}

function dayText(serial: number, type: string): string {
  const time = serial % 1 === 0 ? '' : 'h:mm:ss';
  const day = type === 'time' && serial < 1 ? '' : 'yyyy/m/d';
  return numfmt.format([day, time].filter(Boolean).join(' ') || 'h:mm:ss', serial);
}

/** The input that brings the cell back as it stands. */
export function inputOf(row: number, column: number, standing: StandingCell): TypedCell {
  const { formula, cell, format } = standing;
  const place = { row, column, format };
  if (formula !== null) return { ...place, input: formula };
  const value = cell?.v ?? null;
  if (value === null) return { ...place, input: null };
  if (cell?.t === CellValueType.BOOLEAN) return { ...place, input: Boolean(value) };
  if (typeof value === 'number') return { ...place, input: value };
  return { ...place, input: needsQuote(String(value), format) ? `'${String(value)}` : String(value) };
}

/** Whether typing the text would make something else of it. */
function needsQuote(text: string, format: string): boolean {
  return format !== '@' && /^['=+\-#]|^\s*[\d.(（]|^(true|false)$/i.test(text);
}
