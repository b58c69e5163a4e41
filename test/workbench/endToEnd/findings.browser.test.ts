import { ReportDesk } from '../../../src/desk/reportDesk';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { expectCalm } from '../page/workbenchPage';
import { openLedger, sampleBytes } from './openLedger';
import { check, paneTab, poll, save, shownCells, sheetTab, tabNames, today, waitForCursor } from './workbenchUser';

const bytes = sampleBytes('米山镇特种设备监管台账.xlsx');

test('a finding that is clicked in the pane is where the cursor of the spreadsheet goes', async () => {
  const desk = new ReportDesk();
  await desk.check({ snapshot: readXlsx(bytes), asOf: today(), corrections: [] });
  const filter = { severity: null, item: null, township: null, department: null, unit: null };
  const { lines } = await desk.findings({ filter, groupBy: 'none', language: 'zh', from: 0, count: 6 });
  const open = await openLedger(bytes);
  const { page, pane } = open;
  await check(pane);
  await paneTab(pane, '问题').click();
  for (const [at, { sheet, cell, message }] of lines.entries()) {
    const line = pane.locator(`[role=option][aria-posinset="${String(at + 1)}"]`);
    await line.getByText(message).click();
    await waitForCursor(page, `${sheet}!${cell}`);
  }
  await expectCalm(open);
});

test('summaries are tabs that undo takes away; cleared and saved, the file has the cells that it came with', async () => {
  const open = await openLedger(bytes);
  const { page, pane } = open;
  const ribbon = (name: string): Promise<void> =>
    page
      .getByRole('toolbar', { name: /特种设备/ })
      .getByRole('button', { name, exact: true })
      .click();
  const original = await tabNames(page);
  await check(pane);
  const checked = await tabNames(page);
  await ribbon('生成部门汇总');
  await pane.getByText('表名以“汇总·”开头').waitFor();
  await sheetTab(page, '汇总·总览').waitFor();
  const made = (await tabNames(page)).filter((name) => !checked.includes(name));
  expect(made.length).toBeGreaterThan(3);
  expect(made.filter((name) => !name.startsWith('汇总·'))).toEqual([]);
  await sheetTab(page, made[0]!).click();
  const [title] = await shownCells(page, made[0]!, { top: 0, left: 0, bottom: 0, right: 0 });
  expect(title![0]!.text).not.toBe('');

  await ribbon('撤销上一步');
  await pane.getByText('已撤销“生成部门汇总”').waitFor();
  expect(await poll(() => tabNames(page), checked)).toEqual(checked);

  await ribbon('清除标记');
  await pane.getByText('已清除本工具写入的').waitFor();
  expect(await poll(() => tabNames(page), original)).toEqual(original);
  expect(readXlsx(await save(page))).toEqual(readXlsx(bytes));
  await expectCalm(open);
});
