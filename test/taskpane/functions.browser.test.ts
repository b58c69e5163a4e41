import type { Page } from 'playwright-core';
import { functionWords } from '../../src/taskpane/workbook/functions/functionWords';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { ReportDesk } from '../../src/desk/reportDesk';
import type { ExcelInPage } from './hostInPage';
import { seriousFaults } from './seriousFaults';
import { asOf, check, expectCalm, openSample, sample, snapshot, tab } from './workbookPane';

/** Stands in the page, beside the pane. */
declare const excel: ExcelInPage;

const desk = new ReportDesk();
beforeAll(async () => {
  await desk.check({ snapshot: readXlsx(sample), asOf, corrections: [] });
});

test('every function shows what it answers in this workbook, without a check and without writing', async () => {
  const pane = await openSample();
  const { page } = pane;
  const before = await snapshot(page);
  await tab(page, '函数').click();
  const all = await desk.describeFormulas();
  expect(all).toHaveLength(14);
  for (const { id, says } of all) {
    expect(await page.locator(`#function-${id}`).innerText()).toContain(says.zh);
    await page.locator(`#function-${id}`).click();
    const example = await desk.formulaExample({ formula: id, asOf, language: 'zh', rows: 4 });
    await page.getByText(example!.formula, { exact: true }).waitFor();
    const lines = await page.getByRole('region', { name: '本工作簿的例子' }).getByRole('listitem').allInnerTexts();
    expect(lines).toEqual(
      example!.lines.map(({ at, name, answer }) => `第${String(at.row + 1)}行 ${name!} → ${answer}`),
    );
    await page.getByRole('button', { name: '返回函数列表' }).click();
  }
  expect(await snapshot(page)).toEqual(before);
  await expectCalm(pane);
});

test('by keys alone: opens a function, jumps to a row of its examples, and comes back to where it was', async () => {
  const pane = await openSample();
  const { page } = pane;
  await tab(page, '函数').click();
  await page.locator('#function-CERTSTATUS').focus();
  await page.keyboard.press('Enter');
  await page.locator('button:focus', { hasText: '返回函数列表' }).waitFor();
  await page.getByRole('listitem').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const example = await desk.formulaExample({ formula: 'CERTSTATUS', asOf, language: 'zh', rows: 1 });
  const { sheet, row } = example!.lines[0]!.at;
  await page.waitForFunction((wanted) => excel.selection().startsWith(wanted.sheet) && excel.selection().endsWith(wanted.row), { sheet, row: String(row + 1) }); // prettier-ignore
  await page.getByRole('button', { name: '返回函数列表' }).press('Enter');
  await page.locator('#function-CERTSTATUS:focus').waitFor();
  await expectCalm(pane);
});

