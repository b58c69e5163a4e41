import { modelFromXlsx } from '../../../src/workbench/model/fromXlsx';
import { expectCalm } from '../page/workbenchPage';
import { openLedger, sampleBytes } from './openLedger';
import { goTo, poll, save, shownCells, typeIntoBar } from './workbenchUser';

const sheet = '特种设备台账';
/** The header of the sample is its 4th row; its first two units have the rows 5 to 16. */
const formula = '=RISKGRADE(A4:T4,A5:T16)';
const [top, bottom] = [4, 15];
/** The add-in puts its grades into the column behind the ledger's 20, two more results follow. */
const [gradeColumn, freeColumn] = [20, 24];

test('a function typed into an empty cell answers as the pane does, follows what it reads and is saved', async () => {
  const open = await openLedger(sampleBytes('河西镇特种设备台账.xlsx'));
  const { page, pane } = open;
  const grade = async (): Promise<void> => {
    await page
      .getByRole('toolbar', { name: /特种设备/ })
      .getByRole('button', { name: '分类分级' })
      .click();
  };
  const column = async (left: number): Promise<string[]> =>
    (await shownCells(page, sheet, { top, left, bottom, right: left })).map(([cell]) => cell!.text);

  await grade();
  await pane.getByText('家单位分类分级').waitFor();
  const grades = await column(gradeColumn);
  expect(new Set(grades).size).toBeGreaterThan(1);
  await goTo(page, top, freeColumn);
  await typeIntoBar(page, formula);
  expect(await poll(() => column(freeColumn), grades)).toEqual(grades);

  // The second unit, from the 9th row on, has a device whose inspection is long overdue from now on.
  await goTo(page, 12, 13);
  await typeIntoBar(page, '2024-01-01');
  const worse = [...grades.slice(0, 8), 'A4', 'A4', 'A4', 'A4'];
  expect(grades).not.toEqual(worse);
  expect(await poll(() => column(freeColumn), worse)).toEqual(worse);

  const saved = modelFromXlsx(await save(page)).sheets[0]!;
  expect(saved.formulas.get(top, freeColumn)).toBe(formula);
  expect(worse.map((_, down) => saved.valueAt(top + down, freeColumn))).toEqual(worse);
  await expectCalm(open);
});
