import { ledgerModel } from './ledgerModel';
import { check, openBook, sample, samples } from './openBook';

const limit = 4_500_000;

test.each(samples)('%s: the whole check with all sheets takes six syncs', async (name) => {
  const book = openBook(sample(name));
  await check(book);
  expect(book.office.host.meter.syncs).toHaveLength(6);
});

test('a ledger of 5,000 rows and 40 columns takes six syncs, each small enough for Excel on the web', async () => {
  const book = openBook(ledgerModel(5000, 40), { platform: 'web' });
  await check(book, false);
  const { meter } = book.office.host;
  const bytesIn = meter.syncs.reduce((sum, sync) => sum + sync.bytesIn, 0);
  const bytesOut = meter.syncs.reduce((sum, sync) => sum + sync.bytesOut, 0);
  expect(meter.syncs.map(({ error }) => error).filter((error) => error !== null)).toEqual([]);
  expect(meter.syncs.length).toBeLessThanOrEqual(4 + Math.ceil(bytesOut / limit) + Math.ceil(bytesIn / limit));
  expect(meter.syncs).toHaveLength(6);
  expect(meter.largestMessage).toBeLessThan(5 * 1024 ** 2);
});

jest.setTimeout(60_000);

test('a ledger of 12,000 rows and 40 columns is read and written in as few syncs as its bytes ask for', async () => {
  const book = openBook(ledgerModel(12_000, 40), { platform: 'web' });
  await check(book, false);
  const { meter } = book.office.host;
  const bytesIn = meter.syncs.reduce((sum, sync) => sum + sync.bytesIn, 0);
  const bytesOut = meter.syncs.reduce((sum, sync) => sum + sync.bytesOut, 0);
  expect(meter.syncs.length).toBeLessThanOrEqual(4 + Math.ceil(bytesOut / limit) + Math.ceil(bytesIn / limit));
  expect(meter.largestMessage).toBeLessThan(5 * 1024 ** 2);
});
