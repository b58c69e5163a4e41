import { readXlsx } from '../../../src/xlsx/readXlsx';
import { expectCalm, type OpenPage } from '../page/workbenchPage';
import { openLedger, sampleBytes } from './openLedger';
import { check, save, sheetTab, tabNames } from './workbenchUser';

const bytes = sampleBytes('河西镇特种设备台账.xlsx');

async function expectUntouched({ page }: OpenPage): Promise<void> {
  expect(await tabNames(page)).toEqual(['特种设备台账']);
  expect(Buffer.compare(await save(page), bytes)).toBe(0);
}

test.each([
  ['保护工作表', '工作表“特种设备台账”受保护，旁边没有写入结果；请在“审阅”中撤销工作表保护后再点一次。'],
  ['筛选', '工作表“特种设备台账”正在筛选，此时写入会错行，因此没有写入，内容没有改动。'],
])(
  '%s: one sentence says why nothing was written beside the ledger, and after it a check runs',
  async (trouble, sentence) => {
    const open = await openLedger(bytes);
    const { page, pane } = open;
    const toggle = page.getByRole('button', { name: trouble, exact: true });
    await toggle.click();
    await toggle.and(page.getByRole('button', { pressed: true })).waitFor();
    await pane.getByRole('button', { name: '分类分级' }).click();
    await pane.getByText(sentence).waitFor();
    await toggle.click();
    await toggle.and(page.getByRole('button', { pressed: false })).waitFor();
    await expectUntouched(open);
    await check(pane);
    await expectCalm(open);
  },
);

test('正在编辑单元格: the pane asks for Enter, and goes on after it', async () => {
  const open = await openLedger(bytes);
  const { page, pane } = open;
  const toggle = page.getByRole('button', { name: '正在编辑单元格' });
  await toggle.click();
  await toggle.and(page.getByRole('button', { pressed: true })).waitFor();
  await pane.getByRole('button', { name: '一键体检' }).click();
  await pane.getByText('请先按 Enter 结束单元格编辑').first().waitFor();
  await expectUntouched(open);
  await toggle.click();
  await pane.getByText('体检完成：').waitFor();
  await expectCalm(open);
});

test.each([2, 5, 8])(
  'sync %i fails: one sentence says so, nothing is left half written, and the next check runs',
  async (n) => {
    const open = await openLedger(bytes);
    const { page, pane } = open;
    await page.getByLabel('第几次同步失败').fill(String(n));
    await page.getByLabel('第几次同步失败').press('Enter');
    await page.getByRole('button', { name: '次同步失败', exact: true }).click();
    await pane.getByRole('button', { name: '一键体检' }).click();
    await pane.getByText('Excel 没有按预期完成，已恢复原状，内容没有改动。').waitFor();
    await expectUntouched(open);
    await check(pane);
    await expectCalm(open);
  },
);

test('a colleague who edits meanwhile keeps the own words, and an edit after the check makes it out of date', async () => {
  const open = await openLedger(bytes);
  const { page, pane } = open;
  await page.getByRole('button', { name: '下次同步时同事改' }).click();
  await pane.getByRole('button', { name: '一键体检' }).click();
  await pane.getByText('内容没有改动').or(pane.getByText('体检完成：')).first().waitFor();
  await check(pane);
  await page.getByRole('button', { name: '同事改一格' }).click();
  await pane.getByText('工作簿已修改，结果可能过时').waitFor();
  const cells = readXlsx(await save(page))
    .sheets.find(({ name }) => name === '特种设备台账')!
    .values.flat();
  expect(cells.filter((cell) => typeof cell === 'string' && cell.endsWith('（他人修改）（他人修改）'))).toHaveLength(1);
  await expectCalm(open);
});

test.each(['excel2021', 'ltsc2024', 'm365'])('%s: a check runs', async (version) => {
  const open = await openLedger(bytes);
  const { page, pane } = open;
  await page.getByLabel('Excel 版本').selectOption(version);
  await page.waitForFunction(
    (name) => document.querySelector('iframe')!.name.includes(name),
    {
      excel2021: '"1.14"',
      ltsc2024: '"1.17"',
      m365: '"1.20"',
    }[version]!,
  );
  await pane.getByText('本工作簿识别结果').waitFor();
  await check(pane);
  await sheetTab(page, '问题清单').waitFor();
  await expectCalm(open);
});

test('an English Office on a dark screen: the pane runs a check in it', async () => {
  const open = await openLedger(bytes);
  const { page, pane } = open;
  await page.getByLabel('Office 语言').selectOption('en-US');
  await page.getByLabel('主题').selectOption('dark');
  await page.waitForFunction(() => document.querySelector('iframe')!.name.includes('en-US'));
  await pane.getByText('本工作簿识别结果').waitFor();
  expect(await pane.locator('html').evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(false);
  const ground = await pane
    .locator('.fui-FluentProvider')
    .first()
    .evaluate((one) => getComputedStyle(one).colorScheme);
  expect(ground).toBe('dark');
  await pane.getByRole('button', { name: 'English' }).click();
  await pane.getByRole('button', { name: 'Check now' }).click();
  await pane.getByText('Checked: ').waitFor();
  await expectCalm(open);
});
