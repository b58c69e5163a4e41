import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, defaultRuleBook, outputChanges } from '../../../src/core';
import { modelFromXlsx } from '../../../src/workbench/model/fromXlsx';
import { patchXlsx } from '../../../src/xlsx/patchXlsx';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { expectCalm } from '../page/workbenchPage';
import { expectedCells } from './expectedCells';
import { openLedger, sampleBytes } from './openLedger';
import { check, paneTab, poll, save, shownCells, tabNames, today } from './workbenchUser';

const folder = join(__dirname, '../../../assets/samples');
const samples = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

test.each(samples)('%s: what a check shows and what is saved is what the command line writes', async (name) => {
  const bytes = sampleBytes(name);
  const open = await openLedger(bytes);
  const { page, pane } = open;
  const wantedFile = patchXlsx(
    bytes,
    outputChanges(analyse(readXlsx(bytes), defaultRuleBook, today()), { language: 'zh', summaries: false }),
  );
  const wanted = modelFromXlsx(wantedFile);
  await check(pane);
  const names = wanted.sheets.map((sheet) => sheet.name);
  expect(await poll(() => tabNames(page), names)).toEqual(names);
  for (const sheet of wanted.sheets) {
    const area = sheet.usedArea(false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const shown = await shownCells(page, sheet.name, area);
    const differing = expectedCells(sheet, area, today()).flatMap((row, down) =>
      row.flatMap(({ text, fillColor }, across) => {
        const cell = shown[down]![across]!;
        const isAlike = (text === null || cell.text === text) && cell.fillColor.toUpperCase() === fillColor;
        return isAlike ? [] : [{ row: area.top + down, column: area.left + across, text, fillColor, cell }];
      }),
    );
    expect({ sheet: sheet.name, differing: differing.slice(0, 5) }).toEqual({ sheet: sheet.name, differing: [] });
  }
  await paneTab(pane, '问题').click();
  const saved = readXlsx(await save(page));
  const file = readXlsx(wantedFile);
  expect(saved.sheets.map(({ name: sheet }) => sheet)).toEqual(file.sheets.map(({ name: sheet }) => sheet));
  expect(saved.sheets.map(({ values }) => values)).toEqual(file.sheets.map(({ values }) => values));
  expect(saved.sheets.map(({ marks }) => marks)).toEqual(file.sheets.map(({ marks }) => marks));
  await expectCalm(open);
});
