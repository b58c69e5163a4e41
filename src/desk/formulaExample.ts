import {
  absoluteReference,
  type Area,
  type Argument,
  type CellValue,
  type Day,
  type FormulaCell,
  type FormulaId,
  formulas,
  type FormulaSetting,
  type Language,
  type LedgerAreas,
  ledgerAreas,
  type LedgerSheet,
  serialToDay,
  type SheetArea,
  shownPart,
  type SheetSnapshot,
  withoutPersonalData,
} from '../core';
import type { CellPlace } from './desk';

export interface ExampleQuery {
  readonly formula: FormulaId;
  readonly asOf: Day;
  readonly language: Language;
  /** How many rows are shown. */
  readonly rows: number;
}

/** What a function answers for the first rows of a ledger of the workbook. */
export interface FormulaExample {
  /** As it may be typed into any cell of the workbook, with '='. */
  readonly formula: string;
  readonly lines: readonly ExampleLine[];
}

export interface ExampleLine {
  readonly at: CellPlace;
  /** Of the unit; null where the row names none. */
  readonly name: string | null;
  /** As Excel shows it, dates as 'YYYY-MM-DD'; of an error its sentence. */
  readonly answer: string;
}

const givesDates: ReadonlySet<FormulaId> = new Set<FormulaId>(['NEXTINSPECTION', 'LEDGERDATE']);
const unitNames = ['unit.name', 'person.unit'];

/** The function's own answers by the engine; null where no ledger has a row that it answers. */
export function formulaExample(
  ledgers: readonly LedgerSheet[],
  query: ExampleQuery,
  setting: Pick<FormulaSetting, 'book' | 'dateSystem'>,
): FormulaExample | null {
  const usable = ledgers.filter(
    ({ sheet, table }) => table !== null && table.size > 0 && sheet.visibility === 'visible',
  );
  const calls = usable.flatMap((own) => ledgerAreas(query.formula, own, usable) ?? []);
  for (const call of calls) {
    const lines = linesOf(call, query, setting);
    if (lines.length > 0)
      return {
        formula: `=${query.formula}(${call.areas.map(({ sheet, area }) => absoluteReference(sheet.name, area)).join(',')})`,
        lines,
      };
  }
  return null;
}

function linesOf(
  { ledger, areas, firstRow, lastRow }: LedgerAreas,
  { formula, asOf, language, rows }: ExampleQuery,
  { book, dateSystem }: Pick<FormulaSetting, 'book' | 'dateSystem'>,
): ExampleLine[] {
  const result = formulas[formula](
    areas.map((one) => cellsOf(one, dateSystem)),
    {
      book,
      dateSystem,
      language,
      today: asOf,
      sheetNames: areas.map(({ sheet }) => sheet.name),
      merges: areas.map(mergesOf),
    },
  );
  const isRefused = result.length !== lastRow - firstRow + 1;
  if (isRefused) return [];
  const lines: ExampleLine[] = [];
  for (let at = 0; at < result.length && lines.length < rows; at++) {
    const answer = answerWords(result[at]!, givesDates.has(formula) ? dateSystem : null, language);
    const row = firstRow + at;
    if (answer === '') continue;
    const column = ledger.columns[0]!.column;
    lines.push({ at: { sheet: ledger.sheet.name, row, column }, name: unitNameAt(ledger, row), answer });
  }
  return lines;
}

/** As a function is handed them: rows of one width, a date that its cell shows as a month as text. */
function cellsOf({ sheet, area }: SheetArea, dateSystem: 1900 | 1904): Argument {
  const cells: CellValue[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: CellValue[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(seenCell(sheet, row, column, dateSystem));
    cells.push(line);
  }
  return cells;
}

function seenCell({ values, origin, formats }: SheetSnapshot, row: number, column: number, dateSystem: 1900 | 1904) {
  const [down, across] = [row - origin.row, column - origin.column];
  const value = values[down]?.[across] ?? null;
  if (typeof value !== 'number' || formats === undefined || across >= formats.width) return value;
  const format = formats.table[formats.index[down * formats.width + across] ?? 0] ?? 'General';
  const day = shownPart(format) === 'month' ? serialToDay(value, dateSystem) : null;
  return day === null ? value : day.slice(0, 7);
}

/** Merged areas that lie wholly in the area, counted from its first cell. */
function mergesOf({ sheet, area }: SheetArea): Area[] {
  return sheet.merges
    .filter(
      ({ top, left, bottom, right }) =>
        top >= area.top && left >= area.left && bottom <= area.bottom && right <= area.right,
    ) // prettier-ignore
    .map(({ top, left, bottom, right }) => ({
      top: top - area.top,
      left: left - area.left,
      bottom: bottom - area.top,
      right: right - area.left,
    }));
}

function answerWords(cells: readonly FormulaCell[], dates: 1900 | 1904 | null, language: Language): string {
  const words = cells.map((cell) => {
    if (typeof cell === 'object') return cell.message[language];
    const day = typeof cell === 'number' && dates !== null ? serialToDay(cell, dates) : null;
    return withoutPersonalData(day ?? String(cell));
  });
  return words.filter((word) => word !== '').join(language === 'zh' ? '，' : ', ');
}

function unitNameAt({ columns, table, sheet }: LedgerSheet, row: number): string | null {
  const index = table!.rowNumbers.indexOf(row);
  const match = columns.find(({ field }) => field !== null && unitNames.includes(field.key));
  if (index < 0 || !match?.field) return null;
  const from = table!.originOf(match.field, index);
  const name = sheet.values[from.row - sheet.origin.row]?.[from.column - sheet.origin.column] ?? null;
  return typeof name === 'string' && name.trim() !== '' ? withoutPersonalData(name.trim()) : null;
}
