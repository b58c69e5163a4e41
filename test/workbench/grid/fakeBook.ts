import type { Area, CellValue } from '../../../src/core';
import type { Book, BookChange, EditOutcome, TypedCell } from '../../../src/workbench/book/book';
import type { CellBlock, CellFormula } from '../../../src/workbench/book/cellBlock';
import type { CalculatedCell, FormulaSource } from '../../../src/workbench/book/formulaSource';
import type { BookView, DrawnLook, SheetTab, SheetView } from '../../../src/workbench/book/sheetView';
import type { FormulaEngine } from '../../../src/workbench/formulas/formulaEngine';
import { cellInput } from '../../../src/workbench/model/cellInput';

/** A book in memory that a test can look into and change behind the drawing's back. */
export interface FakeBook extends Book {
  readonly log: string[];
  /** Results of formulas. */
  readonly told: Map<string, CalculatedCell['value']>;
  readonly source: FormulaSource;
  /** Works out the formulas, where there is one. */
  engine: FormulaEngine | null;
  tabs: SheetTab[];
  active: string;
  views: Map<string, SheetView>;
  refusal: { zh: string; en: string } | null;
  put(sheet: string, row: number, column: number, cell: Partial<FakeCell>): void;
  get(sheet: string, row: number, column: number): FakeCell;
  tell(change: BookChange): void;
}

export interface FakeCell {
  value: CellValue;
  formula?: string;
  isAddInCall?: boolean;
  /** Of an array formula, in every cell that it fills. */
  array?: Area;
  look: DrawnLook;
}

const plain: DrawnLook = {};
const blank = (): FakeCell => ({ value: null, look: plain });

export function fakeSheet(id: string, rest: Partial<SheetView> = {}): SheetView {
  return {
    id,
    rows: 40,
    columns: 12,
    rowHeight: 20,
    columnWidth: 72,
    rowHeights: [],
    columnWidths: [],
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    showsGridlines: true,
    isProtected: false,
    conditionalFormats: [],
    ...rest,
  };
}

export function createFakeBook(): FakeBook {
  const cells = new Map<string, Map<number, FakeCell>>();
  const listeners = new Set<(change: BookChange) => void>();
  const key = (row: number, column: number): number => row * 16384 + column;
  const sheetOf = (id: string): Map<number, FakeCell> => {
    let found = cells.get(id);
    if (!found) cells.set(id, (found = new Map<number, FakeCell>()));
    return found;
  };
  const tellPage = (change: BookChange): void => {
    listeners.forEach((listener) => {
      listener(change);
    });
  };
  const view = (): Promise<BookView> =>
    Promise.resolve({ name: '台账', dateSystem: 1900, sheets: [...book.tabs], active: book.active });
  const cellsOf = (id: string, area: Area): Promise<CellBlock> =>
    Promise.resolve(structuredClone(blockOf(sheetOf(id), id, area, key)));
  const source: FormulaSource = {
    view,
    size: (id) => Promise.resolve(book.views.get(id)!),
    content: cellsOf,
    results: (id, results) => {
      for (const { row, column, value } of results) {
        book.told.set(`${id} ${row} ${column}`, value);
        sheetOf(id).get(key(row, column))!.value = value;
        const area = { top: row, left: column, bottom: row, right: column };
        tellPage({ kind: 'cells', sheet: id, area, isResult: true });
      }
      return Promise.resolve();
    },
    call: (name, args) => {
      book.log.push(`call ${name} ${JSON.stringify(args)}`);
      const [first] = args;
      return Promise.resolve(args.length > 2 ? [['一级', '二级']] : (first?.rows ?? [[{ error: '#VALUE!' }]]));
    },
  };
  const book: FakeBook = {
    log: [],
    source,
    engine: null,
    told: new Map(),
    tabs: [],
    active: '',
    views: new Map(),
    refusal: null,
    put: (sheet, row, column, cell) => {
      const before = sheetOf(sheet).get(key(row, column)) ?? blank();
      const view = book.views.get(sheet);
      if (view && (row >= view.rows || column >= view.columns)) {
        const size = { rows: Math.max(view.rows, row + 1), columns: Math.max(view.columns, column + 1) };
        book.views.set(sheet, { ...view, ...size });
      }
      sheetOf(sheet).set(key(row, column), { ...before, ...cell });
    },
    get: (sheet, row, column) => sheetOf(sheet).get(key(row, column)) ?? blank(),
    tell: (change) => {
      tellPage(change);
      book.engine?.follow([change]);
    },
    open: () => Promise.reject(new Error('no files here')),
    view,
    sheet: (id) => Promise.resolve(book.views.get(id)!),
    cells: cellsOf,
    edit: (id, typed) => Promise.resolve(edit(book, id, typed)),
    resize: (id, sizes) => {
      book.log.push(`resize ${id} ${JSON.stringify(sizes)}`);
      return Promise.resolve();
    },
    calculated: () => book.engine?.settled() ?? Promise.resolve(),
    select: (id, area) => {
      book.log.push(`select ${id} ${area.top},${area.left}:${area.bottom},${area.right}`);
      return Promise.resolve();
    },
    save: () => Promise.resolve(new Uint8Array()),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return book;
}

function blockOf(
  cells: ReadonlyMap<number, FakeCell>,
  sheet: string,
  area: Area,
  key: (row: number, column: number) => number,
): CellBlock {
  const looks = [plain];
  const values: CellValue[] = [];
  const formulas: CellFormula[] = [];
  const lookOf = new Uint16Array((area.bottom - area.top + 1) * (area.right - area.left + 1));
  const places = new Map<DrawnLook, number>([[plain, 0]]);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cells.get(key(row, column));
      let place = places.get(cell?.look ?? plain);
      if (place === undefined) {
        place = looks.push(cell!.look) - 1;
        places.set(cell!.look, place);
      }
      lookOf[values.length] = place;
      values.push(cell?.value ?? null);
      if (!cell?.formula) continue;
      const { formula, isAddInCall = false, array } = cell;
      formulas.push({ row, column, formula, isAddInCall, ...(array && { array }) });
    }
  }
  return { sheet, area, values, formulas, looks, lookOf };
}

function edit(book: FakeBook, id: string, typed: readonly TypedCell[]): EditOutcome {
  book.log.push(
    `edit ${id} ${typed.map(({ row, column, input }) => `${row},${column}=${JSON.stringify(input)}`).join(' ')}`,
  );
  if (book.refusal) return { kind: 'refused', text: book.refusal };
  for (const { row, column, input, format } of typed) {
    const { look } = book.get(id, row, column);
    if (input === null || typeof input === 'object') {
      book.put(id, row, column, { value: null, formula: '', isAddInCall: false });
      continue;
    }
    const read = cellInput(input, format ?? look.format ?? 'General', { dateSystem: 1900, year: 2026 });
    const taken = format ?? (look.format === undefined ? read.format : undefined);
    const isAddInCall = /^=RISKGRADE\([A-Z]*\d*\)$/.test(read.formula ?? '');
    book.put(id, row, column, {
      value: isAddInCall ? '一级' : read.value,
      formula: read.formula ?? '',
      isAddInCall,
      ...(taken ? { look: { ...look, format: taken } } : {}),
    });
  }
  for (const { row, column } of typed) {
    book.engine?.follow([{ kind: 'cells', sheet: id, area: { top: row, left: column, bottom: row, right: column } }]);
  }
  return { kind: 'done' };
}
