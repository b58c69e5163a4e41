import { readXlsx } from '../../src/xlsx/readXlsx';
import { ReportDesk } from '../../src/desk/reportDesk';
import type { ExcelInPage } from './hostInPage';
import { seriousFaults } from './seriousFaults';
import { asOf, expectCalm, openSample, sample, snapshot, tab } from './workbookPane';

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
