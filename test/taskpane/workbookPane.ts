import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { day } from '../../src/core';
import { hostQuery } from '../../src/workbench/transport/browserOffice';
import { type OpenPane, type PaneBrowser, startBrowser } from './browser';
import type { ExcelInPage } from './hostInPage';
import { openIn } from './openWorkbook';

/** Stands in the page, beside the pane. */
declare const excel: ExcelInPage;

export const asOf = day('2026-11-23');
export const sample = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/米山镇特种设备监管台账.xlsx')));

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
// `browser` is not there when it could not be started; that failure says why.
afterAll(() => (browser as PaneBrowser | undefined)?.close());

/** The pane in an Excel in which the workbook is open; the rest as for `openIn`. */
export function openPane(...workbook: Parameters<typeof openIn>): Promise<OpenPane> {
  return browser.open(hostQuery, openIn(...workbook));
}

type Surroundings = Parameters<typeof openIn> extends [unknown, ...infer Rest] ? Rest : never;

/** The same with the sample, recognised, and judged by the tests' day. */
export async function openSample(...surroundings: Surroundings): Promise<OpenPane> {
  const pane = await openPane(sample, ...surroundings);
  await pane.page.locator('summary').first().waitFor();
  await pane.page.getByLabel('按哪一天判断').fill(asOf);
  return pane;
}

export async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: '一键体检' }).click();
  await page.getByText('体检完成：').waitFor();
}

export function tab(page: Page, name: string): Locator {
  return page.getByRole('tab', { name, exact: true });
}

export function snapshot(page: Page): Promise<unknown> {
  return page.evaluate(() => excel.snapshot());
}

/** Nothing was asked of the host that it cannot do, and the page complained of nothing and asked nobody else. */
export async function expectCalm({ page, requests, complaints }: OpenPane): Promise<void> {
  expect(await page.evaluate(() => excel.faults())).toEqual([]);
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(browser.origin) && !url.startsWith('blob:'))).toEqual([]);
  await page.context().close();
}
