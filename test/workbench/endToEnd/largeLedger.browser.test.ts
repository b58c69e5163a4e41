import { readXlsx } from '../../../src/xlsx/readXlsx';
import { expectCalm, openSample } from '../page/workbenchPage';
import { choose, generateLedger } from './generatedLedger';
import { longestTask, watchLongTasks } from './longTasks';
import { check, save, shownCells, tabNames, waitForCursor } from './workbenchUser';

const devices = 20_000;

/** Far above what is aimed at (10 s, 200 ms): it is to notice what has become another order, on slow machines, too. */
const patience = { work: 30_000, block: 2_000 };

test('twenty thousand rows are opened, checked and looked through to the end without the page standing still', async () => {
  const ledger = generateLedger(devices);
  const open = await openSample();
  const { page, pane } = open;
  await watchLongTasks(page);

  const began = Date.now();
  await choose(open, ledger);
  const opened = Date.now();
  const openingBlock = await longestTask(page);
  const checkBegan = Date.now();
  await check(pane);
  const work = { opening: opened - began, checking: Date.now() - checkBegan };
  const checkingBlock = await longestTask(page);

  await page.getByLabel(/^单元格（/).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+ArrowDown');
  await waitForCursor(page, `台账!A${String(devices + 1)}`);
  const scrollingBlock = await longestTask(page);
  const last = ledger.rows[devices]!;
  const [shown] = await shownCells(page, '台账', { top: devices, left: 0, bottom: devices, right: 3 });
  expect(shown!.map(({ text }) => text)).toEqual(last.slice(0, 4).map(String));

  expect(work.opening + work.checking).toBeLessThan(patience.work);
  for (const block of [openingBlock, checkingBlock, scrollingBlock]) expect(block).toBeLessThan(patience.block);
  expect(await tabNames(page)).toContain('问题清单');
  const saved = readXlsx(await save(page)).sheets.find(({ name }) => name === '台账')!;
  expect(saved.values.map((row) => row.slice(0, 30))).toEqual(ledger.rows);
  await expectCalm(open);
});
