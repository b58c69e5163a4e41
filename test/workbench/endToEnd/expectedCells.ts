import { createContext, Script } from 'node:vm';
import { type Area, columnLetters, type Day, dayToSerial, serialToDay } from '../../../src/core';
import { addMonths } from '../../../src/core/dates/addMonths';
import { conditionalFormats } from '../../../src/workbench/model/conditionalFormats';
import { displayText } from '../../../src/workbench/model/numberText';
import type { SheetModel } from '../../../src/workbench/model/sheetModel';

export interface ExpectedCell {
  /** Null for a number format whose text is not worked out here. */
  readonly text: string | null;
  readonly fillColor: string;
}

/** What a sheet of a file should look like on the day: texts and fills, those of conditional formats among them. */
export function expectedCells(sheet: SheetModel, area: Area, today: Day): ExpectedCell[][] {
  const rules = sheet
    .part(conditionalFormats)
    .all.map(({ areas, formula, look }) => ({ areas, fill: look.fillColor, holds: compile(formula) }));
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  return rows.map((row) =>
    columns.map((column) => {
      const value = sheet.valueAt(row, column);
      const painted = rules.find(
        ({ areas, fill, holds }) =>
          fill !== '' && areas.some((one) => isIn(one, row, column)) && holds(sheet, row - areas[0]!.top, today),
      );
      return {
        text: displayText(value ?? null, sheet.formatAt(row, column), 1900),
        fillColor: (painted?.fill ?? sheet.lookAt(row, column).fillColor ?? '').toUpperCase(),
      };
    }),
  );
}

/** The formulas of highlights look at columns of the same row; `down` is how far below the first row that is. */
function compile(formula: string): (sheet: SheetModel, down: number, today: Day) => boolean {
  const script = new Script(
    formula
      .slice(1)
      .replace(/\$([A-Z]+)(\d+)/g, (_, letters: string, row: string) => `cell("${letters}",${row})`)
      .replace(/(?<![<>])=/g, '==='),
  );
  return (sheet, down, today) => {
    words.TODAY = () => dayToSerial(today, 1900);
    words.cell = (letters: string, row: number) => sheet.valueAt(row - 1 + down, columnOf(letters));
    return Boolean(script.runInContext(words));
  };
}

/** The functions of spreadsheets that highlights use. */
const words = createContext({
  N: (value: unknown) => (typeof value === 'number' ? value : 0),
  AND: (...all: unknown[]) => all.every(Boolean),
  OR: (...all: unknown[]) => all.some(Boolean),
  ISNUMBER: (value: unknown) => typeof value === 'number',
  MIN: Math.min,
  LEFT: (value: unknown, count: number) => (typeof value === 'string' ? value.slice(0, count) : ''),
  EDATE: (serial: unknown, months: number) => {
    const from = typeof serial === 'number' ? serialToDay(serial, 1900) : null;
    return from === null ? NaN : dayToSerial(addMonths(from, months), 1900);
  },
});

function columnOf(letters: string): number {
  for (let column = 0; ; column++) if (columnLetters(column) === letters) return column;
}

function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
