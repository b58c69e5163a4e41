import type { Area } from '../../core';
import type { Host } from '../host/host';
import type { AnswerCell, FunctionAnswer } from '../host/functionCalls';
import { areaOf, intersection } from '../model/areas';
import { isError, type SheetModel } from '../model/sheetModel';
import { breakSpills } from '../model/spills';
import { callArguments, type GivenArgument, givenArguments, precedentsOf } from './callArguments';
import { excelFunctions } from './excelFunctions';
import type { FormulaCell } from './formulaCell';
import type { FunctionEntry, FunctionsFile } from './functionsFile';
import { parseCall } from './parseCall';
import { showAnswer, showError, takeBackSpill } from './showAnswer';

/**
 * Works out the formulas that are a call of a custom function, as Excel does: the cell shows #BUSY! until the add-in has
 * answered, results fill blank neighbours, and cells are worked out anew when those that they read have changed. All
 * other formulas keep what they show.
 */
export class Calculation {
  private readonly host: Host;
  private readonly entries: ReadonlyMap<string, FunctionEntry>;
  private readonly takesErrors: boolean;
  private readonly cells = new Map<SheetModel, Map<number, FormulaCell>>();
  private readonly dirty = new Set<FormulaCell>();
  /** Asked, and not answered yet. */
  private readonly asked = new Set<FormulaCell>();
  private isStopped = false;
  /** Called after cells were shown anew. */
  onShown: (() => void) | null = null;
  private running = 0;
  private isScheduled = false;
  private waiting: (() => void)[] = [];

  /** Cells that show values keep them when a workbook is opened; those that show an error are worked out. */
  constructor(host: Host, metadata: FunctionsFile | null) {
    this.host = host;
    this.entries = new Map(metadata?.functions.map((entry) => [entry.name.toUpperCase(), entry]));
    this.takesErrors = metadata?.allowErrorForDataTypeAny === true;
    for (const sheet of host.model.sheets) {
      for (const cell of this.look(sheet, sheet.formulas.used())) {
        if (isError(sheet.valueAt(cell.row, cell.column))) this.soil(cell);
      }
    }
    host.calculation = this;
    host.watchers.push((change) => {
      if (change.kind === 'edit') this.edited(change.sheet, change.area);
      else if (change.kind === 'shift') this.rescan();
    });
  }

  /** As `application.calculate`: what has to be, or with 'Full' and 'FullRebuild' every formula. */
  calculate(type: unknown): void {
    if (type === 'FullRebuild') this.rescan();
    if (type === 'Full' || type === 'FullRebuild') for (const cell of this.all()) this.soil(cell);
    this.schedule();
  }

  /** As `range.setDirty` and `range.calculate`. */
  soilArea(sheet: SheetModel, area: Area): void {
    for (const cell of this.inside(sheet, area)) this.soil(cell);
    this.scheduleUnlessManual();
  }

  /** Results of other formulas have changed: the cells that read them are worked out anew. */
  valuesChanged(sheet: SheetModel, area: Area): void {
    this.soilReaders(sheet, area);
    this.scheduleUnlessManual();
  }

  /** The cells that wait for an answer, or to be asked. */
  unanswered(): readonly { readonly sheet: SheetModel; readonly row: number; readonly column: number }[] {
    return [...new Set([...this.dirty, ...this.asked])];
  }

  /** Calls a function for a formula that somebody else works out. */
  async call(name: string, given: readonly (GivenArgument | null)[]): Promise<FunctionAnswer> {
    const entry = this.entries.get(name.toUpperCase());
    if (!entry) return [[{ error: '#NAME?', message: '' }]];
    const args = givenArguments(entry, given, this.takesErrors);
    if (!args) return [[{ error: '#VALUE!', message: '' }]];
    if (args.error !== null) return [[{ error: args.error, message: '' }]];
    return this.host.invokeFunctions([args.call])[0]!;
  }

  /** Nothing is asked or shown any more. */
  stop(): void {
    this.isStopped = true;
  }

