import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';
import { modelFromXlsx } from '../../../src/workbench/model/fromXlsx';
import { expectCalm } from '../page/workbenchPage';
import { openLedger, sampleBytes } from './openLedger';
import { goTo, sheetTab, typeIntoBar } from './workbenchUser';

const edited = '河西镇特种设备台账.xlsx';
const other = '米山镇特种设备监管台账.xlsx';

async function chooseOther(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: '示例 ▾' }).click();
  await page.getByRole('menuitem', { name: other }).click();
  const dialog = page.getByRole('alertdialog', { name: '有改动还没有保存' });
  await dialog.waitFor();
  return dialog;
}

test.each(['先保存再打开', '不保存，直接打开'])('another sample while something is unsaved: %s', async (answer) => {
  const open = await openLedger(sampleBytes(edited));
  const { page, pane } = open;
  await goTo(page, 12, 6);
  await typeIntoBar(page, '试填');
  await page.getByText('未保存').waitFor();
  const dialog = await chooseOther(page);
  await dialog.getByRole('button', { name: '取消' }).click();
  await dialog.waitFor({ state: 'detached' });
  await sheetTab(page, '特种设备台账').waitFor();

  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await (await chooseOther(page)).getByRole('button', { name: answer }).click();
  await page.getByRole('status', { name: '提示' }).getByText(`已打开“${other}”`).waitFor();
  await pane.getByText('本工作簿识别结果').waitFor();
  await sheetTab(page, '使用单位').waitFor();
  await page.getByText('未改动').waitFor();
  const files = await Promise.all(downloads.map((download) => download.path()));
  const typed = files.map((path) => modelFromXlsx(new Uint8Array(readFileSync(path))).sheets[0]!.valueAt(12, 6));
  expect(typed).toEqual(answer === '先保存再打开' ? ['试填'] : []);
  await expectCalm(open);
});
