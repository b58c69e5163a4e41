import { hostQuery } from '../../src/workbench/transport/browserOffice';
import { type PaneBrowser, startBrowser } from './browser';

let browser: PaneBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => (browser as PaneBrowser | undefined)?.close());

test('before any script runs the page says what is opening', async () => {
  const page = await browser.blank();
  await page.context().route('**/*.js', (route) => route.abort());
  await page.goto(`${browser.origin}/taskpane.html`);
  expect(await page.getByText('正在打开特种设备台账体检…').isVisible()).toBe(true);
  await page.context().close();
});

test('where its own scripts do not come, the page says so and what to do', async () => {
  const page = await browser.blank();
  await page.context().route('**/taskpane.*.js', (route) => route.abort());
  await page.goto(`${browser.origin}/taskpane.html`);
  expect(await page.getByText('页面没有完整打开').isVisible()).toBe(false);
  await page.getByText('页面没有完整打开').waitFor();
  expect(await page.getByText('没有连上 Excel').isVisible()).toBe(false);
  await page.context().close();
});

test('where Excel does not answer, the pane says so and still checks files', async () => {
  // The address says Excel, and nothing in the page answers for it.
  const { page } = await browser.open(hostQuery);
  await page.getByText('没有连上 Excel').waitFor();
  expect(await page.getByRole('button', { name: '选择台账文件' }).isEnabled()).toBe(true);
  await page.context().close();
});

test('in a browser without Excel nothing is missed', async () => {
  const { page } = await browser.open();
  await page.waitForTimeout(9000);
  expect(await page.getByText('没有连上 Excel').isVisible()).toBe(false);
  await page.context().close();
});