  /** Resolves when no formula waits for anything any more. */
  async settled(): Promise<void> {
    if (this.running > 0 || this.isScheduled) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** The words under the error that a cell shows; '' without any. */
  messageAt(sheet: SheetModel, row: number, column: number): string {
    for (const { row: top, column: left, answer } of this.cells.get(sheet)?.values() ?? []) {
      const value = answer?.[row - top]?.[column - left];
      if (typeof value === 'object') return value.message;
    }
    return '';
  }

  private edited(sheet: SheetModel, area: Area): void {
    for (const old of this.inside(sheet, area)) {
      if (sheet.formulas.get(old.row, old.column) === old.formula) continue;
      this.forget(old);
      const touched = takeBackSpill(sheet, old.row, old.column, area);
      if (touched) this.soilReaders(sheet, touched);
    }
    const used = sheet.formulas.used();
    for (const cell of this.look(sheet, used && intersection(used, area))) {
      if (!this.dirty.has(cell)) this.soil(cell);
      showError(cell, '#BUSY!');
    }
    for (const cell of this.cells.get(sheet)?.values() ?? []) {
      if (cell.answer && intersection(reach(cell), area) && !this.dirty.has(cell)) showAnswer(cell, area);
    }
    breakSpills(sheet, area, ({ top, left }) => this.cells.get(sheet)?.has(keyOf(top, left)) === true);
    this.soilReaders(sheet, area);
    this.scheduleUnlessManual();
  }

  /** Formulas in an area that are ours to work out; those known already are kept as they are. */
  private look(sheet: SheetModel, area: Area | null): FormulaCell[] {
    const found: FormulaCell[] = [];
    if (!area) return found;
    for (let row = area.top; row <= area.bottom; row++) {
      const formulas = sheet.formulas.row(row);
      for (let column = area.left; formulas && column <= area.right; column++) {
        const formula = formulas[column];
        if (formula === undefined) continue;
        const cell = this.cellOf(sheet, row, column, formula);
        if (cell) found.push(cell);
      }
    }
    return found;
  }

  private cellOf(sheet: SheetModel, row: number, column: number, formula: string): FormulaCell | null {
    let cells = this.cells.get(sheet);
    if (!cells) this.cells.set(sheet, (cells = new Map<number, FormulaCell>()));
    const call = parseCall(formula);
    if (!call || excelFunctions.has(call.name)) return null;
    const precedents = precedentsOf(call, sheet, this.host.model);
    const entry = this.entries.get(call.name) ?? null;
    const cell: FormulaCell = { sheet, row, column, formula, call, entry, precedents, asked: 0, answer: null };
    const old = cells.get(keyOf(row, column));
    if (old) this.forget(old);
    cells.set(keyOf(row, column), cell);
    return cell;
  }

  private forget(cell: FormulaCell): void {
    cell.asked++;
    this.dirty.delete(cell);
    this.asked.delete(cell);
    this.cells.get(cell.sheet)?.delete(keyOf(cell.row, cell.column));
  }

  /** After cells have moved: places are read anew, and all is worked out, as Excel does. */
  private rescan(): void {
    for (const cell of this.all()) this.forget(cell);
    for (const sheet of this.host.model.sheets) {
      for (const cell of this.look(sheet, sheet.formulas.used())) this.soil(cell);
    }
    this.scheduleUnlessManual();
  }

  private all(): FormulaCell[] {
    return [...this.cells.values()].flatMap((cells) => [...cells.values()]);
  }

  private inside(sheet: SheetModel, area: Area): FormulaCell[] {
    const cells = [...(this.cells.get(sheet)?.values() ?? [])];
    return cells.filter(({ row, column }) => intersection(areaOf(row, column), area) !== null);
  }

  private soil(cell: FormulaCell): void {
    cell.asked++;
    this.dirty.add(cell);
  }

  private soilReaders(sheet: SheetModel, area: Area): void {
    for (const cell of this.all()) {
      const reads = cell.precedents?.some((one) => one.sheet === sheet && intersection(one.area, area) !== null);
      if (reads === true) this.soil(cell);
    }
  }

  private scheduleUnlessManual(): void {
    if (this.host.model.calculationMode !== 'Manual') this.schedule();
  }

  private schedule(): void {
    if (this.isStopped || this.isScheduled || this.dirty.size === 0) return;
    this.isScheduled = true;
    setTimeout(() => {
      this.isScheduled = false;
      if (!this.isStopped) {
        this.ask();
        this.onShown?.();
      }
      this.tellSettled();
    }, 0);
  }

  /** Sends all calls that can be made now in one message. */
  private ask(): void {
    const asked: { readonly cell: FormulaCell; readonly call: Parameters<Host['invokeFunctions']>[0][number] }[] = [];
    for (const cell of [...this.dirty]) {
      this.dirty.delete(cell);
      const args = cell.entry && cell.precedents && callArguments(cell.call, cell.entry, cell.precedents, this.takesErrors); // prettier-ignore
      if (!cell.entry) this.show(cell, [[{ error: '#NAME?', message: '' }]]);
      else if (!cell.precedents) this.show(cell, [[{ error: '#REF!', message: '' }]]);
      else if (!args) this.show(cell, [[{ error: '#VALUE!', message: '' }]]);
      // It is asked when that one has its answer.
      else if (this.readsBusy(cell)) showError(cell, '#BUSY!');
      else if (args.error !== null) this.show(cell, [[{ error: args.error, message: '' }]]);
      else asked.push({ cell, call: args.call });
    }
    if (asked.length === 0) return;
    const answers = this.host.invokeFunctions(asked.map(({ call }) => call));
    asked.forEach(({ cell }, at) => void this.take(cell, cell.asked, answers[at]!));
  }

  private async take(
    cell: FormulaCell,
    number: number,
    answer: Promise<readonly (readonly AnswerCell[])[]>,
  ): Promise<void> {
    this.running++;
    this.asked.add(cell);
    const rows = await answer;
    this.running--;
    if (cell.asked === number && !this.isStopped) {
      this.asked.delete(cell);
      this.show(cell, rows);
      this.onShown?.();
    }
    this.tellSettled();
  }

  private show(cell: FormulaCell, answer: readonly (readonly AnswerCell[])[]): void {
    cell.answer = answer;
    this.soilReaders(cell.sheet, showAnswer(cell));
    this.schedule();
  }

  private readsBusy({ precedents }: FormulaCell): boolean {
    return this.all().some(
      (other) =>
        isBusy(other) &&
        precedents!.some((one) => one.sheet === other.sheet && intersection(one.area, areaOf(other.row, other.column))),
    );
  }

  private tellSettled(): void {
    if (this.running > 0 || this.isScheduled) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

function isBusy({ sheet, row, column }: FormulaCell): boolean {
  const value = sheet.valueAt(row, column);
  return isError(value) && value.error === '#BUSY!';
}

/** The cells that the answer fills or would fill. */
function reach({ row, column, answer }: FormulaCell): Area {
  return areaOf(row, column, answer!.length, answer![0]!.length);
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}
