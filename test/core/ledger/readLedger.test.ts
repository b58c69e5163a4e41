import fc from 'fast-check';
import { equipment } from '../../../src/core/ledger/fields/equipment';
import { unit } from '../../../src/core/ledger/fields/unit';
import type { LedgerSheet } from '../../../src/core/ledger/ledger';
import { readLedger } from '../../../src/core/ledger/readLedger';
import { valueOf } from '../../../src/core/ledger/reading';
import type { CellValue, SheetSnapshot } from '../../../src/core/ledger/snapshot';
import { area, sheetOf } from './sheets';

function read(sheet: SheetSnapshot): LedgerSheet {
  return readLedger({ sheets: [sheet], dateSystem: 1900 }).sheets[0]!;
}

const keys = (sheet: LedgerSheet) => sheet.columns.map(({ field }) => field?.key ?? null);
const names = (sheet: LedgerSheet) => sheet.table!.column(unit.name).map(valueOf);

const twoLevels = sheetOf(
  [
    ['高平市特种设备台账', null, null, null, null, null, null],
    ['填报单位：某某镇', null, null, '填报日期：2023年4月1日', null, null, null],
    ['序号', '使用单位', '设备信息', null, null, '检验情况', null],
    [null, null, '设备名称', '注册代码', '是否停用', '检验日期', '下次检验日期'],
    [1, '甲公司', '叉车', '51101405812020A001', '否', '2023.4.1', '2025.4'],
    [null, null, '电梯', '31101405812020A001', '是', '2023.4.1', '2024.4'],
    ['小计', null, 2, null, null, null, null],
    [null, null, null, null, null, null, null],
    [2, '乙公司', '锅炉', '11101405812020A001', '否', '2023.4.1', '2024.4'],
    ['序号', '使用单位', '设备信息', null, null, '检验情况', null],
    [null, null, '设备名称', '注册代码', '是否停用', '检验日期', '下次检验日期'],
    ['二、其他设备', null, null, null, null, null, null],
    ['示例', '某某公司', '叉车', '51101405812020A000', '否', '2023.1.1', '2025.1'],
    [3, null, null, null, null, null, null],
    ['合计', null, 3, null, null, null, null],
    ['注：以上数据截至4月。', null, null, null, null, null, null],
    ['审核人：张三', null, null, '填表人：李四', null, null, null],
  ],
  { merges: ['A1:G1', 'C3:E3', 'F3:G3', 'A3:A4', 'B3:B4', 'B5:B6', 'A12:G12'].map(area) },
);

describe('a ledger with title lines and a header of two levels', () => {
  const sheet = read(twoLevels);

  test('its header rows and columns are found', () => {
    expect(sheet.kind).toBe('equipment');
    expect(sheet.headerRows).toEqual([2, 3]);
    expect(sheet.columns.map(({ header }) => header).slice(1, 3)).toEqual(['使用单位', '设备信息 > 设备名称']);
    expect(keys(sheet)).toEqual([
      'seq',
      'unit.name',
      'equipment.name',
      'equipment.code',
      'equipment.status',
      'equipment.lastInspectedOn',
      'equipment.nextInspectionOn',
    ]);
  });

  test('rows that are no entries are left out with the reason', () => {
    expect(sheet.table!.rowNumbers).toEqual([4, 5, 8]);
    expect(sheet.leftOut.map(({ row, reason }) => `${String(row)} ${reason}`)).toEqual([
      '6 subtotal',
      '9 repeatedHeader',
      '10 repeatedHeader',
      '11 sectionTitle',
      '12 example',
      '14 subtotal',
      '15 note',
      '16 note',
    ]);
  });

  test('a merged unit name holds for all its rows and points at the cell that says it', () => {
    expect(names(sheet)).toEqual(['甲公司', '甲公司', '乙公司']);
    expect(sheet.table!.originOf(unit.name, 1)).toEqual({ sheet: '台账', row: 4, column: 1 });
    expect(sheet.table!.isFilledDown(unit.name, 1)).toBe(true);
  });

  test('是 under 是否停用 is a stop', () => {
    expect(sheet.table!.column(equipment.status).map(valueOf)).toEqual(['inUse', 'stopped', 'inUse']);
  });
});

