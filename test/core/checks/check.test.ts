import { analyse } from '../../../src/core/analyse';
import { cellName } from '../../../src/core/checks/cellName';
import { check } from '../../../src/core/checks/check';
import type { Problem, Rule } from '../../../src/core/checks/rule';
import { day } from '../../../src/core/dates/day';
import { equipment } from '../../../src/core/ledger/fields/equipment';
import { hazard } from '../../../src/core/ledger/fields/hazard';
import { dataRule } from '../../../src/core/regulation/sources/checks';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';
import { snapshotOf } from './testRule';

const header = ['使用单位名称', '设备种类', '设备名称', '使用状态'];
const report = analyse(
  snapshotOf({
    后: [header, ['甲厂', '场内车辆', '叉车', '在用'], ['乙厂', '电梯', '客梯', '停用']],
    前: [header, ['丙厂', '电梯', '客梯', '在用']],
  }),
  defaultRuleBook,
  day('2026-06-15'),
);

const about = {
  title: { zh: '规则', en: 'Rule' },
  severity: 'warning',
  source: dataRule,
  messages: {
    said: { zh: '“{word}”，{place}', en: '{word}, {place}' },
    other: { zh: '另一句', en: 'another' },
  },
} as const;

const everyDevice: Rule = {
  ...about,
  id: 'every-device',
  looksAt: 'device',
  check: ({ entry }) => ({
    at: entry.at(equipment.name),
    message: 'said',
    data: { word: '甲', place: { zh: '此处', en: 'here' } },
  }),
};
const everyRow: Rule = {
  ...about,
  id: 'every-row',
  looksAt: 'row',
  check: (entry) => ({ at: entry.at(equipment.kind), message: 'other' }),
};

const found = (...rules: Rule[]) => check(rules, report).map(({ at, rule }) => `${cellName(at)} ${rule.id}`);

describe('check', () => {
  test('puts findings in the order of sheets, rows and columns', () => {
    expect(found(everyDevice, everyRow)).toEqual([
      '后!B2 every-row',
      '后!C2 every-device',
      '后!B3 every-row',
      '后!C3 every-device',
      '前!B2 every-row',
      '前!C2 every-device',
    ]);
  });

  test('keeps the order of the rules in one cell', () => {
    const again: Rule = { ...everyDevice, id: 'again' };
    expect(found(everyDevice, again).slice(0, 2)).toEqual(['后!C2 every-device', '后!C2 again']);
    expect(found(again, everyDevice).slice(0, 2)).toEqual(['后!C2 again', '后!C2 every-device']);
  });

  test('says the same message of a rule in one cell once, another message beside it', () => {
    const at = { sheet: '前', row: 1, column: 2 };
    const problems: Problem[] = [
      { at, message: 'other' },
      { at, message: 'other' },
      { at, message: 'said' },
      { at: { ...at, sheet: '后' }, message: 'other' },
    ];
    const rule: Rule = { ...about, id: 'repeating', looksAt: 'workbook', check: () => problems };
    expect(check([rule], report).map((finding) => `${cellName(finding.at)} ${finding.messageKey}`)).toEqual([
      '后!C2 other',
      '前!C2 other',
      '前!C2 said',
    ]);
  });

  test('gives a finding the unit of its thing, of its row, or the one that the problem names', () => {
    const [first, second] = report.register.units;
    expect(check([everyDevice], report).map(({ unit }) => unit?.name)).toEqual(['甲厂', '乙厂', '丙厂']);
    expect(check([everyRow], report).map(({ unit }) => unit?.name)).toEqual(['甲厂', '乙厂', '丙厂']);
    const naming: Rule = {
      ...about,
      id: 'naming',
      looksAt: 'workbook',
      check: () => [
        { at: { sheet: '后', row: 1, column: 0 }, message: 'other', unit: second! },
        { at: { sheet: '后', row: 1, column: 1 }, message: 'other', unit: null },
        { at: { sheet: '后', row: 1, column: 2 }, message: 'other' },
      ],
    };
    expect(check([naming], report).map(({ unit }) => unit)).toEqual([second, null, first]);
  });

  test('fills a hole with a text in the language asked for', () => {
    const [finding] = check([everyDevice], report);
    expect(finding!.message('zh')).toBe('“甲”，此处');
    expect(finding!.message('en')).toBe('甲, here');
  });

  test('takes severity and verdict from the problem, else from the rule', () => {
    const rule: Rule = {
      ...about,
      id: 'two-ways',
      looksAt: 'workbook',
      check: () => [
        { at: { sheet: '后', row: 1, column: 0 }, message: 'other' },
        { at: { sheet: '后', row: 1, column: 1 }, message: 'other', severity: 'info', verdict: 'unknown' },
      ],
    };
    expect(check([rule], report).map(({ severity, verdict }) => [severity, verdict])).toEqual([
      ['warning', 'fail'],
      ['info', 'unknown'],
    ]);
  });

  test('passes over a rule whose columns no sheet keeps', () => {
    expect(found({ ...everyDevice, needs: [hazard.deadline] })).toEqual([]);
    expect(found({ ...everyDevice, needs: [hazard.deadline, equipment.status] })).toHaveLength(3);
  });

  test('gives the same findings when it runs again', () => {
    expect(found(everyDevice)).toEqual(found(everyDevice));
  });
});
