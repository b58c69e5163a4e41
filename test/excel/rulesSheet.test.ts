import { clearChanges, defaultRuleBook, type ReplaceSheet, rulesSheet } from '../../src/core';
import { openBook, type OpenBook, quietWatch, words } from './openBook';
import { smallLedger } from './smallLedger';
import { differences, stateOf } from './state';

const rules = rulesSheet(defaultRuleBook, 'zh');

async function write(
  { port }: OpenBook,
  ...changes: Parameters<OpenBook['port']['write']>[0][number][]
): Promise<void> {
  await port.write(changes, await port.read(quietWatch()), words, quietWatch());
}

async function edit({ office }: OpenBook, sheet: string, address: string): Promise<void> {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[7]];
    await context.sync();
  });
  // An event follows the answer to the edit.
  await new Promise((resolve) => setTimeout(resolve, 20));
}

test('the sheet of rules is known by its name of its own, and told in two questions; one where there is none', async () => {
  const book = openBook(smallLedger());
  expect(await book.port.facts()).toEqual({ dateSystem: 1900, rules: null });
  expect(book.office.host.meter.syncs).toHaveLength(1);
  await write(book, rules);
  expect(book.model.names.map(({ name }) => name)).toEqual(['_tzsb_rules']);
  const { snapshot } = await book.port.read(quietWatch());
  book.office.host.meter.syncs.length = 0;
  const facts = await book.port.facts();
  expect(book.office.host.meter.syncs).toHaveLength(2);
  const read = snapshot.sheets.find(({ name }) => name === rules.name)!;
  expect(facts.rules!.marks).toEqual({ resultColumns: {}, resultAreas: [], generated: true, rules: true });
  expect([read.marks, read.values]).toEqual([facts.rules!.marks, facts.rules!.values]);
});

test('clearing keeps the sheet of rules where that is wanted, and undo takes it away', async () => {
  const book = openBook(smallLedger());
  const before = stateOf(book.model);
  await write(book, rules);
  const withRules = stateOf(book.model);
  await write(book, { kind: 'removeMarks', keepsRules: true });
  expect(differences(stateOf(book.model), withRules)).toEqual([]);
  await write(book, ...clearChanges());
  expect(differences(stateOf(book.model), before)).toEqual([]);
  await book.port.undo(quietWatch());
  expect(differences(stateOf(book.model), withRules)).toEqual([]);
});

test('a sheet of rules that was renamed is drawn again where it is', async () => {
  const book = openBook(smallLedger());
  await write(book, rules);
  const sheet = book.model.sheets.find(({ name }) => name === rules.name)!;
  sheet.name = '本镇规则';
  book.model.names[0]!.formula = '=本镇规则!$A$1';
  await write(book, rules);
  expect(book.model.sheets.map(({ name }) => name)).toEqual(['设备台账', '本镇规则']);
});

test('a hidden sheet is made hidden, and goes with the rest', async () => {
  const book = openBook(smallLedger());
  const before = stateOf(book.model);
  const hidden: ReplaceSheet = { kind: 'replaceSheet', name: '表格', content: rules.content, hidden: true };
  await write(book, hidden);
  expect(book.model.sheets.map(({ name, visibility }) => [name, visibility.toLowerCase()])).toEqual([
    ['设备台账', 'visible'],
    ['表格', 'hidden'],
  ]);
  await write(book, ...clearChanges());
  expect(differences(stateOf(book.model), before)).toEqual([]);
});

test('edits of the sheet of rules are told, those of other sheets are not', async () => {
  const book = openBook(smallLedger());
  let told = 0;
  await write(book, rules);
  const stop = await book.port.onRulesEdited(() => told++);
  await edit(book, '设备台账', 'J9');
  expect(told).toBe(0);
  await edit(book, rules.name, 'Z9');
  expect(told).toBe(1);
  await stop();
  await edit(book, rules.name, 'Z9');
  expect(told).toBe(1);
});
