import type { BookChange } from './book';
import type { BookAnswer, FormulaPort, FromFormulas } from './bookMessages';

/** The book's end of the line to who works out its ordinary formulas. */
export class FormulaLine {
  private readonly port: FormulaPort;
  private readonly waiting = new Map<number, () => void>();
  private lastId = 0;

  constructor(port: FormulaPort, answer: (question: Extract<FromFormulas, { kind: 'source' }>) => Promise<BookAnswer>) {
    this.port = port;
    port.onmessage = ({ data }) => {
      if (data.kind === 'source') {
        void answer(data).then((message) => {
          port.postMessage(message);
        });
        return;
      }
      this.waiting.get(data.id)?.();
      this.waiting.delete(data.id);
    };
  }

  opened(): void {
    this.port.postMessage({ kind: 'opened' });
  }

  drawn(): void {
    this.port.postMessage({ kind: 'drawn' });
  }

  tell(changes: readonly BookChange[]): void {
    this.port.postMessage({ kind: 'changes', changes });
  }

  /** Resolves when everything told so far is worked out and its results have come, or when nobody does it any more. */
  settled(): Promise<void> {
    const id = ++this.lastId;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.port.postMessage({ kind: 'settle', id });
    });
  }

  end(): void {
    this.port.close();
    for (const resolve of this.waiting.values()) resolve();
    this.waiting.clear();
  }
}
