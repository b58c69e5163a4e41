import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { LexerTreeBuilder, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import type { Area, CellValue } from '../../core';
import type { CellContent } from '../book/cellBlock';
import type { BookView, SheetTab } from '../book/sheetView';
import type { CalculatedCell, SheetSize } from '../book/formulaSource';
import { withIntersections } from './implicitIntersection';
import { linkText } from './linkText';
import type { OrdinaryFormulas } from './ordinaryFormulas';

/** The workbook as Univer's formula engine reads it: names, sizes and values; nothing of it is drawn. */
export interface EngineBook {
  readonly univer: Univer;
  /** The engine's name of what is open. */
  unit(): string;
  /** Sheets without cells. */
  open(view: BookView): void;
  addSheet(tab: SheetTab, at: number): void;
  removeSheet(sheet: string): void;
  rename(tabs: readonly SheetTab[]): void;
  grow(sheet: string, size: SheetSize): void;
  /** Gives the cells whose formulas need no engine, with what they show. */
  put(content: CellContent): CalculatedCell[];
  show(sheet: string, row: number, column: number, value: CellValue): void;
  sheet(sheet: string): Worksheet | null;
}

export function createEngineBook(formulas: OrdinaryFormulas): EngineBook {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: {}, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  const lexer = univer.__getInjector().get(LexerTreeBuilder);
  let workbook: Workbook | null = null;
  let opened = 0;
  const sheet = (id: string): Worksheet | null => workbook?.getSheetBySheetId(id) ?? null;
  return {
    univer,
    sheet,
    unit: () => workbook?.getUnitId() ?? '',
    open: (view) => {
      if (workbook) univer.__getInjector().get(IUniverInstanceService).disposeUnit(workbook.getUnitId());
      workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
        id: `book${++opened}`,
        sheetOrder: view.sheets.map(({ id }) => id),
        sheets: Object.fromEntries(view.sheets.map((tab) => [tab.id, emptySheet(tab)])),
      });
    },
    addSheet: (tab, at) => {
      workbook?.addWorksheet(tab.id, at, emptySheet(tab));
    },
    removeSheet: (id) => {
      formulas.forgetSheet(id);
      workbook?.removeSheet(id);
    },
    rename: (tabs) => {
      for (const { id, name } of tabs) {
        const config = sheet(id)?.getConfig();
        if (config) config.name = name;
      }
    },
    grow: (id, { rows, columns }) => {
      const config = sheet(id)?.getConfig();
      if (!config) return;
      config.rowCount = Math.max(config.rowCount, rows);
      config.columnCount = Math.max(config.columnCount, columns);
    },
    put: (content) => {
      const rows = sheet(content.sheet)?.getCellMatrix().getMatrix() as CellRows | undefined;
      return rows ? put(content, rows, formulas, lexer) : [];
    },
    show: (id, row, column, value) => {
      const cell = sheet(id)?.getCellMatrix().getValue(row, column);
      if (cell) Object.assign(cell, { v: undefined, t: undefined }, engineCell(value));
    },
  };
}

type CellRows = Record<number, Record<number, ICellData>>;

const emptySheet = ({ id, name }: SheetTab) => ({ id, name, cellData: {}, rowCount: 1, columnCount: 1 });

function put(
  content: CellContent,
  rows: CellRows,
  formulas: OrdinaryFormulas,
  lexer: LexerTreeBuilder,
): CalculatedCell[] {
  const { sheet, area, values, formulas: texts } = content;
  formulas.forget(sheet, area);
  let at = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = (rows[row] ??= {});
    for (let column = area.left; column <= area.right; column++) {
      const value = values[at++] ?? null;
      if (value !== null) cells[column] = engineCell(value);
      else if (cells[column] !== undefined) Reflect.deleteProperty(cells, column);
    }
  }
  const links: CalculatedCell[] = [];
  for (const { row, column, formula, isAddInCall, array } of texts) {
    // What the add-in works out is a plain value to the engine.
    if (isAddInCall) continue;
    const value = linkText(formula);
    if (value === null) {
      formulas.set(sheet, row, column, array ? cellOf(formula, array, row, column) : withIntersections(formula, lexer));
      (rows[row]![column] ??= {}).f = formula;
    } else {
      rows[row]![column] = engineCell(value);
      links.push({ row, column, value });
    }
  }
  return links;
}

/** An array formula is asked for one cell of it at a time: where it fills cells, they are its own. */
function cellOf(formula: string, area: Area, row: number, column: number): string {
  if (area.top === area.bottom && area.left === area.right) return formula;
  return `=INDEX(${formula.slice(1)},${row - area.top + 1},${column - area.left + 1})`;
}

function engineCell(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'string') return { v: value, t: CellValueType.STRING };
  if (typeof value === 'boolean') {
    return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  }
  return { v: value.error, t: CellValueType.STRING };
}
