import type { Area } from '../../core';
import { Refusal } from '../../xlsx/refusal';
import { modelFromXlsx } from '../model/fromXlsx';
import { arrayFormulasIn } from '../model/arrayFormulas';
import { areaOf } from '../model/areas';
import { errorValue } from '../model/cellInput';
import { isError, type SheetModel } from '../model/sheetModel';
import { saveBook } from '../saving/saveBook';
import type { HostEvent } from '../protocol/wire';
import type { Answering } from './answering';
import { type Book, type BookFile, BookRefusal, type EditOutcome, type ResizedCells, type TypedCell } from './book';
import type { BookPort, BookStart } from './bookMessages';
import { bookTexts } from './bookTexts';
import { bookViewOf } from './bookViewOf';
import type { CellBlock } from './cellBlock';
import { ColumnAreas } from './columnAreas';
import { cellBlockOf, cellContentOf } from './cellBlockOf';
import { editAreas } from './editAreas';
import type { CalculatedCell, FormulaSource, SheetSize } from './formulaSource';
import { OpenWorkbook, type WorkbookListeners } from './openWorkbook';
import type { BookView, SheetView } from './sheetView';
import { points, sheetViewOf } from './sheetViewOf';
import type { MeterReading, Simulation } from './simulation';
import { simulator } from './simulator';
import { isLocked, writeTyped } from './userEdit';
import { withArrays } from './withArrays';

export interface BookListeners extends WorkbookListeners {
  /** Another workbook is open from now on. */
  readonly opened: () => void;
}

/** The book where it is kept: opens and saves files, and does what the user does to the open one. */
export class OpenBook implements Answering<Omit<Book, 'onChange'>> {
  readonly simulation: Answering<Omit<Simulation, 'onMeter'>>;
  /** For who works out its ordinary formulas. */
  readonly source: Answering<FormulaSource> = {
    view: () => this.view(),
    size: (id) => this.size(id),
    content: (id, area) =>
      withArrays(this.sheetOf(id), cellContentOf(this.sheetOf(id), area, this.opened().isAddInCall)),
    results: (id, cells) => {
      this.results(id, cells);
    },
    call: (name, args) => this.opened().call(name, args),
  };
  private readonly start: BookStart;
  private readonly listeners: BookListeners;
  private workbook: OpenWorkbook | null = null;
  private original: Uint8Array = new Uint8Array();
  private version: BookStart['version'];
  /** The line to an add-in that was there before any workbook. */
  private early: BookPort | null = null;

  constructor(start: BookStart, listeners: BookListeners) {
    this.start = start;
    this.version = start.version;
    this.listeners = listeners;
    const all = simulator(() => this.opened());
    this.simulation = {
      ...all,
      // Can be chosen before a workbook is open, too.
      become: (version) => {
        this.version = version;
        if (this.workbook) return all.become(version);
      },
    };
  }

  open({ name, bytes }: BookFile): BookView {
    const model = modelFromXlsx(bytes);
    model.name = name;
    this.workbook?.dispose();
    this.workbook = new OpenWorkbook(model, { ...this.start, version: this.version }, this.listeners);
    this.original = bytes;
    this.listeners.opened();
    if (this.early) this.workbook.connect(this.early);
    this.early = null;
    return bookViewOf(model);
  }

  view(): BookView {
    return bookViewOf(this.opened().model);
  }

  sheet(id: string): SheetView {
    return sheetViewOf(this.sheetOf(id));
  }

  cells(id: string, area: Area): CellBlock {
    return cellBlockOf(this.sheetOf(id), area, this.opened().isAddInCall);
  }

  edit(id: string, cells: readonly TypedCell[]): EditOutcome {
    const workbook = this.opened();
    const sheet = workbook.model.sheets.find((one) => one.id === id);
    if (!sheet) return { kind: 'refused', text: bookTexts.sheetGone };
    if (isLocked(sheet, cells)) return { kind: 'refused', text: bookTexts.protected };
    const { host } = workbook;
    workbook.flush();
    const otherwise = writeTyped(sheet, cells, host);
    workbook.pageDid(sheet, otherwise);
    for (const { row, column } of cells) workbook.pending.settle(sheet, row, column);
    workbook.pending.release();
    for (const area of editAreas(cells)) host.report({ kind: 'edit', sheet, area, remote: false, isTyped: true });
    workbook.flush(true);
    return { kind: 'done' };
  }

  resize(id: string, { rows = [], columns = [] }: ResizedCells): void {
    const workbook = this.opened();
    const sheet = this.sheetOf(id);
    workbook.flush();
    for (const [row, height] of rows) sheet.rowHeights.set(row, points(height));
    for (const [column, width] of columns) sheet.columnWidths.set(column, points(width));
    workbook.pageDid(null, null);
  }

  async calculated(): Promise<void> {
    await this.workbook?.formulasCalculated();
  }

  select(id: string, area: Area): void {
    const workbook = this.opened();
    workbook.flush();
    workbook.model.active = this.sheetOf(id);
    workbook.model.selection = { ...area };
    workbook.noteSelection();
  }

  async save(): Promise<Uint8Array> {
    const workbook = this.opened();
    await workbook.calculated();
    const saved = saveBook(this.original, workbook.model);
    this.original = saved;
    workbook.saved();
    return saved;
  }

  /** Of the meter; null where no workbook is open. */
  get reading(): MeterReading | null {
    return this.workbook?.meter.last ?? null;
  }

  connect(port: BookPort): void {
    if (this.workbook) this.workbook.connect(port);
    else this.early = port;
  }

  raise(...events: readonly HostEvent[]): void {
    this.workbook?.host.raise(...events);
  }

  private opened(): OpenWorkbook {
    if (!this.workbook) throw new BookRefusal(bookTexts.nothingOpen);
    return this.workbook;
  }

  private size(id: string): SheetSize {
    const used = this.sheetOf(id).usedArea(false);
    return { rows: (used?.bottom ?? -1) + 1, columns: (used?.right ?? -1) + 1 };
  }

  private results(id: string, cells: readonly CalculatedCell[]): void {
    const workbook = this.opened();
    const sheet = workbook.model.sheets.find((one) => one.id === id);
    if (!sheet) return;
    workbook.flush();
    const changed = new ColumnAreas();
    for (const { row, column, value } of cells) {
      const formula = sheet.formulas.get(row, column) ?? arrayFormulasIn(sheet, areaOf(row, column))[0]?.formula;
      // The cell may have been written meanwhile; what the add-in answers is not to be said by others.
      if (formula === undefined || workbook.isAddInCall(formula)) continue;
      if (!isSame(sheet, row, column, value)) changed.add(row, column);
      sheet.values.set(row, column, (isError(value) ? errorValue(value.error) : value) ?? undefined);
      workbook.pending.settle(sheet, row, column);
    }
    workbook.resultsCame(sheet, changed.all());
    workbook.pending.release();
  }

  private sheetOf(id: string): SheetModel {
    const sheet = this.opened().model.sheets.find((one) => one.id === id);
    if (!sheet) throw new BookRefusal(bookTexts.sheetGone);
    return sheet;
  }
}

function isSame(sheet: SheetModel, row: number, column: number, value: CalculatedCell['value']): boolean {
  const before = sheet.valueAt(row, column);
  if (isError(before)) return isError(value) && value.error === before.error;
  return before === value;
}

/** A file that was refused, said as the page says it. */
export function refusalOf(error: unknown): BookRefusal | null {
  if (error instanceof BookRefusal) return error;
  return error instanceof Refusal ? new BookRefusal(error.text) : null;
}