test.each<[string, (readonly CellValue[])[], string]>([
  ['a cover', [['高平市特种设备台账'], ['2023年']], 'No ledger header'],
  ['an empty sheet', [], 'empty'],
  [
    'a table of sums',
    [
      ['乡镇', '电梯', '锅炉', '合计'],
      ['米山镇', 1, 2, 3],
    ],
    'No ledger header',
  ],
  ['error cells', [[{ error: '#REF!' }, { error: '#N/A' }]], 'No ledger header'],
])('%s is left alone with a reason', (_name, values, why) => {
  const sheet = read(sheetOf(values));
  expect(sheet.kind).toBe('other');
  expect(sheet.table).toBeNull();
  expect(sheet.why.en).toContain(why);
});

test('a sheet of ours is not read as a ledger', () => {
  const sheet = read(sheetOf(twoLevels.values, { marks: { generated: true, resultColumns: {} } }));
  expect(sheet.table).toBeNull();
});

test('our own result columns are not read as the user’s', () => {
  const values = [
    ['使用单位', '设备名称', '设备代码', '下次检验日期'],
    ['甲公司', '叉车', '51101405812020A001', '2030.1.1'],
  ];
  const sheet = read(sheetOf(values, { marks: { generated: false, resultColumns: { nextInspectionOn: 3 } } }));
  expect(keys(sheet)).toEqual(['unit.name', 'equipment.name', 'equipment.code']);
});

test('a sheet with a header only is a ledger without rows', () => {
  const sheet = read(sheetOf([['使用单位', '设备名称', '设备代码', '下次检验日期']]));
  expect([sheet.kind, sheet.table!.size]).toEqual(['equipment', 0]);
});

test('a used range that begins away from A1 keeps sheet places', () => {
  const sheet = read(sheetOf(twoLevels.values.slice(2, 5), { origin: { row: 10, column: 2 } }));
  expect(sheet.headerRows).toEqual([10, 11]);
  expect(sheet.table!.originOf(equipment.name, 0)).toEqual({ sheet: '台账', row: 12, column: 4 });
});

describe('unit names whose merge was lost', () => {
  const header = ['序号', '使用单位', '统一社会信用代码', '设备名称', '设备代码'];
  test('are filled down where the column is clearly grouped', () => {
    const sheet = read(
      sheetOf([
        header,
        [1, '甲公司', '91140581MA0000001A', '叉车', 'A1'],
        [null, null, null, '电梯', 'A2'],
        [null, null, null, '锅炉', 'A3'],
        [2, '乙公司', '91140581MA0000002B', '叉车', 'B1'],
      ]),
    );
    expect(names(sheet)).toEqual(['甲公司', '甲公司', '甲公司', '乙公司']);
    expect(sheet.table!.column(unit.uscc).map(valueOf)[2]).toBe('91140581MA0000001A');
  });

  test('stay blank where one name was merely forgotten', () => {
    const sheet = read(
      sheetOf([
        header,
        [1, '甲公司', null, '叉车', 'A1'],
        [2, '甲公司', null, '电梯', 'A2'],
        [3, null, null, '锅炉', 'A3'],
        [4, '乙公司', null, '叉车', 'B1'],
      ]),
    );
    expect(names(sheet)).toEqual(['甲公司', '甲公司', null, '乙公司']);
  });
});

describe('evidence in the cells', () => {
  const rowsOf = (place: string, code: string) =>
    [1, 2, 3, 4].map((number) => ['甲公司', '叉车', place, `${code}${String(number)}`, 'FD30']);
  const header = ['使用单位', '设备名称', '所属区域', '设备编号', '规格型号'];

  test('names of townships make 所属区域 the township and long codes make 设备编号 the device code', () => {
    expect(keys(read(sheetOf([header, ...rowsOf('米山镇', '5110140581202000')])))).toEqual([
      'unit.name',
      'equipment.name',
      'unit.township',
      'equipment.code',
      'equipment.model',
    ]);
  });

  test('other cells leave them the place and the unit’s own number', () => {
    expect(keys(read(sheetOf([header, ...rowsOf('二号车间', 'CC-0')])))).toEqual([
      'unit.name',
      'equipment.name',
      'equipment.location',
      'equipment.internalNo',
      'equipment.model',
    ]);
  });

  test('a date column that holds no dates is asked about, not read', () => {
    const values = [['使用单位', '设备名称', '检验有效期'], ...[1, 2, 3, 4, 5].map(() => ['甲公司', '叉车', '两年'])];
    const [, , last] = read(sheetOf(values)).columns;
    expect([last!.field?.key, last!.candidates.map(({ key }) => key)]).toEqual([
      undefined,
      ['equipment.nextInspectionOn'],
    ]);
  });
});

