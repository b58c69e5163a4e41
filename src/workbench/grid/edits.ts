import type { Area } from '../../core';
import type { Book, BookText, TypedCell } from '../book/book';
import { relativeFormula } from '../model/relativeFormula';
import { inputOf, type StandingCell } from './cellText';
import type { EditHistory, EditStep } from './editHistory';

/** What the user does to cells; the book has the last word, and what it says is drawn. */
export interface Edits {
  /** Resolves to whether the book took it. */
  type(sheet: string, row: number, column: number, input: string): Promise<boolean>;
  clear(sheet: string, area: Area): Promise<void>;
  /** Texts as they were copied elsewhere. */
  pasteTexts(sheet: string, area: Area, texts: readonly (readonly string[])[]): Promise<Area>;
  /** Cells of this workbook: formulas move along. */
  copy(from: CopiedCells, sheet: string, area: Area): Promise<Area>;
  /** Continues cells over a larger area around them, again and again; they themselves stay. */
  fill(from: CopiedCells, sheet: string, area: Area): Promise<void>;
  standing(sheet: string, area: Area): CopiedCells;
  undo(): Promise<EditStep | null>;
  redo(): Promise<EditStep | null>;
}

export interface CopiedCells {
  readonly area: Area;
  readonly rows: readonly (readonly TypedCell[])[];
}

export interface EditParts {
  readonly book: Book;
  readonly history: EditHistory;
  readonly standing: (sheet: string, row: number, column: number) => StandingCell;
  /** An edit was done: its cells are to be drawn as the book has them. */
  readonly done: (sheet: string, area: Area) => void;
  readonly say: (text: BookText) => void;
}

export function createEdits({ book, history, standing, done, say }: EditParts): Edits {
  async function send(sheet: string, cells: readonly TypedCell[]): Promise<boolean> {
    if (cells.length === 0) return true;
    const outcome = await book.edit(sheet, cells);
    if (outcome.kind === 'refused') say(outcome.text);
    else done(sheet, around(cells));
    return outcome.kind === 'done';
  }

  async function edit(sheet: string, cells: readonly TypedCell[]): Promise<boolean> {
    const before = cells.map(({ row, column }) => inputOf(row, column, standing(sheet, row, column)));
    const isDone = await send(sheet, cells);
    if (isDone && cells.length > 0) history.add({ sheet, area: around(cells), before, after: cells });
    return isDone;
  }

  async function take(step: EditStep | null, cells: readonly TypedCell[]): Promise<EditStep | null> {
    if (step) await send(step.sheet, cells);
    return step;
  }

  return {
    type: (sheet, row, column, input) => edit(sheet, [{ row, column, input: input === '' ? null : input }]),
    clear: async (sheet, area) => {
      const cells = places(area).filter(([row, column]) => {
        const { formula, cell } = standing(sheet, row, column);
        return formula !== null || (cell?.v ?? null) !== null;
      });
      await edit(
        sheet,
        cells.map(([row, column]) => ({ row, column, input: null })),
      );
    },
    pasteTexts: async (sheet, area, texts) => {
      const target = targetOf(area, texts.length, texts[0]?.length ?? 0);
      const cells = places(target).map(([row, column]): TypedCell => {
        const line = texts[(row - target.top) % texts.length]!;
        const input = line[(column - target.left) % texts[0]!.length] ?? '';
        return { row, column, input: input === '' ? null : input };
      });
      await edit(sheet, cells);
      return target;
    },
    copy: async (from, sheet, area) => {
      const target = targetOf(area, from.rows.length, from.rows[0]!.length);
      const cells = places(target).map(([row, column]): TypedCell => {
        const line = from.rows[(row - target.top) % from.rows.length]!;
        return movedTo(line[(column - target.left) % line.length]!, row, column);
      });
      await edit(sheet, cells);
      return target;
    },
    fill: async ({ area: { top, left, bottom, right }, rows }, sheet, area) => {
      const cells = places(area)
        .filter(([row, column]) => row < top || row > bottom || column < left || column > right)
        .map(([row, column]) => {
          const line = rows[turn(row - top, rows.length)]!;
          return movedTo(line[turn(column - left, line.length)]!, row, column);
        });
      await edit(sheet, cells);
    },
    standing: (sheet, area) => ({
      area,
      rows: rowsOf(area).map((row) => row.map(([at, column]) => inputOf(at, column, standing(sheet, at, column)))),
    }),
    undo: async () => {
      const step = history.undo();
      return take(step, step?.before ?? []);
    },
    redo: async () => {
      const step = history.redo();
      return take(step, step?.after ?? []);
    },
  };
}

/** Counts on round and round, before the first, too. */
const turn = (at: number, count: number): number => ((at % count) + count) % count;

function movedTo(cell: TypedCell, row: number, column: number): TypedCell {
  const { input } = cell;
  const isFormula = typeof input === 'string' && input.startsWith('=') && cell.format !== '@';
  const moved = isFormula ? relativeFormula(input, row - cell.row, column - cell.column) : input;
  return { ...cell, row, column, input: moved };
}

/** What is copied fills the selection when it fits into it some times; else it goes to its first cell. */
function targetOf(area: Area, rows: number, columns: number): Area {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const fits = height % rows === 0 && width % columns === 0;
  return fits ? area : { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
}

function rowsOf({ top, left, bottom, right }: Area): [number, number][][] {
  const row = (at: number): [number, number][] =>
    Array.from({ length: right - left + 1 }, (_, index): [number, number] => [at, left + index]);
  return Array.from({ length: bottom - top + 1 }, (_, index) => row(top + index));
}

const places = (area: Area): [number, number][] => rowsOf(area).flat();

function around(cells: readonly TypedCell[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return { top, left, bottom, right };
}
