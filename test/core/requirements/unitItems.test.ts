import type { Field } from '../../../src/core/ledger/field';
import { equipment } from '../../../src/core/ledger/fields/equipment';
import { unit } from '../../../src/core/ledger/fields/unit';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import { makeSheet } from '../register/makeLedger';
import { checkFirst, type Given, summary } from './makeCheck';

type Cells = readonly (readonly [Field, CellValue])[];

const unitSheet = (name: string, cells: Cells) =>
  makeSheet('unit', [unit.name, ...cells.map(([field]) => field)], [[name, ...cells.map(([, cell]) => cell)]], '单位');

/** `count` devices of one row. */
const devices = (variety: string, count: number, name = '甲厂') =>
  makeSheet('equipment', [unit.name, equipment.variety, equipment.quantity], [[name, variety, count]], '设备');

const check = (cells: Cells, variety = '叉车', count = 1, more: Partial<Given> & { name?: string } = {}) => {
  const name = more.name ?? '甲厂';
  return checkFirst({ sheets: [unitSheet(name, cells), devices(variety, count, name)], ...more });
};

describe('organisation', () => {
  test.each<[string, Cells, string, number, string]>([
    // 50 devices and more need an organisation
    ['49 devices need none', [[unit.safetyOrg, null]], '叉车', 49, 'notApplicable'],
    ['50 devices with one', [[unit.safetyOrg, '安全科']], '叉车', 50, 'pass 单位!B2'],
    ['50 devices, none by the ledger', [[unit.safetyOrg, '无']], '叉车', 50, 'fail 单位!B2'],
    ['50 devices, a blank cell', [[unit.safetyOrg, null]], '叉车', 50, 'unknown 单位!B2'],
    ['50 devices, no column', [], '叉车', 50, 'unknown'],
    ['500 cylinders are not counted', [[unit.safetyOrg, '无']], '无缝气瓶', 500, 'notApplicable'],
    ['somebody in charge will do below', [[unit.safetyManager, '张三']], '叉车', 1, 'pass 单位!B2'],
    ['a principal alone is no safety staff', [[unit.principal, '张三']], '叉车', 1, 'notApplicable'],
    ['a stated number over the limit is asked about', [[unit.equipmentCount, 60]], '叉车', 1, 'unknown'],
    ['9 rides', [], '观览车类', 9, 'notApplicable'],
    ['10 rides', [[unit.safetyOrg, '无']], '观览车类', 10, 'fail 单位!B2'],
    ['one ropeway', [[unit.safetyOrg, '无']], '往复式客运架空索道', 1, 'fail 单位!B2'],
  ])('%s', (_, cells, variety, count, expected) => {
    expect(summary(check(cells, variety, count), 'organisation')).toBe(expected);
  });

  test.each<[string, string, number, string]>([
    ['30 lifts of a mall', '高平市甲商场', 30, 'unknown'],
    ['29 lifts of a mall', '高平市甲商场', 29, 'notApplicable'],
    ['30 lifts of a works', '高平市甲机械厂', 30, 'notApplicable'],
    ['30 lifts of who knows what', '甲乙', 30, 'unknown'],
  ])('%s: %#', (_, name, count, expected) => {
    expect(check([], '曳引驱动乘客电梯', count, { name }).organisation.verdict).toBe(expected);
  });
});

describe('system', () => {
  test.each<[CellValue, string]>([
    ['齐全', 'pass 单位!B2'],
    ['无', 'fail 单位!B2'],
    ['不详', 'unknown 单位!B2'],
    [null, 'unknown 单位!B2'],
  ])('a cell of %s', (cell, expected) => {
    expect(summary(check([[unit.safetySystem, cell]]), 'system')).toBe(expected);
  });
});

