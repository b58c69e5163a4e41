import type { HostNotice } from '../host/hostNotice';
import type { BookAnswer, BookStart, FormulaPort, FromBook, ToBook } from './bookMessages';
import { FormulaLine } from './formulaLine';
import { OpenBook, refusalOf } from './openBook';
import { RibbonClicks } from './ribbonClicks';

/** Moves of the meter are told at most once in so many milliseconds. */
const meterPause = 200;

/** The worker's side of the messages: keeps the workbook and lets it answer. */
export class BookServer {
  private readonly send: (message: FromBook) => void;
  private readonly clicks = new RibbonClicks();
  private book: OpenBook | null = null;
  private formulas: FormulaLine | null = null;
  private isMeterDue = false;

  constructor(send: (message: FromBook) => void) {
    this.send = send;
  }

  async receive(message: ToBook): Promise<void> {
    switch (message.kind) {
      case 'start':
        this.begin(message.start);
        return;
      case 'connect':
        this.clicks.wait();
        this.book?.connect(message.port);
        return;
      case 'click':
        this.clicks.click(message.command);
        return;
      case 'formulas':
        this.connectFormulas(message.port);
        return;
      case 'drawn':
        this.formulas?.drawn();
        return;
      case 'book':
        this.send(await answer(this.book, message));
        return;
      case 'simulation':
        this.send(await answer(this.book?.simulation, message));
        return;
    }
  }

  private begin(start: BookStart): void {
    this.book = new OpenBook(start, {
      changed: (changes) => {
        this.send({ kind: 'changes', changes });
      },
      formulas: () => this.formulas,
      notice: (notice) => {
        this.takeNotice(notice);
      },
      metered: () => {
        this.tellMeter();
      },
      opened: () => {
        this.clicks.forget();
        this.formulas?.opened();
      },
    });
  }

  private connectFormulas(port: FormulaPort | null): void {
    this.formulas?.end();
    this.formulas = port && new FormulaLine(port, (message) => answer(this.book?.source, message));
  }

  private takeNotice(notice: HostNotice): void {
    if (notice === 'commandsReady') this.clicks.ready((...events) => this.book?.raise(...events));
    else if (notice !== 'functionsReady') this.send({ kind: 'pane', isShown: notice === 'showPane' });
  }

  private tellMeter(): void {
    if (this.isMeterDue) return;
    this.isMeterDue = true;
    setTimeout(() => {
      this.isMeterDue = false;
      const reading = this.book?.reading;
      if (reading) this.send({ kind: 'meter', reading });
    }, meterPause);
  }
}

type Asked = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

interface Question {
  readonly id: number;
  readonly question: string;
  readonly args: readonly unknown[];
}

async function answer(asked: object | null | undefined, { id, question, args }: Question): Promise<BookAnswer> {
  try {
    return { kind: 'answer', id, value: await (asked as unknown as Asked)[question]!(...args) };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal) return { kind: 'refused', id, text: refusal.text };
    return { kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) };
  }
}
