import type { FrameLocator } from 'playwright-core';
import { expectCalm, openSample } from '../page/workbenchPage';
import { choose, generateLedger } from './generatedLedger';
import { save, tabNames } from './workbenchUser';

/** How far along the pane says that it is, from 0 to 1. */
async function share(pane: FrameLocator): Promise<number> {
  return Number(await pane.getByRole('progressbar', { name: '正在写入结果…' }).getAttribute('aria-valuenow'));
}

test.each([
  ['as soon as it can be', 0],
  ['half-way through the writing', 0.5],
])('cancelled %s, a check leaves nothing of its own behind', async (_, half) => {
  const ledger = generateLedger(20_000);
  const open = await openSample();
  const { page, pane } = open;
  await choose(open, ledger);
  await pane.getByRole('button', { name: '一键体检' }).click();
  while (half > 0 && (await share(pane)) < half);
  await pane.getByRole('button', { name: '取消', exact: true }).click();
  await pane.getByText('已取消，工作簿没有改动。').waitFor();
  expect(await tabNames(page)).toEqual(['台账']);
  expect(Buffer.compare(await save(page), ledger.bytes)).toBe(0);
  await expectCalm(open);
});
