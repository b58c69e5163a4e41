import { Workbook } from 'exceljs';
import { readXlsx } from '../../src/xlsx/readXlsx';
import type { FindingQuery } from '../../src/desk/desk';
import type { Overview } from '../../src/desk/overview';
import { ReportDesk } from '../../src/desk/reportDesk';
import type { ExcelInPage } from './hostInPage';
import { asOf, check, expectCalm, openPane, openSample, sample, snapshot, tab } from './workbookPane';

/** Stands in the page, beside the pane. */
declare const excel: ExcelInPage;

const everyFinding: FindingQuery = {
  filter: { severity: null, item: null, township: null, department: null, unit: null },
  groupBy: 'none',
  language: 'zh',
  from: 0,
  count: 10_000,
};

const desk = new ReportDesk();
let overview: Overview;
beforeAll(async () => {
  overview = await desk.check({ snapshot: readXlsx(sample), asOf, corrections: [] });
});

/** A workbook file with one sheet. */
async function ledger(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet('台账').addRows(rows.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test('recognises the open workbook without writing into it', async () => {
  const pane = await openSample();
  const { page } = pane;
  const before = await snapshot(page);
  const sheets = await desk.recognise(readXlsx(sample), []);
  const lines = await page.locator('summary').allInnerTexts();
  expect(lines).toHaveLength(sheets.length);
  sheets.forEach(({ name, rows }, place) => {
    expect(lines[place]).toContain(name);
    if (rows !== null) expect(lines[place]).toContain(`${String(rows)}行`);
  });
  await page.locator('summary', { hasText: '特种设备：' }).click();
  await page.locator('tbody tr').first().waitFor();
  const columns = sheets.find(({ name }) => name === '特种设备')!.columns;
  expect(await page.locator('tbody tr').count()).toBe(columns.length);
  expect(await snapshot(page)).toEqual(before);
  await expectCalm(pane);
});

test('a column in doubt is asked about, the answer is kept in the workbook and makes older results out of date', async () => {
  const rows = [['使用单位', '设备名称', '检验有效期'], ...Array.from({ length: 5 }, () => ['甲公司', '叉车', '两年'])];
  const pane = await openPane(await ledger(rows));
  const { page } = pane;
  await page.getByText('请确认这一列（还有1列）').waitFor();
  await page.getByText('工作表“台账”的C列“检验有效期”是什么内容？').waitFor();
  await check(page);
  await page.getByRole('button', { name: '都不是' }).press('Enter');
  await page.getByText('请确认这一列').waitFor({ state: 'detached' });
  await page.getByText('工作簿已修改，结果可能过时').waitFor();
  await page.locator('summary').click();
  expect(await page.getByRole('row', { name: /检验有效期/ }).innerText()).toContain('（不使用）');
  // What the workbook remembers is found again when it is read again.
  await page.getByRole('button', { name: '重新识别' }).click();
  await page.getByRole('button', { name: '重新识别', disabled: false }).waitFor();
  expect(await page.getByText('请确认这一列').count()).toBe(0);
  await expectCalm(pane);
});

test('checks the workbook, shows the figures of the core, and jumps to a finding', async () => {
  const pane = await openSample();
  const { page } = pane;
  await check(page);
  const numbers = (await page.locator('#screen-check dd').allInnerTexts()).map(Number);
  const { counts, inspections, severities, rates } = overview;
  expect(numbers).toEqual([counts, inspections, severities].flatMap((group) => Object.values(group)));
  const shown = await page.locator('#screen-check').innerText();
  for (const rate of Object.values(rates)) expect(shown).toContain(rate.percent);

  await tab(page, '问题').click();
  const { lines, total } = await desk.findings(everyFinding);
  const options = page.locator('[role=option]');
  await options.nth(2).waitFor();
  expect(await options.first().getAttribute('aria-setsize')).toBe(String(total));
  expect(await options.nth(2).innerText()).toContain(lines[2]!.message);
  await options.nth(2).click();
  await page.waitForFunction((wanted) => excel.selection() === wanted, `${lines[2]!.sheet}!${lines[2]!.cell}`);
  await expectCalm(pane);
});

test('a finding is reached and opened by keys alone, however long the list', async () => {
  const pane = await openSample();
  const { page } = pane;
  await check(page);
  await tab(page, '问题').click();
  await page.getByRole('listbox').focus();
  await page.keyboard.press('End');
  const { lines, total } = await desk.findings(everyFinding);
  const last = lines[total - 1]!;
  await page.locator('[role=option][aria-selected=true]').getByText(last.cell, { exact: true }).waitFor();
  await page.keyboard.press('ArrowUp');
  const { sheet, cell } = lines[total - 2]!;
  await page.locator('[role=option][aria-selected=true]').getByText(cell, { exact: true }).waitFor();
  expect(await page.locator('[role=option][aria-selected=true]').getAttribute('aria-posinset')).toBe(String(total - 1));
  await page.keyboard.press('Enter');
  await page.waitForFunction((wanted) => excel.selection() === wanted, `${sheet}!${cell}`);
  // Only what is in sight is drawn.
  expect(await page.locator('[role=option]').count()).toBeLessThan(30);
  await expectCalm(pane);
});

test('findings are filtered and grouped', async () => {
  const pane = await openSample();
  const { page } = pane;
  await check(page);
  await tab(page, '问题').click();
  const total = async (): Promise<number> =>
    Number(await page.locator('[role=option]').first().getAttribute('aria-setsize'));
  const expected = async (filter: Partial<FindingQuery['filter']>): Promise<number> =>
    (await desk.findings({ ...everyFinding, filter: { ...everyFinding.filter, ...filter } })).total;
  await page.getByRole('button', { name: /^严重/ }).click();
  await page.getByRole('button', { name: /^严重/, pressed: true }).waitFor();
  const severe = await expected({ severity: 'error' });
  await page
    .locator(`[role=option][aria-setsize="${String(severe)}"]`)
    .first()
    .waitFor();
  await page.getByText('筛选和分组').click();
  await page.getByLabel('3211项目').selectOption('inspection');
  const both = await expected({ severity: 'error', item: 'inspection' });
  await page
    .locator(`[role=option][aria-setsize="${String(both)}"]`)
    .first()
    .waitFor();
  expect(both).toBeLessThan(severe);
  await page.getByRole('button', { name: '取消筛选' }).click();
  await page.getByLabel('分组').selectOption('unit');
  const severity = { ...everyFinding.filter, severity: 'error' as const };
  const [first] = (await desk.findings({ ...everyFinding, filter: severity, groupBy: 'unit' })).lines;
  // The group in sight stands above the list.
  await page.locator('#screen-findings div:has(+ [role=listbox])', { hasText: first!.group! }).waitFor();
  expect(await page.locator('[role=option]').first().innerText()).toContain(first!.message);
  expect(await total()).toBe(severe);
  await expectCalm(pane);
});

test('a cell of the matrix opens its units, a column of the timeline its lines', async () => {
  const pane = await openSample();
  const { page } = pane;
  await check(page);
  await tab(page, '分级').click();
  await page.locator('#screen-grades table button').first().waitFor();
  const matrix = (await page.locator('#screen-grades table button').allInnerTexts()).map((text) => text.trim());
  const { A, B, C } = overview.matrix;
  const grades = Object.entries({ A, B, C }).flatMap(([name, row]) =>
    ([1, 2, 3, 4] as const).map((level) => `${name}${String(level)} ${String(row[level])}家`),
  );
  expect(matrix).toEqual(grades);
  await page.getByRole('button', { name: /^A4 / }).click();
  await page
    .locator(`#screen-grades [aria-setsize="${String(A[4])}"]`)
    .first()
    .waitFor();
  const rows = await page.locator('#screen-grades [role=option]').allInnerTexts();
  expect(rows).toHaveLength(A[4]);
  for (const row of rows) expect(row).toMatch(/^A4/);

  await tab(page, '到期').click();
  await page.getByRole('button', { name: '已超期' }).click();
  const { overdue } = overview.timeline.inspection;
  await page
    .locator(`#screen-due [aria-setsize="${String(overdue)}"]`)
    .first()
    .waitFor();
  const [first] = (await desk.timeline({ about: 'inspection', bucket: 'overdue', language: 'zh', from: 0, count: 1 }))
    .lines;
  await page.locator('#screen-due [role=option]').first().click();
  await page.waitForFunction(
    ({ sheet, row, column }) =>
      excel.host.model.active?.name === sheet &&
      excel.host.model.selection.top === row &&
      excel.host.model.selection.left === column,
    first!.at,
  );
  await expectCalm(pane);
});

test('summaries for what was picked, undone and cleared until the workbook is as it was', async () => {
  const pane = await openSample();
  const { page } = pane;
  const before = await snapshot(page);
  await check(page);
  const checked = await snapshot(page);
  const names = async (): Promise<string[]> => page.evaluate(() => excel.host.model.sheets.map(({ name }) => name));
  await tab(page, '汇总').click();
  const departments = page.getByRole('region', { name: '主管部门' });
  await departments.getByRole('button', { name: '全不选' }).click();
  expect(await departments.getByRole('button', { name: /^生成部门汇总/ }).getAttribute('aria-disabled')).toBe('true');
  await departments.getByLabel('市教育局').check();
  await departments.getByRole('button', { name: '生成部门汇总（1）' }).click();
  await page.getByText('表名以“汇总·”开头。台账未改动。').waitFor();
  const made = (await names()).filter((name) => name.startsWith('汇总·'));
  expect(made).toHaveLength(2); // the whole, and the one department
  expect(made.some((name) => name.includes('教育'))).toBe(true);

  await tab(page, '体检').click();
  await page.getByText('将撤回：生成部门汇总').waitFor();
  await page.getByRole('button', { name: '撤销上一步' }).click();
  await page.getByText('已撤销“生成部门汇总”').waitFor();
  expect(await snapshot(page)).toEqual(checked);

  await page.getByRole('button', { name: '清除标记' }).click();
  await page.getByRole('button', { name: '不清除' }).click();
  expect(await snapshot(page)).toEqual(checked);
  await page.getByRole('button', { name: '清除标记' }).click();
  await page.getByRole('button', { name: '确定清除' }).click();
  await page.getByText('已清除本工具写入的').waitFor();
  expect(await snapshot(page)).toEqual(before);
  await expectCalm(pane);
});
