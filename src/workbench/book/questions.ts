import { BookRefusal, type BookText } from './book';
import type { BookAnswer } from './bookMessages';
import { bookTexts } from './bookTexts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Questions that are on their way to another thread, and who waits for their answers. */
export class Questions {
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  /** `send` puts the question on its way under its number. */
  ask(send: (id: number) => void): Promise<unknown> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      send(id);
    });
  }

  take(answer: BookAnswer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (answer.kind === 'answer') waiting?.resolve(answer.value);
    else waiting?.reject(new BookRefusal(answer.kind === 'refused' ? answer.text : bookTexts.failed));
  }

  /** Nobody will answer any more. */
  end(text: BookText): void {
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(new BookRefusal(text));
  }
}
