import type { CellValue, SheetSnapshot } from '../../../src/core/ledger/snapshot';
import { address } from '../../../src/core/ledger/address';
import { day } from '../../../src/core/dates/day';
import { valueOn } from '../../../src/core/regulation/valueOn';
import { readRulesSheet } from '../../../src/core/settings/readRulesSheet';
import { rulesSheet } from '../../../src/core/settings/rulesSheet';
import { defaultRuleBook, type RuleBook } from '../../../src/core/rulebook/ruleBook';
import { sheetOf } from './sheetOf';

const asOf = day('2026-11-23');
const fresh = sheetOf(rulesSheet(defaultRuleBook, 'zh'));
const keyColumn = 8;

function rowOf(key: string): number {
  const row = fresh.values.findIndex((cells) => cells[keyColumn] === key);
  if (row < 0) throw new Error(`no row ${key}`);
  return row;
}

type Change = readonly [key: string, value: CellValue, column?: number];

/** The default sheet with other cells in the row of a key; `column` counts from the value column. */
function withCells(...cells: Change[]): SheetSnapshot {
  const values = fresh.values.map((row) => [...row]);
  for (const [key, value, column = 0] of cells) values[rowOf(key)]![1 + column] = value;
  return { ...fresh, values };
}

function placeOf(key: string, column = 0): string {
  return address(rowOf(key), 1 + column);
}

function bookOfCells(...cells: Change[]): RuleBook {
  const read = readRulesSheet(withCells(...cells));
  if (!('book' in read)) throw new Error(read.faults.map(({ at, text }) => `${at} ${text.zh}`).join('\n'));
  return read.book;
}

test.each(['zh', 'en'] as const)('the default book comes back as itself, in %s', (language) => {
  const read = readRulesSheet(sheetOf(rulesSheet(defaultRuleBook, language)));
  expect(read).toEqual({ book: defaultRuleBook, remarks: [] });
});

describe('a changed cell is the value of the book', () => {
  const matrix = (book: RuleBook) => valueOn(book.supervisionMatrix, asOf)!;

  test('a number in the matrix, and nothing beside it', () => {
    const book = bookOfCells(['supervisionMatrix.A4', 2]);
    expect(matrix(book).A[4]).toEqual({ ...matrix(defaultRuleBook).A[4], siteCheckMonths: 2 });
    expect(matrix(book).B).toEqual(matrix(defaultRuleBook).B);
  });

  test('a measure in words stands for both languages', () => {
    const book = bookOfCells(['supervisionMatrix.C1', '每年抽查', 2]);
    expect(matrix(book).C[1].measure).toEqual({ zh: '每年抽查', en: '每年抽查' });
  });

  test('a condition of a class is said in its new number, and is no longer the norm’s', () => {
    const row = valueOn(bookOfCells(['classTable.A9.1.devices', 40]).classTable, asOf)!.find(({ id }) => id === 'A9')!;
    expect(row.text.zh).toBe('在用设备40台及以上');
    expect(row.source.document).toBe('本地规则 gaoping-2023-4 1.0.0（可修改）');
  });

  test('a place taken out of the list of crowded places', () => {
    const row = valueOn(bookOfCells(['classTable.A1.1.placeType', '学校，医院']).classTable, asOf)![0]!;
    expect(row.anyOf).toEqual([[{ placeType: ['school', 'hospital'] }]]);
  });

  test.each<[string, string, CellValue, (book: RuleBook) => unknown, unknown]>([
    ['a number as text', 'warningDays.inspection', ' ４５ ', (b) => valueOn(b.warningDays, asOf)!.inspection, 45],
    ['a share in percent', 'levelRules.answeredShare', 70, (b) => valueOn(b.levelRules, asOf)!.answeredShare, 0.7],
    [
      'a share of a percent cell',
      'levelRules.answeredShare',
      0.7,
      (b) => valueOn(b.levelRules, asOf)!.answeredShare,
      0.7,
    ],
    ['a level in words', 'levelRules.newUnitLevel', '2级', (b) => valueOn(b.levelRules, asOf)!.newUnitLevel, 2],
    ['a level as a number', 'levelRules.newUnitLevel', 2, (b) => valueOn(b.levelRules, asOf)!.newUnitLevel, 2],
    ['a way in words', 'monthOnlyDates', '当月第一天', (b) => valueOn(b.monthOnlyDates, asOf), 'monthStart'],
    ['no as TRUE or FALSE', 'vetoes.V1.on', false, (b) => valueOn(b.vetoes, asOf)![0]!.on, false],
    ['a cycle of a record', 'inspectionCycles.forklift', 12, (b) => valueOn(b.inspectionCycles.forklift, asOf), 12],
    ['years', 'elevatorInspections.years', '1，3，5', (b) => valueOn(b.elevatorInspections, asOf)!.years, [1, 3, 5]],
    ['a day as a serial', 'book.from', 46174, (b) => b.from, '2026-06-01'],
    ['a day in words', 'book.from', '2026年6月1日', (b) => b.from, '2026-06-01'],
    ['a version that Excel made a number', 'book.version', 2.1, (b) => b.version, '2.1'],
  ])('%s', (_, key, value, found, expected) => {
    expect(found(bookOfCells([key, value]))).toEqual(expected);
  });

  test('an emptied cell goes back to its default', () => {
    expect(bookOfCells(['supervisionMatrix.A4', ' '], ['book.version', null])).toEqual(defaultRuleBook);
  });
});

