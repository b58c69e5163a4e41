import type { Worksheet } from '@univerjs/core';
import { editText, type StandingCell } from './cellText';
import { wholeText } from './fitNumbers';
import type { ShownCell } from './grid';

/** What stands in a cell behind its drawing. */
export function standingCell(sheet: Worksheet, row: number, column: number, formula: string | null): StandingCell {
  const cell = sheet.getCellRaw(row, column) ?? null;
  const format = sheet.getComposedCellStyle(row, column).n?.pattern ?? 'General';
  return { formula, cell, format };
}

/** A cell as it is drawn, number format and conditional formats applied; of #### the whole text. */
export function shownCell(sheet: Worksheet, row: number, column: number, standing: StandingCell): ShownCell {
  const cell = sheet.getCell(row, column);
  const style = sheet.getComposedCellStyleByCellData(row, column, cell);
  const whole: unknown = cell?.custom?.[wholeText];
  const value = typeof whole === 'string' ? whole : (cell?.v ?? '');
  return {
    text: typeof value === 'boolean' ? String(value).toUpperCase() : String(value),
    fillColor: style.bg?.rgb ?? '',
    fontColor: style.cl?.rgb ?? '',
    input: editText(standing),
  };
}
