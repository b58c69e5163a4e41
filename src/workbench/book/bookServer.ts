import type { HostNotice } from '../host/hostNotice';
import type { BookStart, FromBook, ToBook } from './bookMessages';
import { OpenBook, refusalOf } from './openBook';
import { RibbonClicks } from './ribbonClicks';

/** Moves of the meter are told at most once in so many milliseconds. */
const meterPause = 200;

/** The worker's side of the messages: keeps the workbook and lets it answer. */
export class BookServer {
  private readonly send: (message: FromBook) => void;
  private readonly clicks = new RibbonClicks();
  private book: OpenBook | null = null;
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
      case 'book':
      case 'simulation':
        return this.answer(message);
    }
  }

  private begin(start: BookStart): void {
    this.book = new OpenBook(start, {
      changed: (changes) => {
        this.send({ kind: 'changes', changes });
      },
      notice: (notice) => {
        this.takeNotice(notice);
      },
      metered: () => {
        this.tellMeter();
      },
      opened: () => {
        this.clicks.forget();
      },
    });
  }

  private async answer({ kind, id, question, args }: Extract<ToBook, { kind: 'book' | 'simulation' }>): Promise<void> {
    try {
      const asked = (kind === 'book' ? this.book : this.book?.simulation) as unknown as Asked;
      this.send({ kind: 'answer', id, value: await asked[question]!(...args) });
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal) this.send({ kind: 'refused', id, text: refusal.text });
      else this.send({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
    }
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
