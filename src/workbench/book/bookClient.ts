import { type Book, type BookChange, BookRefusal, type BookText } from './book';
import type { BookPort, BookStart, FormulaPort, FormulaStart, FromBook, ToBook } from './bookMessages';
import { bookTexts } from './bookTexts';
import { Questions } from './questions';
import type { MeterReading, Simulation } from './simulation';

/** The part of a Web Worker that is used here. */
export interface BookWorker {
  onmessage: ((event: MessageEvent<FromBook>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToBook, transfer: Transferable[]): void;
  terminate(): void;
}

/** The page's side of the worker in which the workbook is kept. */
export interface BookClient {
  readonly book: Book;
  readonly simulation: Simulation;
  /** Gives the add-in's frame its line to the workbook; the line before it is dead. */
  readonly connect: (port: MessagePort) => void;
  /** A button of the ribbon: the add-in's function of that name. It waits until the add-in is there. */
  readonly click: (command: string) => void;
  /** Calls back when the add-in shows its pane. Returns how to stop. */
  readonly onPane: (listener: () => void) => () => void;
  /** Calls back when the worker has died by itself; every promise is refused from then on. Returns how to stop. */
  readonly onEnd: (listener: (text: BookText) => void) => () => void;
  /** Calls back with what the user should know and go on. Returns how to stop. */
  readonly onNotice: (listener: (text: BookText) => void) => () => void;
  /** What was opened is drawn. */
  readonly drawn: () => void;
  /** Ends the workers, and with them whatever they are doing. */
  readonly dispose: () => void;
}

/** The worker that works out the ordinary formulas, as far as it is used here. */
export interface FormulaWorker {
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: FormulaStart, transfer: Transferable[]): void;
  terminate(): void;
}

/** Starts the workers with what the add-in brings; without the second one formulas keep what they show. */
export function createBook(worker: BookWorker, start: BookStart, formulas: FormulaWorker | null = null): BookClient {
  const line = new WorkerLine(worker);
  line.post({ kind: 'start', start });
  if (formulas) connectFormulas(line, formulas, start);
  return {
    book: bookOf(line),
    simulation: simulationOf(line),
    connect: (port) => {
      line.post({ kind: 'connect', port: port as unknown as BookPort }, [port]);
    },
    click: (command) => {
      line.post({ kind: 'click', command });
    },
    onPane: (listener) => line.panes.add(listener),
    onEnd: (listener) => line.ends.add(listener),
    onNotice: (listener) => line.notices.add(listener),
    drawn: () => {
      line.post({ kind: 'drawn' });
    },
    dispose: () => {
      line.end();
      formulas?.terminate();
    },
  };
}

function connectFormulas(line: WorkerLine, worker: FormulaWorker, { functions }: BookStart): void {
  const { port1, port2 } = new MessageChannel();
  line.ends.add(() => {
    worker.terminate();
  });
  worker.onerror = () => {
    worker.terminate();
    line.post({ kind: 'formulas', port: null });
    line.notices.tell(bookTexts.formulasStopped);
  };
  worker.postMessage({ functions: functions?.functions.map(({ name }) => name.toUpperCase()) ?? [], port: port2 }, [
    port2,
  ]);
  line.post({ kind: 'formulas', port: port1 as unknown as FormulaPort }, [port1]);
}

function bookOf(line: WorkerLine): Book {
  const ask = asking<Book>(line, 'book');
  return {
    open: ask('open'),
    view: ask('view'),
    sheet: ask('sheet'),
    cells: ask('cells'),
    edit: ask('edit'),
    resize: ask('resize'),
    calculated: ask('calculated'),
    select: ask('select'),
    save: ask('save'),
    onChange: (listener) => line.changes.add(listener),
  };
}

function simulationOf(line: WorkerLine): Simulation {
  const ask = asking<Simulation>(line, 'simulation');
  return {
    become: ask('become'),
    editCell: ask('editCell'),
    protectSheet: ask('protectSheet'),
    filterSheet: ask('filterSheet'),
    coAuthorEdit: ask('coAuthorEdit'),
    plan: ask('plan'),
    meter: ask('meter'),
    onMeter: (listener) => line.readings.add(listener),
    faults: ask('faults'),
  };
}

/** Makes functions that ask the worker. */
function asking<T>(line: WorkerLine, kind: 'book' | 'simulation') {
  return <Name extends keyof T>(question: Name): T[Name] =>
    ((...args: readonly unknown[]) => line.ask(kind, question as string, args)) as T[Name];
}

class WorkerLine {
  readonly changes = new Listeners<BookChange>();
  readonly readings = new Listeners<MeterReading>();
  readonly panes = new Listeners<void>();
  readonly ends = new Listeners<BookText>();
  readonly notices = new Listeners<BookText>();
  private readonly questions = new Questions();
  private worker: BookWorker | null;

  constructor(worker: BookWorker) {
    this.worker = worker;
    worker.onmessage = ({ data }) => {
      this.take(data);
    };
    worker.onerror = () => {
      this.end();
      this.ends.tell(bookTexts.stopped);
    };
  }

  post(message: ToBook, transfer: Transferable[] = []): void {
    this.worker?.postMessage(message, transfer);
  }

  ask(kind: 'book' | 'simulation', question: string, args: readonly unknown[]): Promise<unknown> {
    if (!this.worker) return Promise.reject(new BookRefusal(bookTexts.stopped));
    return this.questions.ask((id) => {
      this.post({ kind, id, question, args } as ToBook);
    });
  }

  end(): void {
    this.worker?.terminate();
    this.worker = null;
    this.questions.end(bookTexts.stopped);
  }

  private take(message: FromBook): void {
    switch (message.kind) {
      case 'changes':
        for (const change of message.changes) this.changes.tell(change);
        return;
      case 'meter':
        this.readings.tell(message.reading);
        return;
      case 'pane':
        if (message.isShown) this.panes.tell();
        return;
      default:
        this.questions.take(message);
    }
  }
}

class Listeners<T> {
  private readonly all = new Set<(value: T) => void>();

  add(listener: (value: T) => void): () => void {
    this.all.add(listener);
    return () => {
      this.all.delete(listener);
    };
  }

  tell(value: T): void {
    for (const listener of [...this.all]) listener(value);
  }
}
