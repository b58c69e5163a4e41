import type { ExcelInPage } from './hostInPage';
import { seriousFaults } from './seriousFaults';
import { check, expectCalm, openPane, openSample, sample, snapshot } from './workbookPane';

/** Stands in the page, beside the pane. */
declare const excel: ExcelInPage;

test('a command can be cancelled while Excel waits for the user', async () => {
  const pane = await openSample();
  const { page } = pane;
  const before = await snapshot(page);
  await page.evaluate(() => {
    excel.host.conditions.cellEdit = true;
  });
  await page.getByRole('button', { name: '一键体检' }).click();
  await page.getByText('请先按 Enter 结束单元格编辑').first().waitFor();
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByText('已取消').first().waitFor();
  await page.evaluate(() => {
    excel.host.leaveCellEdit();
  });
  await check(page);
  expect(await snapshot(page)).not.toEqual(before);
  await expectCalm(pane);
});

test('says so when the workbook was edited after the check', async () => {
  const pane = await openSample();
  const { page } = pane;
  await check(page);
  expect(await page.getByText('工作簿已修改，结果可能过时').count()).toBe(0);
  await page.evaluate(() => {
    excel.type('特种设备', 'B5', '改动');
  });
  await page.getByText('工作簿已修改，结果可能过时').waitFor();
  await page.getByRole('button', { name: '重新体检' }).click();
  await page.getByText('工作簿已修改，结果可能过时').waitFor({ state: 'detached' });
  await expectCalm(pane);
});

test('asks for Enter while a cell is being edited, and goes on after it', async () => {
  const pane = await openSample();
  const { page } = pane;
  await page.evaluate(() => {
    excel.host.conditions.cellEdit = true;
  });
  await page.getByRole('button', { name: '一键体检' }).click();
  await page.getByText('请先按 Enter 结束单元格编辑').first().waitFor();
  await page.evaluate(() => {
    excel.host.leaveCellEdit();
  });
  await page.getByText('体检完成：').waitFor();
  await expectCalm(pane);
});

test('a button of the ribbon runs the command on the same session, and the pane shows where its result is', async () => {
  const pane = await openSample();
  const { page } = pane;
  await page.evaluate(() => {
    excel.click('grade');
  });
  await page.getByText('家单位分类分级').waitFor();
  await page.getByRole('tab', { name: '分级', selected: true }).waitFor();
  await page.locator('#screen-grades [role=option]').first().waitFor();
  expect(await page.evaluate(() => excel.runtimeState())).toBe('Visible');
  await expectCalm(pane);
});

test('a refusal is one calm sentence', async () => {
  const pane = await openSample();
  const { page } = pane;
  const before = await snapshot(page);
  await page.evaluate(() => {
    excel.host.model.structureProtected = { password: null };
  });
  await page.getByRole('button', { name: '一键体检' }).click();
  await page.getByText('没有完成').waitFor();
  const said = await page.getByRole('status').filter({ hasText: '没有完成' }).innerText();
  expect(said).toContain('内容没有改动');
  expect(await snapshot(page)).toEqual(before);
  await expectCalm(pane);
});

test.each([
  ['light', 'none', '中文'],
  ['dark', 'none', 'English'],
  ['light', 'active', '中文'],
] as const)(
  'no screen has a serious fault of accessibility or is too wide: %s, forced colours %s, %s',
  async (colorScheme, forcedColors, language) => {
    const pane = await openSample(
      {},
      colorScheme === 'dark' ? { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xf0f0f0 } : undefined,
    );
    const { page } = pane;
    await page.setViewportSize({ width: 320, height: 480 });
    await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
    expect(await seriousFaults(page)).toEqual([]);
    await check(page);
    if (language === 'English') await page.getByRole('button', { name: 'English' }).click();
    for (const screen of ['check', 'findings', 'grades', 'due', 'summaries', 'asks']) {
      await page.locator(`#tab-${screen}`).click();
      const ready = screen === 'check' || screen === 'summaries' ? 'section' : '[role=option]';
      await page.locator(`#screen-${screen} ${ready}`).first().waitFor();
      expect([screen, await seriousFaults(page)]).toEqual([screen, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await expectCalm(pane);
  },
);

test('a file can be checked beside the open workbook, and the way back is there', async () => {
  const pane = await openSample();
  const { page } = pane;
  await page.getByRole('button', { name: '打开文件体检' }).click();
  await page.getByRole('button', { name: '选择台账文件' }).waitFor();
  await page.getByRole('button', { name: '改为检查打开的工作簿' }).click();
  await page.getByRole('tab', { name: '体检', selected: true }).waitFor();
  await expectCalm(pane);
});

test('an Excel that answers late leaves the user at the file, and offers the workbook', async () => {
  const { page } = await openPane(sample);
  await page.locator('summary').first().waitFor();
  // Once more from the beginning, with the part of Office.js that finds its host coming too late.
  await page.route('**/office/excel-win32*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 6000));
    await route.continue();
  });
  await page.reload();
  await page.getByRole('button', { name: '选择台账文件' }).waitFor();
  await page.getByRole('button', { name: '改为检查打开的工作簿' }).click();
  await page.getByRole('tab', { name: '体检', selected: true }).waitFor();
  await page.context().close();
});
