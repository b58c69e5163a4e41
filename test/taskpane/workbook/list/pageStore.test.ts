import type { Page } from '../../../../src/desk/desk';
import { pageSize, PageStore } from '../../../../src/taskpane/workbook/list/pageStore';

/** A list of numbers that tells what was asked of it. */
function numbers(total: number) {
  const asked: string[] = [];
  const fetch = (from: number, count: number): Promise<Page<number>> => {
    asked.push(`${from}+${count}`);
    const lines = Array.from({ length: Math.max(0, Math.min(count, total - from)) }, (_, place) => from + place);
    return Promise.resolve({ total, lines });
  };
  return { asked, store: new PageStore<number>(fetch) };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('nothing is known before the first answer, and then everything in sight', async () => {
  const { store } = numbers(250);
  store.need(0, 0);
  expect([store.total, store.line(0)]).toEqual([null, undefined]);
  await settled();
  expect([store.total, store.line(0), store.line(99), store.line(100)]).toEqual([250, 0, 99, undefined]);
});

test('only the pages in sight are fetched, each once', async () => {
  const { asked, store } = numbers(100_000);
  store.need(0, 20);
  await settled();
  store.need(50_090, 50_110);
  store.need(50_095, 50_115);
  await settled();
  store.need(50_090, 50_110);
  await settled();
  expect(asked).toEqual([`0+${pageSize}`, `50000+${pageSize}`, `50100+${pageSize}`]);
  expect(store.line(50_105)).toBe(50_105);
});

test('listeners hear of every answer, and the version counts up', async () => {
  const { store } = numbers(150);
  let heard = 0;
  const stop = store.subscribe(() => heard++);
  store.need(0, 10);
  await settled();
  store.need(100, 120);
  await settled();
  stop();
  expect([heard, store.version()]).toEqual([2, 2]);
});

test('of a very long list the pages looked at longest ago are forgotten, and come again', async () => {
  const { asked, store } = numbers(100_000);
  for (let page = 0; page < 100; page++) {
    store.need(page * pageSize, page * pageSize);
    await settled();
  }
  expect(store.line(0)).toBeUndefined();
  expect(store.line(99 * pageSize)).toBe(99 * pageSize);
  store.need(0, 0);
  await settled();
  expect(asked.filter((one) => one.startsWith('0+'))).toHaveLength(2);
  expect(store.line(0)).toBe(0);
});

test('a page that failed is asked for again when it is looked at again', async () => {
  let isBroken = true;
  const store = new PageStore<string>(() =>
    isBroken ? Promise.reject(new Error('cancelled')) : Promise.resolve({ total: 1, lines: ['一'] }),
  );
  store.need(0, 0);
  await settled();
  expect(store.total).toBeNull();
  isBroken = false;
  store.need(0, 0);
  await settled();
  expect(store.line(0)).toBe('一');
});

test.each([0, 1, 999, 1000, 1001, 2500])('all %i lines can be taken at once', async (total) => {
  const lines = await numbers(total).store.all();
  expect(lines).toEqual(Array.from({ length: total }, (_, place) => place));
});

test('an empty list is known to be empty', async () => {
  const { store } = numbers(0);
  store.need(0, 0);
  await settled();
  expect(store.total).toBe(0);
});
