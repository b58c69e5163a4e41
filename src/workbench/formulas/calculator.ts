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
import type { CalculatedCell } from '../book/formulaSource';
import type { EngineBook } from './engineBook';
import type { OrdinaryFormulas } from './ordinaryFormulas';

/** Works out the formulas that are no calls of the add-in's functions, and tells their results. */
export interface Calculator {
  /** Values or formulas changed here: what reads them, and formulas that stand here, are to be worked out. */
  changed(sheet: string, area: Area): void;
  /** Results that needed no working out. */
  known(sheet: string, results: readonly CalculatedCell[]): void;
  /** Works out what is to be. */
  start(): void;
  /** Resolves when nothing is left to work out. */
  settled(): Promise<void>;
  dispose(): void;
}

export function createCalculator(
  engine: EngineBook,
  formulas: OrdinaryFormulas,
  tell: (sheet: string, cells: readonly CalculatedCell[]) => Promise<unknown>,
): Calculator {
  const injector = engine.univer.__getInjector();
  const commands = injector.get(ICommandService);
  // The engine would read all cells for their formulas before every calculation.
  injector.get(FormulaDataModel).getFormulaData = () => ({ [engine.unit()]: formulas.told() });
  let dirty: { sheet: string; area: Area }[] = [];
  let isRunning = false;
  let told: Promise<unknown> = Promise.resolve();
  let waiting: (() => void)[] = [];

  function start(): void {
    if (isRunning || dirty.length === 0) return;
    const dirtyRanges = dirty.map(({ sheet, area }) => ({
      unitId: engine.unit(),
      sheetId: sheet,
      range: { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right },
    }));
    dirty = [];
    if (formulas.isEmpty()) {
      rest();
      return;
    }
    isRunning = true;
    commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...nothingDirty, dirtyRanges },
      { onlyLocal: true },
    );
  }

  function tellAll(sheet: string, results: readonly CalculatedCell[]): void {
    for (let from = 0; from < results.length; from += resultsAtOnce) {
      told = Promise.all([told, tell(sheet, results.slice(from, from + resultsAtOnce))]);
    }
  }

  function rest(): void {
    const resolves = waiting;
    waiting = [];
    for (const resolve of resolves) resolve();
  }

  const listener = commands.onCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationResultMutation.id) {
      const { unitData } = params as ISetFormulaCalculationResultMutation;
      for (const [sheet, rows] of Object.entries(unitData[engine.unit()] ?? {})) {
        const results = resultsOf(rows as ResultRows, sheet, formulas);
        if (results.length === 0) continue;
        for (const { row, column, value } of results) engine.show(sheet, row, column, value);
        tellAll(sheet, results);
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
    known: tellAll,
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

/** The book takes in so many without letting the add-in wait for long. */
const resultsAtOnce = 5_000;

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

function resultsOf(rows: ResultRows, sheet: string, formulas: OrdinaryFormulas): CalculatedCell[] {
  const results: CalculatedCell[] = [];
  for (const [row, cells] of Object.entries(rows)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      // Results beyond formulas are spilled ones, which the book has no place for.
      if (!formulas.has(sheet, Number(row), Number(column))) continue;
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
