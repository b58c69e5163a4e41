import { readXlsx } from '../../src/xlsx/readXlsx';
import type { ExcelInPage } from '../taskpane/hostInPage';
import { expectCalm, openPane, sample } from '../taskpane/workbookPane';

/** Stands in the page, beside the pane. */
declare const excel: ExcelInPage;

/** The sheet of devices with titles and header in its first rows. */
const ledger = readXlsx(sample).sheets.find(({ name }) => name === '特种设备')!;
const width = Math.max(...ledger.values.map((row) => row.length));
const cells = ledger.values.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));

test('the built page answers functions in cells', async () => {
  const pane = await openPane(sample);
  const answers = await pane.page.evaluate(
    async ([header, rows]) => {
      const calls = excel.host.invokeFunctions([
        { name: 'PATROLCYCLE', args: [[['A2']], null, null, null, null] },
        { name: 'LEDGERDATE', args: [[['2026年2月30日']]] },
        { name: 'NEXTINSPECTION', args: [header, rows, null, null, null, null, null, null, null, null, null] },
      ]);
      return Promise.all(calls);
    },
    [cells.slice(0, 4), cells.slice(4)] as const,
  );
  expect(answers[0]).toEqual([[4]]);
  expect(answers[1]).toEqual([[{ error: '#VALUE!', message: expect.stringContaining('日历上没有这一天') as string }]]);
  expect(answers[2]).toHaveLength(cells.length - 4);
  expect(answers[2]!.flat().filter((cell) => typeof cell === 'number').length).toBeGreaterThan(20);
  await expectCalm(pane);
});

test('the metadata and the script that the manifest names are there', async () => {
  const pane = await openPane(sample);
  const found = await pane.page.evaluate(async () => {
    const texts = await Promise.all(
      ['functions.json', 'functions.en-US.json', 'functions.js'].map(async (name) => (await fetch(name)).text()),
    );
    return [texts[0]!.includes('标题行'), texts[1]!.includes('header_or_place'), texts[2]!.includes('RISKGRADE')];
  });
  expect(found).toEqual([true, true, true]);
  await expectCalm(pane);
});