describe('personnel', () => {
  const all: Cells = [
    [unit.principal, '张三'],
    [unit.safetyManager, '李四'],
    [unit.safetyDirector, '王五'],
  ];
  const without = (field: Field, cell: CellValue): Cells =>
    all.map(([each, value]) => [each, each === field ? cell : value]);

  test.each<[string, Cells, string]>([
    ['everybody named', all, 'pass 单位!B2 单位!C2 单位!D2'],
    ['no safety manager', without(unit.safetyManager, '无'), 'fail 单位!C2'],
    ['a blank principal', without(unit.principal, null), 'unknown 单位!B2'],
    ['no safety director', without(unit.safetyDirector, '无'), 'fail 单位!D2'],
  ])('%s', (_, cells, expected) => {
    expect(summary(check(cells), 'personnel')).toBe(expected);
  });

  test('there was no safety director before 2023-05-05', () => {
    const cells = without(unit.safetyDirector, '无');
    expect(check(cells, '叉车', 1, { asOf: '2023-05-04' }).personnel.verdict).toBe('pass');
    expect(check(cells, '叉车', 1, { asOf: '2023-05-05' }).personnel.verdict).toBe('fail');
  });

  test('a sole trader with one device is asked for the safety director, with two not let off', () => {
    const cells: Cells = [...without(unit.safetyDirector, '无'), [unit.uscc, '92140581MA0K3Y5X6B']];
    expect(check(cells).personnel.verdict).toBe('unknown');
    expect(check(cells, '叉车', 2).personnel.verdict).toBe('fail');
  });

  test('building sites with cranes need no safety director', () => {
    const cells = without(unit.safetyDirector, '无');
    expect(check([...cells, [unit.placeType, '建筑工地']], '普通塔式起重机').personnel.verdict).toBe('pass');
    expect(check([...cells, [unit.placeType, '建筑工地']], '曳引驱动载货电梯').personnel.verdict).toBe('fail');
  });

  test.each<[string, Cells, number, string]>([
    // 20 devices and more need a full-time manager with certificate A
    ['19 devices, part-time', [[unit.safetyManagerPost, '兼职']], 19, 'pass'],
    ['20 devices, part-time', [[unit.safetyManagerPost, '兼职']], 20, 'fail'],
    [
      '20 devices, full-time with A',
      [
        [unit.safetyManagerPost, '专职'],
        [unit.safetyManagerCertNo, 'A证'],
      ],
      20,
      'pass',
    ],
    [
      '20 devices, full-time without A',
      [
        [unit.safetyManagerPost, '专职'],
        [unit.safetyManagerCertNo, '无'],
      ],
      20,
      'fail',
    ],
    ['20 devices, nothing said', [], 20, 'unknown'],
  ])('%s', (_, cells, count, expected) => {
    expect(check([...all, ...cells], '叉车', count).personnel.verdict).toBe(expected);
  });

  test('a lift where the public gathers asks for a full-time manager or an organisation', () => {
    const certified: Cells = [...all, [unit.safetyManagerCertNo, 'A证']];
    const mall = (cells: Cells) => check([...certified, ...cells], '曳引驱动乘客电梯', 1, { name: '高平市甲商场' });
    expect(mall([[unit.safetyManagerPost, '兼职']]).personnel.verdict).toBe('fail');
    expect(
      mall([
        [unit.safetyManagerPost, '兼职'],
        [unit.safetyOrg, '安全科'],
      ]).personnel.verdict,
    ).toBe('pass');
  });
});

describe('emergencyPlan', () => {
  test.each<[CellValue, string]>([
    ['无', 'fail'],
    ['未开展', 'fail'],
    [null, 'unknown'],
    ['不详', 'unknown'],
  ])('last drill %s: %s', (cell, expected) => {
    const cells: Cells = [
      [unit.emergencyPlan, '有'],
      [unit.lastDrillOn, cell],
    ];
    expect(check(cells, '叉车', 1, { drill: 'unknown' }).emergencyPlan.verdict).toBe(expected);
  });

  test.each<[CellValue, Given['drill'] & string, string]>([
    ['有', 'ok', 'pass'],
    ['有', 'dueSoon', 'pass'],
    ['有', 'overdue', 'fail'],
    ['有', 'unknown', 'unknown'],
    ['有', 'notApplicable', 'pass'],
    ['无', 'ok', 'fail'],
    [null, 'ok', 'unknown'],
    [null, 'overdue', 'fail'],
  ])('plan %s, drill %s: %s', (cell, drill, expected) => {
    expect(check([[unit.emergencyPlan, cell]], '叉车', 1, { drill }).emergencyPlan.verdict).toBe(expected);
  });
});

test('a unit whose devices are all out of use owes nothing for the time being', () => {
  const sheet = makeSheet('equipment', [unit.name, equipment.name, equipment.status], [['甲厂', '叉车', '报废']]);
  const found = checkFirst({ sheets: [sheet] });
  expect(new Set(Object.values(found).map(({ verdict }) => verdict))).toEqual(new Set(['notApplicable']));
});

test('a unit that states no device owes nothing; one that states some is asked for them', () => {
  const stating = (count: number) => checkFirst({ sheets: [unitSheet('甲厂', [[unit.equipmentCount, count]])] });
  expect(stating(0).registration.verdict).toBe('notApplicable');
  expect(stating(3).registration.verdict).toBe('unknown');
});
