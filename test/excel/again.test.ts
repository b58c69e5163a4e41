import { check, clear, openBook, quietWatch, sample, samples, words } from './openBook';
import { smallLedger } from './smallLedger';
import { differences, stateOf } from './state';

describe.each(samples)('%s', (name) => {
  test('checked twice is as checked once', async () => {
    const book = openBook(sample(name));
    await check(book);
    const once = stateOf(book.model);
    await check(book);
    expect(differences(stateOf(book.model), once)).toEqual([]);
  });

  test('cleared is as before the first check', async () => {
    const book = openBook(sample(name));
    const before = stateOf(book.model);
    await check(book);
    expect(differences(stateOf(book.model), before)).not.toEqual([]);
    await clear(book);
    expect(differences(stateOf(book.model), before)).toEqual([]);
  });
});

test('the fill of a row beyond the ledger stays through checks, and comes back with undo', async () => {
  const book = openBook(smallLedger());
  const sheet = book.model.sheets[0]!;
  for (let row = 0; row < 9; row++) sheet.looks.set(row, 6, { fillColor: '#FFFF00' });
  await check(book, false);
  await check(book, false);
  expect(sheet.looks.get(3, 6)?.fillColor).toBe('#FFFF00');
  const again = openBook(smallLedger());
  for (let row = 0; row < 9; row++) again.model.sheets[0]!.looks.set(row, 6, { fillColor: '#FFFF00' });
  await check(again, false);
  await again.port.undo(quietWatch());
  expect(again.model.sheets[0]!.looks.get(3, 6)?.fillColor).toBe('#FFFF00');
});

describe('undo takes back', () => {
  const name = samples[0]!;

  test('a first check', async () => {
    const book = openBook(sample(name));
    const before = stateOf(book.model);
    await check(book);
    expect(book.port.undoable).toEqual(words);
    expect(await book.port.undo(quietWatch())).toEqual(words);
    expect(differences(stateOf(book.model), before)).toEqual([]);
    expect(book.port.undoable).toBeNull();
    expect(await book.port.undo(quietWatch())).toBeNull();
  });

  test('the summaries of a second check', async () => {
    const book = openBook(sample(name));
    await check(book, false);
    const before = stateOf(book.model);
    await check(book, true);
    await book.port.undo(quietWatch());
    expect(differences(stateOf(book.model), before)).toEqual([]);
  });

  test('clearing', async () => {
    const book = openBook(sample(name));
    await check(book);
    const before = stateOf(book.model);
    await clear(book);
    await book.port.undo(quietWatch());
    expect(differences(stateOf(book.model), before)).toEqual([]);
  });

  test('clearing what was written before Excel was opened', async () => {
    const first = openBook(sample(name));
    await check(first);
    const before = stateOf(first.model);
    const again = openBook(first.model);
    again.office.host.conditions.calculate = first.office.host.conditions.calculate;
    await clear(again);
    await again.port.undo(quietWatch());
    expect(differences(stateOf(again.model), before)).toEqual([]);
  });
});