test('a boiler’s two next inspections: the external one is next, the internal one has its own clock', () => {
  const sheet = read(
    sheetOf([
      ['使用单位', '设备名称', '下次内部检验日期', '下次外部检验日期'],
      ['甲公司', '锅炉', '2026.5.1', '2025.5.1'],
      ['乙公司', '锅炉', '2026.6.1', null],
    ]),
  );
  const days = (readings: readonly unknown[]) =>
    readings.map((reading) => (reading as { value?: { from: string } }).value?.from);
  expect(days(sheet.table!.column(equipment.nextInspectionOn))).toEqual(['2025-05-01', '2026-06-01']);
  expect(days(sheet.table!.column(equipment.nextInternalOn))).toEqual(['2026-05-01', '2026-06-01']);
});

test('junk rows above the header and the order of columns change nothing', () => {
  const header = ['使用单位', '设备名称', '设备代码', '下次检验日期', '检验结论'];
  const row = ['甲公司', '叉车', '51101405812020A001', '2025.4', '合格'];
  const junk = fc.array(
    fc.array(fc.constantFrom(null, '附件2', '填报单位：某某镇', '2023年4月', 12, ''), { maxLength: 3 }),
    {
      maxLength: 6,
    },
  );
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
  fc.assert(
    fc.property(junk, order, (above, places) => {
      const sheet = read(sheetOf([...above, places.map((at) => header[at]!), places.map((at) => row[at]!)]));
      expect(sheet.headerRows).toEqual([above.length]);
      expect(sheet.table!.size).toBe(1);
      expect(valueOf(sheet.table!.column(unit.name)[0]!)).toBe('甲公司');
      expect(valueOf(sheet.table!.column(equipment.inspectionResult)[0]!)).toBe('passed');
    }),
  );
});

describe('sheets of unusual size', () => {
  const header = ['使用单位', '设备名称', '设备代码', '下次检验日期'];

  test('five hundred columns: the known ones are read, the others have no field', () => {
    const titles = [...header, ...Array.from({ length: 496 }, (_none, at) => `自定义栏${String(at)}`)];
    const sheet = read(sheetOf([titles, titles.map(() => '某某')]));
    expect(sheet.columns).toHaveLength(500);
    expect(keys(sheet).filter((key) => key !== null)).toHaveLength(4);
  });

  test('a used range that reaches the last row of Excel holds one entry', () => {
    const values: (readonly CellValue[])[] = [header, ['甲公司', '叉车', 'A1', '2030.1.1']];
    for (let row = values.length; row < 1_048_576; row++) values.push([]);
    expect(read(sheetOf(values)).table!.rowNumbers).toEqual([1]);
  });
});

test('a hidden sheet is read like any other', () => {
  expect(read(sheetOf(twoLevels.values.slice(2), { visibility: 'hidden' })).kind).toBe('equipment');
});

test('a row of column numbers under the header is no entry, and one with a running number only is blank', () => {
  const sheet = read(
    sheetOf([
      ['序号', '使用单位', '设备名称', '设备代码', '规格型号', '制造单位'],
      [1, 2, 3, 4, 5, 6],
      [1, '甲公司', '叉车', 'A1', 'FD30', '乙厂'],
      [2, null, null, null, null, null],
    ]),
  );
  expect(sheet.table!.rowNumbers).toEqual([2]);
});

test('a row that names only its unit is an entry: nothing is lost', () => {
  const sheet = read(
    sheetOf([
      ['使用单位', '单位地址', '主要负责人', '统一社会信用代码'],
      ['甲公司', null, null, null],
      ['合计建筑安装公司', '某某路1号', '张三', null],
    ]),
  );
  expect(names(sheet)).toEqual(['甲公司', '合计建筑安装公司']);
});