test('a formula is shown before it is inserted, turned into values and taken back; plain formulas are written', async () => {
  const pane = await openSample();
  const { page } = pane;
  await check(page);
  const checked = await snapshot(page);
  await tab(page, '函数').click();
  await page.locator('#function-RISKGRADE').click();
  const example = page.getByRole('region', { name: '本工作簿的例子' });
  await example.getByRole('button', { name: /^第3行/ }).click();
  await page.waitForFunction(() => excel.selection().startsWith('使用单位!'));
  await page.getByRole('button', { name: '查看将写入的公式' }).click();
  await page.getByText(/将写入：使用单位 台账右侧的空列 =RISKGRADE\(/).waitFor();
  expect(await snapshot(page)).toEqual(checked);
  await page.getByRole('button', { name: '写入', exact: true }).click();
  await page.getByText('已在“使用单位”表右侧写入').waitFor();
  await page.getByRole('button', { name: '返回函数列表' }).click();
  await page.getByRole('button', { name: '转为值' }).click();
  await page.getByText('已把1个公式转为数值').waitFor();
  const screen = page.locator('#screen-functions');
  await screen.getByRole('button', { name: '撤销上一步' }).click();
  await page.getByText('已撤销“转为值”').waitFor();
  await screen.getByRole('button', { name: '转为原生公式' }).click();
  await page.getByText('请再点“核对”比较一次').waitFor();
  await expectCalm(pane);
});

/** What the sheet of units shows in the rows of its one formula: that column, or the column of checked grades. */
function shownGrades(page: Page, of: 'formula' | 'check'): Promise<unknown[]> {
  return page.evaluate(async (wanted) => {
    await excel.settled();
    const { model } = excel.host;
    const sheet = model.sheet('使用单位')!;
    const id = wanted === 'check' ? 'grade' : 'formula_RISKGRADE';
    const names = model.names.filter(({ formula }) => formula.includes('使用单位'));
    const name = names.find((one) => new RegExp(`^_tzsb_col_${id}_\\d+$`, 'i').test(one.name));
    const letters = /!\$([A-Z]+)\$/.exec(name?.formula ?? '')?.[1] ?? '';
    const column = (letters.match(/[A-Z]/g) ?? []).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const used = sheet.usedArea(false)!;
    const shown: unknown[] = [];
    for (let row = 2; column >= 0 && row <= used.bottom; row++) shown.push(sheet.valueAt(row, column) ?? '');
    return shown.map((value) => (value === null ? '' : value));
  }, of);
}

test('an inserted formula shows the grades of the check, as values too, comes back, and is cleared with the rest', async () => {
  const pane = await openSample();
  const { page } = pane;
  const before = await snapshot(page);
  await check(page);
  const checked = await shownGrades(page, 'check');
  expect(checked.filter((grade) => typeof grade === 'string' && /^[AB][1-4]/.test(grade)).length).toBeGreaterThan(5);
  await tab(page, '函数').click();
  await page.locator('#function-RISKGRADE').click();
  await page
    .getByRole('region', { name: '本工作簿的例子' })
    .getByRole('button', { name: /^第3行/ })
    .click();
  await page.waitForFunction(() => excel.selection().startsWith('使用单位!'));
  await page.getByRole('button', { name: '查看将写入的公式' }).click();
  await page.getByRole('button', { name: '写入', exact: true }).click();
  await page.getByText('已在“使用单位”表右侧写入').waitFor();
  expect(await shownGrades(page, 'formula')).toEqual(checked);
  const inserted = await snapshot(page);
  await page.getByRole('button', { name: '返回函数列表' }).click();
  await page.getByRole('button', { name: '转为值' }).click();
  await page.getByText('已把1个公式转为数值').waitFor();
  expect(await shownGrades(page, 'formula')).toEqual(checked);
  await page.locator('#screen-functions').getByRole('button', { name: '撤销上一步' }).click();
  await page.getByText('已撤销“转为值”').waitFor();
  expect(await shownGrades(page, 'formula')).toEqual(checked);
  expect(await snapshot(page)).toEqual(inserted);
  await tab(page, '体检').click();
  await page.getByRole('button', { name: '清除标记' }).click();
  await page.getByRole('button', { name: '确定清除' }).click();
  await page
    .getByText(/已清除/)
    .first()
    .waitFor();
  expect(await snapshot(page)).toEqual(before);
  await expectCalm(pane);
});

test('a plain formula that says another day is listed with its row and both days, and a click selects its cell', async () => {
  const pane = await openSample();
  const { page } = pane;
  await tab(page, '函数').click();
  const screen = page.locator('#screen-functions');
  await screen.getByRole('button', { name: '转为原生公式' }).click();
  await page.getByText('请再点“核对”比较一次').waitFor();
  await page.evaluate(() => {
    const { model } = excel.host;
    const name = model.names.find((one) => /^_tzsb_col_nextInspection_\d+$/i.test(one.name))!;
    const [, sheet, letters] = /^='?([^'!]+)'?!\$([A-Z]+)\$/.exec(name.formula)!;
    const column =
      (letters!.match(/[A-Z]/g) ?? []).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const used = model.sheet(sheet!)!.usedArea(false)!;
    // This host works out no plain formulas: the day that they would stand for, 2026-11-24, is 46023 + 327.
    model.sheet('公式规则表')!.values.set(6, 1, 46_350);
    // 2026-03-01 is day 46082: 46023 on 1 January, and 31 and 28 more.
    for (let row = 0; row <= used.bottom; row++) {
      if (model.sheet(sheet!)!.formulas.get(row, column) !== undefined)
        model.sheet(sheet!)!.values.set(row, column, 46_082);
    }
  });
  await screen.getByRole('button', { name: '核对' }).click();
  const line = screen.getByRole('listitem').filter({ hasText: '原生公式 2026-03-01' }).first();
  await screen.getByText('不一致的单元格').waitFor();
  const more = screen.getByRole('button', { name: functionWords.showMore.zh });
  while ((await line.count()) === 0) await more.click();
  await line.waitFor();
  expect(await line.innerText()).toMatch(/本工具 (\d{4}-\d{2}-\d{2}|—)/);
  const place = line.getByRole('button');
  const [sheet, cell] = (await place.innerText()).split(' ');
  await place.click();
  await page.waitForFunction((wanted) => excel.selection() === wanted, `${sheet!}!${cell!}`);
  await expectCalm(pane);
});

test.each([
  ['none', '中文'],
  ['active', 'English'],
] as const)(
  'list and details fit 320 pixels without serious faults: forced colours %s, %s',
  async (forcedColors, language) => {
    const pane = await openSample();
    const { page } = pane;
    await page.setViewportSize({ width: 320, height: 400 });
    await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
    if (language === 'English') await page.getByRole('button', { name: 'English' }).click();
    await page.locator('#tab-functions').click();
    await page.locator('#function-RISKGRADE').waitFor();
    const tabs = await page.getByRole('tab').evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right))); // prettier-ignore
    expect(tabs).toBeLessThanOrEqual(320);
    expect(await seriousFaults(page)).toEqual([]);
    await page.locator('#function-CHECK3211').click();
    await page.locator('#screen-functions li').first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectCalm(pane);
  },
);
