import { openGrid } from './openGrid';

/** Where the keyboard is. */
const focused = 'document.activeElement?.getAttribute("role") ?? document.activeElement?.tagName';

test('by Tab come the cells and the tabs of sheets, nothing of what Univer puts beside them', async () => {
  const { page, close } = await openGrid();
  await page.locator('#other').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(focused)).toBe('TEXTAREA');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(focused)).toBe('tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(focused)).toBe('BODY');
  await close();
});

test('a screen reader meets the cell, the tabs, and no chrome of Univer', async () => {
  const { page, close } = await openGrid();
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const met = nodes
    .filter(({ ignored, name }) => !ignored && name?.value)
    .map(({ role, name }) => `${String(role?.value)} ${String(name?.value)}`)
    .filter((one) => !/^(StaticText|InlineTextBox)/.test(one));
  expect(met).toEqual(['tablist 工作表', 'textbox 单元格（按 Esc 后再按 Tab 离开表格）', 'tab 电梯', 'tab 锅炉']);
  expect(
    nodes.filter(({ ignored, role }) => !ignored && /Canvas|complementary|region/.test(String(role?.value))),
  ).toEqual([]);
  await close();
});

test('in forced colours the tab in front has a frame, the others have none', async () => {
  const { page, close } = await openGrid({ forcedColors: 'active' });
  const frames = await page
    .getByRole('tab')
    .evaluateAll((tabs) =>
      tabs.map((tab) => getComputedStyle(tab)).map((style) => [style.borderLeftWidth, style.borderLeftStyle]),
    );
  expect(frames).toEqual([
    ['2px', 'solid'],
    ['0px', 'solid'],
  ]);
  await close();
});
