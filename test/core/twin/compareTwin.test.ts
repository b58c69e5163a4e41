import { analyse, type CellValue, compareTwin, comparisonText, defaultRuleBook, type Snapshot, twinChanges, twinDay } from '../../../src/core'; // prettier-ignore
import { day } from '../../../src/core/dates/day';
import { nodeCodec } from '../../../src/cli/nodeCodec';
import { patchArchive } from '../../../src/xlsx/patchXlsx';
import { readArchive } from '../../../src/xlsx/readXlsx';
import { openZip } from '../../../src/xlsx/zip/openZip';
import { bigXlsx } from '../../bench/bigLedger';
import { randomLedger } from '../../bench/randomLedger';

const asOf = day('2026-06-15');

/** A file with formulas, read back: beside them stand the engine's results of the day on which they were made. */
function withFormulas(): Snapshot {
  const archive = openZip(bigXlsx(randomLedger(5, 40)).file, nodeCodec);
  const report = analyse(readArchive(archive), defaultRuleBook, asOf);
  return readArchive(openZip(patchArchive(archive, twinChanges(report, 'zh')), nodeCodec));
}

const snapshot = withFormulas();
const ledger = snapshot.sheets[0]!;

function changed(row: number, id: string, value: CellValue): Snapshot {
  const column = ledger.marks!.resultColumns[id]! - ledger.origin.column;
  const values = ledger.values.map((cells, at) => {
    if (at !== row) return cells;
    const copy = [...cells];
    copy[column] = value;
    return copy;
  });
  return { ...snapshot, sheets: [{ ...ledger, values }, ...snapshot.sheets.slice(1)] };
}

const compared = (of: Snapshot) => compareTwin(of, analyse(of, defaultRuleBook, asOf), 'zh');

test('the day of the last calculation is read from the sheet of rules', () => {
  expect(twinDay(snapshot)).toBe(asOf);
  expect(twinDay({ ...snapshot, sheets: [ledger] })).toBeNull();
});

test('formulas that say what the engine says differ nowhere', () => {
  expect(compared(snapshot)).toEqual({ compared: 200, undecided: 0, differences: [], dateSystem: 1900 });
});

test('a formula that says something else is named with its cell', () => {
  const { differences } = compared(changed(3, 'inspectionStatus', '正常得很'));
  expect(differences).toEqual([
    expect.objectContaining({ row: 3, id: 'inspectionStatus', twin: '正常得很', why: null }),
  ]);
  expect(comparisonText(compared(changed(3, 'inspectionStatus', '正常得很')), 'zh')).toContain('不同1格');
});

test('a formula that fails is told as such', () => {
  expect(compared(changed(2, 'grade', { error: '#NAME?' })).differences).toEqual([
    expect.objectContaining({ row: 2, id: 'grade', why: '公式出错，请用加载项重新生成' }),
  ]);
});

test('a formula that leaves the answer to the add-in is no difference', () => {
  const left = compared(changed(2, 'grade', 'A2(截至2026-06-15，请以加载项核查为准)'));
  expect([left.undecided, left.differences]).toEqual([1, []]);
});

test('the range behind a grade is that of the last check and is not compared', () => {
  const column = ledger.marks!.resultColumns.grade! - ledger.origin.column;
  const grade = (ledger.values[2]![column] as string).slice(0, 2);
  expect(compared(changed(2, 'grade', `${grade}(待核)`)).differences).toEqual([]);
});