describe('a bad value is named by its cell, with what is allowed, and nothing is adopted', () => {
  test.each<[string, string, CellValue, RegExp]>([
    ['a word for a number', 'inspectionCycles.forklift', '两年', /现为“两年”，应为1到240之间的整数/],
    ['negative months', 'supervisionMatrix.A4', -3, /现为“-3”，应为1到240之间的整数/],
    ['half a month', 'supervisionMatrix.A4', 1.5, /整数/],
    ['a share over 100 %', 'levelRules.answeredShare', 160, /应为10到100之间的数字/],
    ['a level that does not exist', 'levelRules.newUnitLevel', '5级', /只能填：1级 \/ 2级/],
    ['neither yes nor no', 'vetoes.V3.on', '也许', /填“是”或“否”/],
    ['an unknown place', 'classTable.A1.1.placeType', '学校、火星基地', /没有名为“火星基地”的场所类型/],
    ['an error value', 'warningDays.drill', { error: '#REF!' }, /现为“#REF!”/],
    ['a word of one character', 'deviceTraits.quickOpening', '锅', /每个至少2个字/],
    ['years that do not rise', 'elevatorInspections.years', '4、1', /从小到大/],
    ['a day that is none', 'book.from', '2026-02-30', /日期/],
    ['a cut-off above the better one', 'levelRules.cutoff2', 95, /2级的最低分应低于1级的90分/],
    ['an alarm before the first warning', 'warningDays.certificateAlarm', 100, /不能早于首次提醒的90天/],
    ['the shorter drill cycle made longer', 'drillCycles.halfYearMonths', 18, /不能长于一般单位的12个月/],
  ])('%s', (_, key, value, message) => {
    const read = readRulesSheet(withCells([key, value], ['warningDays.report', 5]));
    expect('faults' in read && read.faults).toEqual([
      { at: placeOf(key), text: { zh: expect.stringMatching(message) as string, en: expect.any(String) as string } },
    ]);
  });

  test('all of them at once', () => {
    const read = readRulesSheet(withCells(['applyMonths', 'x'], ['supervisionMatrix.B2', 0, 1]));
    expect('faults' in read && read.faults.map(({ at }) => at)).toEqual([
      placeOf('supervisionMatrix.B2', 1),
      placeOf('applyMonths'),
    ]);
  });
});

describe('rows', () => {
  test('that were copied with another value are a fault at the copy', () => {
    const copy = [...fresh.values[rowOf('applyMonths')]!];
    copy[1] = 3;
    const read = readRulesSheet({ ...fresh, values: [...fresh.values, copy] });
    expect('faults' in read && read.faults[0]!.at).toBe(address(fresh.values.length, 1));
  });

  test('that are missing keep their default, and are named', () => {
    const values = fresh.values.filter((row) => row[keyColumn] !== 'applyMonths');
    const read = readRulesSheet({ ...fresh, values });
    expect(read).toMatchObject({ book: defaultRuleBook });
    expect('remarks' in read && read.remarks.map(({ text }) => text.zh)).toEqual([
      '缺少1行规则，按默认值：“定期检验应提前多久申请”',
    ]);
  });

  test('with an unknown key are named and left out', () => {
    const values = [...fresh.values, ['别的', 1, null, null, null, null, null, null, 'no.such.rule']];
    const read = readRulesSheet({ ...fresh, values });
    expect('remarks' in read && read.remarks).toEqual([
      {
        at: address(values.length - 1, 8),
        text: expect.objectContaining({ zh: '编号“no.such.rule”不认识，这一行没有采用' }) as unknown,
      },
    ]);
  });

  test('without a key in the list of townships are new townships', () => {
    const spare = fresh.values.findIndex((row) => row[0] === '新增');
    const values = fresh.values.map((row, at) => (at === spare ? ['新增', '拱泉镇', null, '拱泉'] : row));
    const read = readRulesSheet({ ...fresh, values });
    const list = 'book' in read ? valueOn(read.book.townships, asOf)! : [];
    expect(list.at(-1)).toEqual({ id: '拱泉镇', name: '拱泉镇', english: '拱泉镇', stems: ['拱泉'] });
  });

  test('for a new township need the words that mean it', () => {
    const spare = fresh.values.findIndex((row) => row[0] === '新增');
    const values = fresh.values.map((row, at) => (at === spare ? ['新增', '拱泉镇'] : row));
    expect(readRulesSheet({ ...fresh, values })).toMatchObject({ faults: [{ at: address(spare, 3) }] });
  });

  test('on a sheet whose keys were deleted are no rules', () => {
    const values = fresh.values.map((row) => row.slice(0, keyColumn));
    expect(readRulesSheet({ ...fresh, values })).toMatchObject({ faults: [{ at: 'A1' }] });
  });
});
