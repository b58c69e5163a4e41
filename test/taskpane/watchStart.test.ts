import type { OfficeLike } from '../../src/taskpane/officeLike';
import { watchStart } from '../../src/taskpane/watchStart';

type Note = 'host-silent' | 'page-stuck';

/** A page whose clock is turned by hand. */
class Page {
  readonly notes: Record<Note, { hidden: boolean }> = {
    'host-silent': { hidden: true },
    'page-stuck': { hidden: true },
  };
  isOpening = true;
  office: OfficeLike | undefined;
  private now = 0;
  private readonly waiting: { at: number; action: () => void }[] = [];

  constructor() {
    watchStart({
      find: (id) => {
        if (id === 'opening') return this.isOpening ? { hidden: false } : null;
        return this.notes[id as Note];
      },
      office: () => this.office,
      after: (ms, action) => {
        this.waiting.push({ at: this.now + ms, action });
      },
    });
  }

  async until(ms: number): Promise<void> {
    for (;;) {
      this.waiting.sort((a, b) => a.at - b.at);
      const next = this.waiting[0];
      if (next === undefined || next.at > ms) break;
      this.waiting.shift();
      this.now = next.at;
      next.action();
      // What was promised is heard before the clock goes on.
      await Promise.resolve();
      await Promise.resolve();
    }
    this.now = ms;
  }

  shown(): string[] {
    return Object.entries(this.notes).flatMap(([id, { hidden }]) => (hidden ? [] : [id]));
  }
}

const answering: OfficeLike = { onReady: () => Promise.resolve({ host: 'Excel' }) };
const silent: OfficeLike = { onReady: () => new Promise<never>(() => undefined) };

test('says nothing where all goes well', async () => {
  const page = new Page();
  page.isOpening = false;
  page.office = answering;
  await page.until(60_000);
  expect(page.shown()).toEqual([]);
});

test('says nothing before its patience is at an end', async () => {
  const page = new Page();
  page.office = silent;
  await page.until(5900);
  expect(page.shown()).toEqual([]);
});

test.each([
  ['does not answer', silent],
  ['fails', { onReady: () => Promise.reject(new Error('no host')) }],
  ['did not even load', undefined],
])('says that Excel is not there when Office.js %s', async (_, office) => {
  const page = new Page();
  page.isOpening = false;
  page.office = office;
  await page.until(30_000);
  expect(page.shown()).toEqual(['host-silent']);
});

test('takes the note away when Excel answers after all', async () => {
  let answer: (info: { host: string }) => void = () => undefined;
  const page = new Page();
  page.isOpening = false;
  page.office = { onReady: () => new Promise((resolve) => (answer = resolve)) };
  await page.until(20_000);
  expect(page.shown()).toEqual(['host-silent']);
  answer({ host: 'Excel' });
  await page.until(22_000);
  expect(page.shown()).toEqual([]);
});

test('says only that the page is stuck while the page is stuck, and takes it back when it opens', async () => {
  const page = new Page();
  await page.until(20_000);
  expect(page.shown()).toEqual(['page-stuck']);
  page.isOpening = false;
  page.office = answering;
  await page.until(22_000);
  expect(page.shown()).toEqual([]);
});
