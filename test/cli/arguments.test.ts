import { parseArguments, UsageError } from '../../src/cli/arguments';
import { day } from '../../src/core';

const today = day('2026-11-23');

test('a file alone is checked as of today, in Chinese, and nothing is written', () => {
  expect(parseArguments(['check', '台账.xlsx'], today)).toEqual({
    file: '台账.xlsx',
    asOf: today,
    out: null,
    json: null,
    summaries: false,
    clear: false,
    rules: null,
    rulesSheet: false,
    language: 'zh',
  });
});

test('options may stand before and after the file, with a blank or an equals sign', () => {
  const argv = ['check', '--as-of=2026-01-31', '--out', 'o.xlsx', '台账.xlsx', '--json', '-', '--summaries'];
  expect(parseArguments([...argv, '--lang', 'en', '--rules', 'r.json', '--rules-sheet', '--clear'], today)).toEqual({
    file: '台账.xlsx',
    asOf: '2026-01-31',
    out: 'o.xlsx',
    json: '-',
    summaries: true,
    clear: true,
    rules: 'r.json',
    rulesSheet: true,
    language: 'en',
  });
});

test.each([
  ['nothing', []],
  ['no file', ['check']],
  ['another verb', ['grade', '台账.xlsx']],
  ['two files', ['check', 'a.xlsx', 'b.xlsx']],
  ['an unknown option', ['check', 'a.xlsx', '--fast']],
  ['an option without its value', ['check', 'a.xlsx', '--out']],
  ['a day that is none', ['check', 'a.xlsx', '--as-of', '2026-02-30']],
  ['a day in another form', ['check', 'a.xlsx', '--as-of', '23/11/2026']],
  ['an empty day', ['check', 'a.xlsx', '--as-of', '']],
  ['an unknown language', ['check', 'a.xlsx', '--lang', 'fr']],
  ['clearing to nowhere', ['check', 'a.xlsx', '--clear']],
  ['a sheet of rules to nowhere', ['check', 'a.xlsx', '--rules-sheet']],
])('%s is bad usage', (_, argv) => {
  expect(() => parseArguments(argv, today)).toThrow(UsageError);
});

test('formulas are written or compared where that is asked for', () => {
  expect(parseArguments(['check', '台账.xlsx', '--native-formulas', '--out', 'o.xlsx'], today).nativeFormulas).toBe(
    true,
  );
  expect(parseArguments(['check', '台账.xlsx', '--compare-formulas'], today).compareFormulas).toBe(true);
  expect(() => parseArguments(['check', '台账.xlsx', '--native-formulas'], today)).toThrow(UsageError);
});
