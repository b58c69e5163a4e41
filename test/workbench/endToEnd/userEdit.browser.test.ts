import { expectCalm } from '../page/workbenchPage';
import { openLedger, sampleBytes } from './openLedger';
import { check, goTo, poll, shownCells, sheetTab } from './workbenchUser';

test('an edit by the user makes the results in the pane out of date, and Ctrl+Z brings the value back', async () => {
  const open = await openLedger(sampleBytes('米山镇特种设备监管台账.xlsx'));
  const { page, pane } = open;
  await sheetTab(page, '特种设备').click();
  await check(pane);
  const stale = pane.getByText('工作簿已修改，结果可能过时');
  expect(await stale.count()).toBe(0);
  await sheetTab(page, '特种设备').click();
  const cell = { top: 5, left: 1, bottom: 5, right: 1 };
  const text = async (): Promise<string> => (await shownCells(page, '特种设备', cell))[0]![0]!.text;
  const before = await text();
  await goTo(page, 5, 1);
  await page.keyboard.type('另一家公司');
  await page.keyboard.press('Enter');
  expect(await poll(text, '另一家公司')).toBe('另一家公司');
  await stale.waitFor();
  await page.keyboard.press('Control+z');
  expect(await poll(text, before)).toBe(before);
  await pane.getByRole('button', { name: '重新体检' }).click();
  await stale.waitFor({ state: 'detached' });
  await pane.getByText('体检完成：').waitFor();
  await expectCalm(open);
});
