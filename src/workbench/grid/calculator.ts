import { BooleanNumber, CellValueType, ICommandService, type ICellData } from '@univerjs/core';
import {
  ERROR_TYPE_SET,
  FormulaDataModel,
  type ISetFormulaCalculationResultMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { Area, CellValue } from '../../core';
import type { Book, CalculatedCell } from '../book/book';
import type { Drawing } from './drawing';
import { rangeOf } from './drawnSheet';
import type { FormulaBook } from './formulaBook';
import { run } from './univer';

/** Works out the formulas that are no calls of the add-in's functions, and tells the book their results. */
export interface Calculator {
  /** Values or formulas changed here: what reads them, and formulas that stand here, are to be worked out. */
  changed(sheet: string, area: Area): void;
  /** Works out what is to be. */
  start(): void;
  /** Resolves when nothing is left to work out. */
  settled(): Promise<void>;
  dispose(): void;
}

export function createCalculator(
  drawing: Drawing,
  formulas: FormulaBook,
  book: Book,
  drawn: (sheet: string, cells: readonly CalculatedCell[]) => void,
): Calculator {
  const injector = drawing.univer.__getInjector();
  // Reading all cells for their formulas before every calculation would hold the page up in large books.
  injector.get(FormulaDataModel).getFormulaData = () => ({ [drawing.unit()]: formulas.ordinary() });
  let dirty: { sheet: string; area: Area }[] = [];
  let isRunning = false;
  let told: Promise<unknown> = Promise.resolve();
  let waiting: (() => void)[] = [];

  function start(): void {
    if (isRunning || dirty.length === 0) return;
    const dirtyRanges = dirty.map(({ sheet, area }) => ({
      unitId: drawing.unit(),
      sheetId: sheet,
      range: rangeOf(area),
    }));
    dirty = [];
    if (!formulas.hasOrdinary()) {
      rest();
      return;
    }
    isRunning = true;
    run(drawing.univer, SetFormulaCalculationStartMutation.id, { ...nothingDirty, dirtyRanges });
  }

  function rest(): void {
    const resolves = waiting;
    waiting = [];
    for (const resolve of resolves) resolve();
  }

  const listener = injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationResultMutation.id) {
      const { unitData } = params as ISetFormulaCalculationResultMutation;
      for (const [sheet, rows] of Object.entries(unitData[drawing.unit()] ?? {})) {
        const results = resultsOf(rows as ResultRows, sheet, formulas);
        if (results.length === 0) continue;
        drawn(sheet, results);
        told = Promise.all([told, book.results(sheet, results)]);
      }
    } else if (id === SetFormulaCalculationNotificationMutation.id && isEnd(params)) {
      isRunning = false;
      if (dirty.length > 0) queueMicrotask(start);
      else rest();
    }
  });

  return {
    changed: (sheet, area) => {
      dirty.push({ sheet, area });
    },
    start,
    settled: async () => {
      if (isRunning || dirty.length > 0) await new Promise<void>((resolve) => waiting.push(resolve));
      await told;
    },
    dispose: () => {
      listener.dispose();
    },
  };
}

const nothingDirty = {
  forceCalculation: false,
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

type ResultRows = Readonly<Record<string, Readonly<Record<string, ICellData | null | undefined>> | undefined>>;

function isEnd(params: object | undefined): boolean {
  return params !== undefined && 'functionsExecutedState' in params && !('stageInfo' in params && params.stageInfo);
}

function resultsOf(rows: ResultRows, sheet: string, formulas: FormulaBook): CalculatedCell[] {
  const results: CalculatedCell[] = [];
  for (const [row, cells] of Object.entries(rows)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      // Results beyond formulas are spilled ones, which the book has no place for.
      if (formulas.get(sheet, Number(row), Number(column)) === null) continue;
      results.push({ row: Number(row), column: Number(column), value: valueOf(cell) });
    }
  }
  return results;
}

const errors: ReadonlySet<string> = ERROR_TYPE_SET;

/** A formula that gives a blank shows 0, as in Excel. */
function valueOf(cell: ICellData | null | undefined): CellValue {
  const value = cell?.v ?? linkText(cell) ?? 0;
  if (cell?.t === CellValueType.BOOLEAN) return value === BooleanNumber.TRUE || value === true;
  if (typeof value === 'string' && errors.has(value)) return { error: value };
  return value;
}

/** Of HYPERLINK the engine makes a document of one paragraph, whose marks of its end are \r\n. */
function linkText(cell: ICellData | null | undefined): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r\n$/, '');
}
