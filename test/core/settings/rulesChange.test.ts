import type { CellValue, SheetSnapshot } from '../../../src/core/ledger/snapshot';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';
import { clearing } from '../../../src/core/settings/clearing';
import { isUnchanged } from '../../../src/core/settings/isUnchanged';
import { readRulesSheet } from '../../../src/core/settings/readRulesSheet';
import { rulesChange } from '../../../src/core/settings/rulesChange';
import { rulesSheet } from '../../../src/core/settings/rulesSheet';
import { sheetOf } from './sheetOf';

const fresh = sheetOf(rulesSheet(defaultRuleBook, 'zh'));

function changed(key: string, column: number, value: CellValue): SheetSnapshot {
  const values = fresh.values.map((row) => {
    if (row[8] !== key) return row;
    const cells = [...row, ...Array.from({ length: Math.max(0, column - row.length) }, () => null)];
    cells[column] = value;
    return cells;
  });
  return { ...fresh, values };
}

const edited = changed('applyMonths', 1, 2);

describe('a sheet that is there already', () => {
  const again = (sheet: SheetSnapshot) => rulesChange({ sheets: [sheet], dateSystem: 1900 }, 'en');

  test('is written again with the user’s values, under its name', () => {
    const made = again({ ...edited, name: '规则' });
    if (!('change' in made)) throw new Error(made.kept.zh);
    expect(made.change.name).toBe('规则');
    const links = made.change.content.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.link?.sheet ?? []));
    expect(new Set(links)).toEqual(new Set(['规则']));
    expect(readRulesSheet(sheetOf(made.change))).toEqual(readRulesSheet(edited));
  });

  test.each<[string, SheetSnapshot, RegExp]>([
    ['a bad value', changed('applyMonths', 1, '很久'), /填写错误（如B\d+）/],
    ['a note of the user’s', changed('applyMonths', 7, '局里会议定的'), /另外写的内容（如H\d+）/],
    ['a cell right of the keys', changed('applyMonths', 12, '张'), /另外写的内容（如M\d+）/],
    ['a row of the user’s', { ...fresh, values: [...fresh.values, ['备忘：下月讨论']] }, /另外写的内容/],
    ['rows that are missing', { ...fresh, values: fresh.values.slice(0, 60) }, /缺少一些行/],
    ['no marks', { ...fresh, marks: null }, /已有“监管规则”表/],
  ])('is left alone with %s', (_, sheet, words) => {
    const made = again(sheet);
    expect('kept' in made && made.kept.zh).toMatch(words);
  });
});

describe('whether the user has changed anything', () => {
  test.each(['zh', 'en'] as const)('not on the sheet as we write it, in %s', (language) => {
    expect(isUnchanged(sheetOf(rulesSheet(defaultRuleBook, language)))).toBe(true);
  });

  test.each<[string, SheetSnapshot]>([
    ['a value', edited],
    ['a bad value', changed('applyMonths', 1, '很久')],
    ['the version', changed('book.version', 1, '2')],
    ['the day in force', changed('book.from', 1, '2026-06-01')],
    ['a note', changed('applyMonths', 7, '局里会议定的')],
    ['an added row', { ...fresh, values: [...fresh.values, ['备忘']] }],
    ['a deleted row', { ...fresh, values: fresh.values.filter((row) => row[8] !== 'applyMonths') }],
  ])('yes with %s, and then clearing keeps the sheet and says so', (_, sheet) => {
    expect(isUnchanged(sheet)).toBe(false);
    const { changes, kept } = clearing(sheet);
    expect(changes).toEqual([{ kind: 'removeMarks', keepsRules: true }]);
    expect(kept!.zh).toContain('已保留');
  });

  test('clearing takes an unchanged sheet away without a word', () => {
    expect(clearing(fresh)).toEqual({ changes: [{ kind: 'removeMarks' }], kept: null });
  });
});
