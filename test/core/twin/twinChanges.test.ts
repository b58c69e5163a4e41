import { analyse, type Change, defaultRuleBook, outputChanges, twinChanges, withTwin } from '../../../src/core';
import { day } from '../../../src/core/dates/day';
import { bigSnapshot } from '../../bench/bigLedger';
import { edited, randomLedger } from '../../bench/randomLedger';

const known = new Set([
  'AND', 'CHOOSE', 'COUNT', 'COUNTA', 'COUNTIF', 'COUNTIFS', 'DATEVALUE', 'EDATE', 'EOMONTH', 'FIND', 'IF', 'IFERROR', 'INDEX', 'INT', 'ISERROR',
  'ISNUMBER', 'LEFT', 'LEN', 'MATCH', 'MAX', 'MID', 'MIN', 'MOD', 'N', 'NA', 'NOT', 'OR', 'RIGHT', 'ROUND', 'ROW', 'SUBSTITUTE', 'SUMIFS',
  'SUMPRODUCT', 'TEXT', 'TODAY', 'TRIM', 'UPPER', 'VALUE', 'VLOOKUP', 'YEAR',
]); // prettier-ignore

const asOf = day('2026-06-15');
const snapshot = bigSnapshot(randomLedger(3, 60));
const report = analyse(snapshot, defaultRuleBook, asOf);

function formulasOf(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => {
    if (change.kind === 'writeColumn') return change.cells.flatMap(({ formula }) => formula ?? []);
    if (change.kind !== 'replaceSheet') return [];
    return change.content.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? []));
  });
}

const formulas = formulasOf(twinChanges(report, 'zh'));
const withoutTexts = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, '');

test('only functions that Excel 2010, WPS and LibreOffice know are used', () => {
  const used = new Set(formulas.flatMap((formula) => withoutTexts(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
  expect([...used].filter((name) => !known.has(name))).toEqual([]);
  expect(used.size).toBeGreaterThan(20);
});

test('no formula is longer than Excel takes', () => {
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThanOrEqual(8192);
});

test('no formula is nested deeper than Excel takes', () => {
  const depth = (formula: string): number => {
    let [now, most] = [0, 0];
    for (const character of withoutTexts(formula)) {
      if (character === '(') most = Math.max(most, ++now);
      if (character === ')') now--;
    }
    return most;
  };
  expect(Math.max(...formulas.map(depth))).toBeLessThanOrEqual(64);
});

test('the five columns of every device are formulas with the value of the engine beside them', () => {
  const values = outputChanges(report, { language: 'zh', summaries: false });
  const columns = withTwin(values, report, 'zh').filter((change) => change.kind === 'writeColumn');
  const ids = columns.filter(({ cells }) => cells.every(({ formula }) => formula !== undefined)).map(({ id }) => id);
  expect(ids).toEqual(['grade', 'nextInspection', 'applyBy', 'inspectionStatus', 'daysLeft']);
  const places = (changes: readonly Change[]) =>
    changes.flatMap((one) => (one.kind === 'writeColumn' ? [[one.id, one.column]] : []));
  expect(places(columns)).toEqual(places(values));
});

test('no formula stands in a cell of text format, which would show the formula itself', () => {
  for (const change of twinChanges(report, 'zh')) {
    if (change.kind !== 'writeColumn') continue;
    expect(change.cells.filter(({ numberFormat }) => (numberFormat ?? change.numberFormat) === '@')).toEqual([]);
  }
});

test('rules and steps stand on hidden sheets', () => {
  const sheets = twinChanges(report, 'zh').filter((change) => change.kind === 'replaceSheet');
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['公式规则表', true],
    ['公式计算表', true],
  ]);
});

test('the formulas do not hang on the cells that people will change', () => {
  const changed = analyse(bigSnapshot(edited(randomLedger(3, 60), 9)), defaultRuleBook, asOf);
  const rowsOf = (changes: readonly Change[]): number => formulasOf(changes).length;
  expect(rowsOf(twinChanges(changed, 'zh'))).toBe(formulas.length);
});

test('a workbook without devices gets no formulas', () => {
  const none = analyse(bigSnapshot([['说明'], ['本表无台账']]), defaultRuleBook, asOf);
  expect(twinChanges(none, 'zh')).toEqual([]);
});
