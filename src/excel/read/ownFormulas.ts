import type { Area, CellValue } from '../../core';
import type { FormulaInCell } from '../../port/workbookPort';
import { knows } from '../office';
import { rangeOf } from '../reference';
import type { Session } from '../session';
import { rowBytes } from './byteSize';
import { areaOf } from './extents';
import { type Piece, readPieces } from './readPieces';

/** A cell whose formula calls one of the functions. */
interface Found {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface Spill extends Found {
  /** What the formula fills, its own cell with it. */
  readonly area: Area;
}

/** Reads the formulas of all sheets and keeps the cells that call one of the functions, with what they show. */
export async function readFormulas(session: Session, functions: readonly string[]): Promise<FormulaInCell[]> {
  const { worksheets } = session.context.workbook;
  worksheets.load('items/id,items/name');
  await session.read();
  const used = worksheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    range: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await session.read();
  const calls = callsOf(functions);
  const found: Found[] = [];
  const pieces = used.flatMap(({ id, name, range }) =>
    range.isNullObject ? [] : formulaPieces({ id, name, bytesPerCell: usualBytes }, areaOf(range), calls, found),
  );
  await readPieces(session, pieces, (share) => {
    session.progress(share);
  });
  return withValues(session, await spillsOf(session, found));
}

/**
 * A call of one of the functions, as the program that saved the workbook may have spelt it: without the add-in Excel
 * keeps `_xldudf_NAME(`, other programs keep other words before the name.
 */
export function callsOf(functions: readonly string[]): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\p{N}_.])(?:_xl[a-z]+[._])*(?:${functions.join('|')})\\s*\\(`, 'iu');
}

/** What stands in quotes is text, or the name of a sheet. */
export function callsAny(formula: unknown, calls: RegExp): formula is string {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return false;
  return calls.test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""'));
}

interface SheetToRead {
  readonly id: string;
  readonly name: string;
  bytesPerCell: number;
}

const usualBytes = 16;
const pieceBytes = 230_000;

function formulaPieces(sheet: SheetToRead, area: Area, calls: RegExp, found: Found[]): Piece[] {
  const rows = Math.max(1, Math.floor(pieceBytes / ((area.right - area.left + 1) * usualBytes)));
  const pieces: Piece[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    pieces.push(formulaPiece(sheet, { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) }, calls, found));
  }
  return pieces;
}

function formulaPiece(sheet: SheetToRead, area: Area, calls: RegExp, found: Found[]): Piece {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return {
    bytes: () => cells * sheet.bytesPerCell,
    ask: ({ workbook }) => {
      const range = rangeOf(workbook.worksheets.getItem(sheet.id), area).load('formulas');
      return () => {
        const grid = range.formulas as unknown[][] | null;
        if (!Array.isArray(grid)) return false;
        sheet.bytesPerCell = Math.max(
          1,
          grid.slice(0, 50).reduce((sum, row) => sum + rowBytes(row), 0) / Math.min(50, grid.length) / grid[0]!.length,
        );
        grid.forEach((line, i) => {
          line.forEach((formula, j) => {
            if (!callsAny(formula, calls)) return;
            found.push({ sheetId: sheet.id, sheet: sheet.name, row: area.top + i, column: area.left + j, formula });
          });
        });
        return true;
      };
    },
    halves: () => {
      if (area.top === area.bottom) return null;
      const middle = Math.floor((area.top + area.bottom) / 2);
      return [
        formulaPiece(sheet, { ...area, bottom: middle }, calls, found),
        formulaPiece(sheet, { ...area, top: middle + 1 }, calls, found),
      ];
    },
  };
}

const cellPieceBytes = 900;

/**
 * What each formula fills. A cell that shows a part of another cell's spill may tell that one's formula as its own:
 * the first cells are asked first, and what they fill is left out.
 */
async function spillsOf(session: Session, found: readonly Found[]): Promise<Spill[]> {
  const spills: Spill[] = [];
  const filled = new Set<string>();
  const take = (one: Found, area: Area): void => {
    spills.push({ ...one, area });
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) filled.add(placeKey(one.sheetId, row, column));
  };
  let waiting = [...found];
  while (waiting.length > 0) {
    const formulas = new Map(waiting.map((one) => [placeKey(one.sheetId, one.row, one.column), one.formula]));
    const isFirst = ({ sheetId, row, column, formula }: Found): boolean =>
      formulas.get(placeKey(sheetId, row - 1, column)) !== formula &&
      formulas.get(placeKey(sheetId, row, column - 1)) !== formula;
    const asked = waiting.filter(isFirst);
    const pieces = asked.map((one) =>
      spillPiece(one, (area) => {
        take(one, area);
      }),
    );
    await readPieces(session, pieces, () => undefined);
    waiting = waiting.filter((one) => !filled.has(placeKey(one.sheetId, one.row, one.column)));
  }
  return spills;
}

function placeKey(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${String(row)} ${String(column)}`;
}

function spillPiece(found: Found, take: (area: Area) => void): Piece {
  const { sheetId, row, column } = found;
  return {
    bytes: () => cellPieceBytes,
    ask: ({ workbook }) => {
      const cell = workbook.worksheets.getItem(sheetId).getCell(row, column);
      const one = { top: row, left: column, bottom: row, right: column };
      if (!knows(cell, 'getSpillingToRangeOrNullObject'))
        return () => {
          take(one);
          return true;
        };
      const spill = cell.getSpillingToRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
      return () => {
        take(spill.isNullObject ? one : areaOf(spill));
        return true;
      };
    },
    halves: () => null,
  };
}

async function withValues(session: Session, spills: readonly Spill[]): Promise<FormulaInCell[]> {
  const formulas: FormulaInCell[] = [];
  await readPieces(
    session,
    spills.map(({ sheetId, area, sheet, row, column, formula }): Piece => ({
      bytes: () => (area.bottom - area.top + 1) * (area.right - area.left + 1) * 40 + 400,
      ask: ({ workbook }) => {
        const range = rangeOf(workbook.worksheets.getItem(sheetId), area).load('values,valueTypes');
        return () => {
          const values = range.values as unknown[][] | null;
          if (!Array.isArray(values)) return false;
          const types = range.valueTypes as string[][];
          const value = (one: unknown, i: number, j: number): CellValue => valueOf(one, types[i]?.[j]);
          formulas.push({
            sheet,
            row,
            column,
            formula,
            values: values.map((line, i) => line.map((one, j) => value(one, i, j))),
          });
          return true;
        };
      },
      halves: () => null,
    })),
    () => undefined,
  );
  return formulas;
}

const noAnswer = /^#(?:[A-Z]+[!?]|N\/A|DIV\/0!|GETTING_DATA)$/;

function valueOf(value: unknown, type: string | undefined): CellValue {
  // Excel may call an answer that is still on its way a text.
  if (type === 'Error' || (typeof value === 'string' && noAnswer.test(value))) return { error: String(value) };
  return value === '' ? null : (value as CellValue);
}
