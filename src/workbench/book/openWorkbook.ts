import type { Area, CellValue } from '../../core';
import { Calculation } from '../calculation/calculation';
import { type Conditions, usualConditions } from '../host/conditions';
import { Host } from '../host/host';
import type { AnswerCell } from '../host/functionCalls';
import type { HostNotice } from '../host/hostNotice';
import { areaOf } from '../model/areas';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { addInCalls } from './addInCalls';
import { AddInLine } from './addInLine';
import type { BookChange } from './book';
import type { BookPort, BookStart } from './bookMessages';
import { ChangeTracker } from './changeTracker';
import { CommandMeter } from './commandMeter';
import { setsOf } from './excelVersion';
import type { FormulaLine } from './formulaLine';
import type { GivenArgument } from './formulaSource';
import { PendingFormulas } from './pendingFormulas';

export interface WorkbookListeners {
  readonly changed: (changes: readonly BookChange[]) => void;
  readonly notice: (notice: HostNotice) => void;
  readonly metered: () => void;
  /** Who works out the ordinary formulas now; null for nobody. */
  readonly formulas: () => FormulaLine | null;
}

/** A workbook with the Excel around it: host, calculation, the line to the add-in, and what the page knows of it. */
export class OpenWorkbook {
  readonly model: WorkbookModel;
  host: Host;
  /** What the host was asked for and cannot do, of earlier starts of the add-in too. */
  readonly faults: string[] = [];
  readonly meter = new CommandMeter();
  readonly pending = new PendingFormulas();
  readonly isAddInCall: (formula: string) => boolean;
  private readonly start: BookStart;
  private readonly listeners: WorkbookListeners;
  private readonly tracker: ChangeTracker;
  private calculation: Calculation;
  private line: AddInLine | null = null;
  private isUnsaved = false;
  private isFlushing = false;

  constructor(model: WorkbookModel, start: BookStart, listeners: WorkbookListeners) {
    this.model = model;
    this.start = start;
    this.listeners = listeners;
    this.isAddInCall = addInCalls(start.functions);
    const year = new Date().getFullYear();
    this.host = this.newHost({ ...usualConditions(), year, sets: setsOf(start.version) });
    this.calculation = this.newCalculation();
    this.tracker = new ChangeTracker(model);
  }

  /** Another start of the add-in: nothing of the one before is known any more, cells keep what they show. */
  connect(port: BookPort): void {
    this.disconnect();
    const unanswered = this.calculation.unanswered();
    this.calculation.stop();
    this.host = this.newHost(this.host.conditions);
    this.calculation = this.newCalculation();
    this.line = new AddInLine({
      host: this.host,
      port,
      begin: () => {
        this.meter.begin();
        return this.pending.isEmpty ? null : this.pending.settled();
      },
      end: (isService) => {
        this.ended(isService);
      },
    });
    for (const { sheet, row, column } of unanswered) this.calculation.soilArea(sheet, areaOf(row, column));
    this.calculation.calculate('Recalculate');
  }

  disconnect(): void {
    this.line?.close();
    this.meter.forget();
    this.line = null;
  }

  dispose(): void {
    this.disconnect();
    this.calculation.stop();
    this.pending.forget();
  }

  /** Tells what has changed since it was told last; `isResult` as in `BookChange`. */
  flush(isResult = false): void {
    const taken = this.tracker.take();
    this.tell(isResult ? taken.changes.map(asResult) : taken.changes);
    this.listeners.formulas()?.tell(taken.changes);
    if (taken.changesFile) this.noteUnsaved();
  }

  /** What the page itself has just done is no news to it, but for some cells. */
  pageDid(sheet: SheetModel | null, otherwise: Area | null): void {
    const { changes } = this.tracker.take();
    this.listeners.formulas()?.tell(changes);
    if (sheet && otherwise) this.tell([{ kind: 'cells', sheet: sheet.id, area: otherwise, isResult: true }]);
    this.noteUnsaved();
  }

  /** Results have come, and changed what these cells show. */
  resultsCame(sheet: SheetModel, changed: readonly Area[]): void {
    this.tracker.take();
    this.tell(changed.map((area) => ({ kind: 'cells', sheet: sheet.id, area, isResult: true })));
    for (const area of changed) this.calculation.valuesChanged(sheet, area);
  }

  noteSelection(): void {
    this.tracker.noteSelection();
  }

  saved(): void {
    if (!this.isUnsaved) return;
    this.isUnsaved = false;
    this.listeners.changed([{ kind: 'unsaved', unsaved: false }]);
  }

  /** A call inside an ordinary formula. An add-in that does not answer is no function: #N/A. */
  async call(name: string, args: readonly GivenArgument[]): Promise<readonly (readonly CellValue[])[]> {
    const answer = await within(longestCall, this.calculation.call(name, args));
    return answer?.map((cells) => cells.map(valueOf)) ?? [[{ error: '#N/A' }]];
  }

  /** Resolves when ordinary formulas show their results; not for ever. */
  async formulasCalculated(): Promise<void> {
    await within(longestWork, this.listeners.formulas()?.settled() ?? Promise.resolve());
  }

  /** Resolves when all formulas show their results, as far as somebody works them out; not for ever. */
  async calculated(): Promise<void> {
    await this.formulasCalculated();
    if (this.line?.hasFunctions !== true) return;
    await within(longestWork, this.calculation.settled());
    // Ordinary formulas may read what the add-in has answered.
    await this.formulasCalculated();
  }

  private tell(changes: readonly BookChange[]): void {
    if (changes.length > 0) this.listeners.changed(changes);
  }

  private noteUnsaved(): void {
    if (this.isUnsaved) return;
    this.isUnsaved = true;
    this.tell([{ kind: 'unsaved', unsaved: true }]);
  }

  private newHost(conditions: Partial<Conditions>): Host {
    const host = new Host(this.model, conditions, new Map(this.start.memberSets));
    host.onNotice((notice) => {
      if (notice === 'functionsReady' || notice === 'commandsReady') this.line?.openFunctions();
      this.listeners.notice(notice);
    });
    return host;
  }

  private newCalculation(): Calculation {
    const { host } = this;
    const calculation = new Calculation(host, this.start.functions);
    calculation.onShown = () => {
      this.flushSoon();
    };
    host.watchers.push((change) => {
      if (!this.listeners.formulas()) return;
      if (change.kind === 'shift') this.pending.forget();
      else if (change.kind === 'edit' && !change.remote && change.isTyped !== true) {
        this.pending.note(change.sheet, change.area, (formula) => !this.isAddInCall(formula));
      }
    });
    return calculation;
  }

  /** Answers of a batch come one by one: the page is told of them together. */
  private flushSoon(): void {
    if (this.isFlushing) return;
    this.isFlushing = true;
    queueMicrotask(() => {
      this.isFlushing = false;
      this.flush(true);
    });
  }

  private ended(isService: boolean): void {
    this.flush(isService);
    const records = this.host.meter.syncs.splice(0);
    this.faults.push(...this.host.faults.splice(0).map(({ message }) => message));
    if (isService) return;
    this.meter.end(records);
    this.listeners.metered();
  }
}

function asResult(change: BookChange): BookChange {
  return change.kind === 'cells' ? { ...change, isResult: true } : change;
}

/** In milliseconds. */
const longestCall = 10_000;
const longestWork = 10_000;

function valueOf(cell: AnswerCell): CellValue {
  return typeof cell === 'object' ? { error: cell.error } : cell;
}

/** Undefined when the work takes longer. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });
  const done = await Promise.race([work, limit]);
  clearTimeout(timer);
  return done;
}
