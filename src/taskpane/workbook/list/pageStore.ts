import type { Page } from '../../../desk/desk';

/** Lines fetched together. */
export const pageSize = 100;

/** Pages kept; of a very long list only what was looked at last. */
const mostPages = 60;

/** The lines of a long list, fetched page by page as they come into sight. */
export class PageStore<Line, Answer extends Page<Line> = Page<Line>> {
  private readonly pages = new Map<number, readonly Line[] | 'asked'>();
  private readonly listeners = new Set<() => void>();
  private first: Answer | null = null;
  private changes = 0;

  constructor(private readonly fetch: (from: number, count: number) => Promise<Answer>) {}

  /** The answer that came first, with what stands beside its lines; null before it. */
  get answer(): Answer | null {
    return this.first;
  }

  /** Null before the first answer. */
  get total(): number | null {
    return this.first?.total ?? null;
  }

  /** Counts up with every answer. */
  readonly version = (): number => this.changes;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Undefined while it is on its way, and past the end. */
  line(index: number): Line | undefined {
    const page = this.pages.get(Math.floor(index / pageSize));
    return page === 'asked' ? undefined : page?.[index % pageSize];
  }

  /** Sees to it that these lines come. */
  need(from: number, to: number): void {
    const last = Math.floor(Math.max(from, Math.min(to, (this.total ?? 1) - 1)) / pageSize);
    for (let page = Math.floor(from / pageSize); page <= last; page++) {
      if (!this.pages.has(page)) void this.load(page);
    }
  }

  /** All lines, e.g. to copy them; they are not kept. */
  async all(): Promise<readonly Line[]> {
    const lines: Line[] = [];
    for (;;) {
      const answer = await this.fetch(lines.length, 1000);
      for (const line of answer.lines) lines.push(line);
      if (answer.lines.length === 0 || lines.length >= answer.total) return lines;
    }
  }

  private async load(page: number): Promise<void> {
    this.pages.set(page, 'asked');
    try {
      const answer = await this.fetch(page * pageSize, pageSize);
      this.first ??= answer;
      this.pages.set(page, answer.lines);
      for (const [old] of this.pages) {
        if (this.pages.size <= mostPages) break;
        if (old !== page) this.pages.delete(old);
      }
    } catch {
      // Cancelled, or the desk broke: asked for again when it is looked at again.
      this.pages.delete(page);
      return;
    }
    this.changes++;
    for (const listener of this.listeners) listener();
  }
}
