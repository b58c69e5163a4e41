import type {
  Change,
  Clearing,
  Correction,
  DescribedFormula,
  FormulaId,
  FormulaPlace,
  FormulaRefusal,
  Language,
  RulesChange,
  SheetSnapshot,
  Snapshot,
  TwinComparison,
  WantedOutput,
} from '../core';
import type {
  AskLine,
  CellPlace,
  CheckRequest,
  Desk,
  DueLine,
  FindingLine,
  FindingPage,
  FindingQuery,
  Page,
  PageQuery,
  RecognisedSheet,
  ResultsAs,
  TimelineQuery,
  UnitLine,
  UnitQuery,
} from './desk';
import { JoinedChanges } from './changeParts';
import { DeskCancelled } from './deskCancelled';
import { type DeskQuestion, type FromDesk, sentWorkbook, type ToDesk } from './deskMessages';
import type { ExampleQuery, FormulaExample } from './formulaExample';
import type { Overview } from './overview';

/** The part of a Web Worker that is used here. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<FromDesk>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToDesk): void;
  terminate(): void;
}

interface Waiting {
  /** Cells that have come before the answer. */
  readonly cells: JoinedChanges;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Copying this many cells takes a few milliseconds. */
const cellsAtOnce = 100_000;

/** A desk in a worker of its own. Cancelling ends the worker, and with it the report that it held. */
export class WorkerDesk implements Desk {
  private worker: WorkerLike | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private lastSent: Promise<unknown> = Promise.resolve();

  constructor(private readonly createWorker: () => WorkerLike) {}

  recognise(snapshot: Snapshot, corrections: readonly Correction[]): Promise<readonly RecognisedSheet[]> {
    return this.askAbout(snapshot, 'recognise', sentWorkbook, corrections);
  }

  check({ snapshot, ...rest }: CheckRequest): Promise<Overview> {
    return this.askAbout(snapshot, 'check', { ...rest, snapshot: sentWorkbook });
  }

  async changes(wanted: WantedOutput, results?: ResultsAs): Promise<readonly Change[]> {
    const cells = new JoinedChanges();
    return cells.join(await this.askFor<readonly Change[]>(cells, 'changes', wanted, results));
  }

  formulaColumn(id: FormulaId, place: FormulaPlace, language: Language): Promise<Change | FormulaRefusal> {
    return this.ask('formulaColumn', id, place, language);
  }

  compareFormulas(language: Language): Promise<TwinComparison | null> {
    return this.ask('compareFormulas', language);
  }

  clearing(rules: SheetSnapshot | null, dateSystem: 1900 | 1904): Promise<Clearing> {
    return this.ask('clearing', rules, dateSystem);
  }

  rulesSheet(language: Language): Promise<RulesChange | null> {
    return this.ask('rulesSheet', language);
  }

  findings(query: FindingQuery): Promise<FindingPage> {
    return this.ask('findings', query);
  }

  nextFinding({ sheet, row, column }: CellPlace, language: Language): Promise<FindingLine | null> {
    return this.ask('nextFinding', { sheet, row, column }, language);
  }

  units(query: UnitQuery): Promise<Page<UnitLine>> {
    return this.ask('units', query);
  }

  timeline(query: TimelineQuery): Promise<Page<DueLine>> {
    return this.ask('timeline', query);
  }

  asks(query: PageQuery): Promise<Page<AskLine>> {
    return this.ask('asks', query);
  }

  describeFormulas(): Promise<readonly DescribedFormula[]> {
    return this.ask('describeFormulas');
  }

  formulaExample(query: ExampleQuery): Promise<FormulaExample | null> {
    return this.ask('formulaExample', query);
  }

  cancel(): void {
    this.end(new DeskCancelled());
  }

  /** A question that follows its workbook: another one is sent only after it, or their sheets would mix. */
  private async askAbout<T>(snapshot: Snapshot, question: DeskQuestion, ...args: readonly unknown[]): Promise<T> {
    const worker = this.open();
    const sent = this.lastSent.then(() => this.sendWorkbook(snapshot, worker));
    this.lastSent = sent.catch(() => undefined);
    await sent;
    this.stopUnless(worker);
    return this.ask(question, ...args);
  }

  private async sendWorkbook({ dateSystem, sheets }: Snapshot, worker: WorkerLike): Promise<void> {
    this.stopUnless(worker);
    worker.postMessage({ kind: 'workbook', dateSystem });
    for (const { values, ...sheet } of sheets) {
      worker.postMessage({ kind: 'sheet', sheet });
      const rows = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, values[0]?.length ?? 1)));
      for (let from = 0; from < values.length; from += rows) {
        worker.postMessage({ kind: 'rows', rows: values.slice(from, from + rows) });
        await aMoment();
        this.stopUnless(worker);
      }
    }
  }

  private stopUnless(worker: WorkerLike): void {
    if (this.worker !== worker) throw new DeskCancelled();
  }

  private ask<T>(question: DeskQuestion, ...args: readonly unknown[]): Promise<T> {
    return this.askFor(new JoinedChanges(), question, ...args);
  }

  private askFor<T>(cells: JoinedChanges, question: DeskQuestion, ...args: readonly unknown[]): Promise<T> {
    const id = ++this.lastId;
    return new Promise<unknown>((resolve, reject) => {
      this.waiting.set(id, { cells, resolve, reject });
      this.open().postMessage({ kind: 'ask', id, question, args });
    }) as Promise<T>;
  }

  private open(): WorkerLike {
    if (this.worker !== null) return this.worker;
    const worker = (this.worker = this.createWorker());
    worker.onmessage = ({ data }) => {
      const waiting = this.waiting.get(data.id);
      if (data.kind === 'part') {
        waiting?.cells.add(data.part);
        return;
      }
      this.waiting.delete(data.id);
      if (data.kind === 'answer') waiting?.resolve(data.value);
      else waiting?.reject(new Error('the desk failed'));
    };
    worker.onerror = () => {
      this.end(new Error('the desk stopped'));
    };
    return worker;
  }

  private end(error: Error): void {
    this.worker?.terminate();
    this.worker = null;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}

/** Lets the page handle what has come in the meantime. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
