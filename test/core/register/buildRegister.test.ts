import fc from 'fast-check';
import { equipment } from '../../../src/core/ledger/fields/equipment';
import { hazard } from '../../../src/core/ledger/fields/hazard';
import { patrol } from '../../../src/core/ledger/fields/patrol';
import { person } from '../../../src/core/ledger/fields/person';
import { training } from '../../../src/core/ledger/fields/training';
import { unit } from '../../../src/core/ledger/fields/unit';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import { buildRegister } from '../../../src/core/register/buildRegister';
import { makeLedger, makeSheet } from './makeLedger';

const deviceColumns = [unit.name, equipment.kind, equipment.name, equipment.status, equipment.nextInspectionOn];

test('rows of every ledger are joined to their unit', () => {
  const register = buildRegister(
    makeLedger(
      makeSheet('equipment', deviceColumns, [['高平市甲厂', '电梯', '客梯', '在用', null]]),
      makeSheet('operator', [person.unit, person.name, person.certItem], [['甲厂', '张三', 'N1']]),
      makeSheet('hazard', [unit.name, hazard.description], [['甲厂', '安全阀漏气']]),
      makeSheet('patrol', [unit.name, patrol.on], [['甲厂', '2026-03-01']]),
      makeSheet('training', [unit.name, training.on], [['甲厂', '2026-03-02']]),
      makeSheet('unit', [unit.name, unit.township], [['甲 厂', '米山镇']]),
    ),
  );
  expect(register.units).toHaveLength(1);
  const [joined] = register.units;
  expect(joined).toMatchObject({ index: 0, name: '甲 厂', otherNames: ['高平市甲厂', '甲厂'] });
  expect(joined!.township?.name).toBe('米山镇');
  expect(joined!.entries.map(({ table }) => table.sheet.name)[0]).toBe('unit台账');
  expect(joined!.devices).toEqual(register.devices);
  expect(joined!.operators).toEqual([expect.objectContaining({ name: '张三', items: ['N1'] })]);
  expect([joined!.hazards.length, joined!.patrols.length, joined!.trainings.length]).toEqual([1, 1, 1]);
});

test('a row of a mixed ledger is what its cells show', () => {
  const columns = [unit.name, unit.principal, equipment.name, person.name, person.certNo, hazard.description];
  const rows = [
    ['甲厂', '张三', null, null, null, null],
    ['甲厂', null, '叉车', '李四', 'T1405', null],
    ['甲厂', null, '/', '王五', null, '护栏缺失'],
    ['甲厂', null, '无', null, null, '未发现隐患'],
  ];
  const register = buildRegister(makeLedger(makeSheet('mixed', columns, rows)));
  expect(register.devices.map(({ entry }) => entry.index)).toEqual([1]);
  expect(register.operators.map(({ name }) => name)).toEqual(['李四']);
  expect(register.hazards.map(({ entry }) => entry.index)).toEqual([2]);
  expect(register.units[0]!.entries).toHaveLength(4);
});

test('everybody on a list of operators is one, certificate or not', () => {
  const sheet = makeSheet(
    'operator',
    [unit.name, person.name, person.certNo],
    [
      ['甲厂', '张三', null],
      ['甲厂', null, 'T1405'],
      ['甲厂', null, null],
    ],
  );
  expect(buildRegister(makeLedger(sheet)).operators.map(({ name }) => name)).toEqual(['张三', '']);
});

test.each<[string, (string | null)[], Partial<{ use: string; counted: boolean }>]>([
  ['a blank status is in use', [null, null, null], { use: 'inUse', counted: true }],
  ['a slash is no status', ['/', null, null], { use: 'inUse', counted: true }],
  ['an unreadable status is unknown and counts', ['见说明', null, null], { use: 'unknown', counted: true }],
  ['scrapped does not count', ['报废', null, null], { use: 'scrapped', counted: false }],
  ['stopped without a notice counts', ['停用', null, null], { use: 'stopped', counted: true }],
  ['stopped with a notice does not', ['停用', null, '已告知'], { use: 'stopped', counted: false }],
  [
    'a status word in a date cell is heard where the status is blank',
    [null, '报废', null],
    { use: 'scrapped', counted: false },
  ],
  ['the status cell is stronger than the date cell', ['在用', '停用', null], { use: 'inUse', counted: true }],
])('%s', (_, [status, next, notice], expected) => {
  const columns = [unit.name, equipment.name, equipment.status, equipment.nextInspectionOn, equipment.stopNotice];
  const sheet = makeSheet('equipment', columns, [['甲厂', '叉车', status!, next!, notice!]]);
  expect(buildRegister(makeLedger(sheet)).devices[0]).toMatchObject(expected);
});

test.each<[string, CellValue, CellValue, number]>([
  ['叉车3台', null, null, 3],
  ['电梯（两部）', null, null, 2],
  ['叉车', '5台', null, 5],
  ['叉车', 0, null, 1],
  ['叉车', 2.5, null, 1],
  ['客梯第3部', null, null, 1],
  ['蒸汽管道', 120, '压力管道', 1],
])('%s with quantity %s stands for pieces: %#', (name, quantity, kind, expected) => {
  const columns = [unit.name, equipment.name, equipment.quantity, equipment.kind];
  const sheet = makeSheet('equipment', columns, [['甲厂', name, quantity, kind]]);
  expect(buildRegister(makeLedger(sheet)).devices[0]!.quantity).toBe(expected);
});

test('the sheet’s name tells the kind where no cell does', () => {
  const columns = [unit.name, equipment.internalNo];
  const kindOn = (name: string) =>
    buildRegister(makeLedger(makeSheet('equipment', columns, [['甲厂', '1#']], name))).devices[0]!.type?.kind ?? null;
  expect(kindOn('电梯台账')).toBe('电梯');
  expect(kindOn('锅炉、压力容器台账')).toBeNull();
  expect(kindOn('特种设备台账')).toBeNull();
});

test.each<[string, (string | null)[], 'closed' | 'open' | 'unknown']>([
  ['a status of closed', ['已整改', null, null], 'closed'],
  ['a day of verification', [null, null, '2026-05-01'], 'closed'],
  ['a day of rectification alone', [null, '2026-05-01', null], 'unknown'],
  ['a blank outcome', [null, null, null], 'open'],
  ['an open status beside a day of verification', ['未整改', null, '2026-05-01'], 'open'],
])('%s makes a hazard %#', (_, [status, rectified, verified], expected) => {
  const columns = [unit.name, hazard.description, hazard.status, hazard.rectifiedOn, hazard.verifiedOn];
  const sheet = makeSheet('hazard', columns, [['甲厂', '护栏缺失', status!, rectified!, verified!]]);
  expect(buildRegister(makeLedger(sheet)).hazards[0]!.closed).toBe(expected);
});

test('no device is lost, and each belongs to one unit at most', () => {
  const row = fc.tuple(
    fc.constantFrom('甲厂', '乙厂', '高平市甲厂', '/', null),
    fc.constantFrom('电梯', null),
    fc.constantFrom('客梯', '叉车2台', null, '无'),
    fc.constantFrom('在用', '报废', '?', null),
    fc.constantFrom('2027-01', '停用', null),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 15 }), (rows) => {
      const register = buildRegister(makeLedger(makeSheet('equipment', deviceColumns, rows)));
      const expected = rows.flatMap((cells, index) =>
        cells.slice(1).some((cell) => cell !== null && cell !== '无' && cell !== '?') ? [index] : [],
      );
      expect(register.devices.map(({ entry }) => entry.index)).toEqual(expected);
      const owned = register.units.flatMap(({ devices }) => devices);
      expect(new Set(owned).size).toBe(owned.length);
      expect(owned.length + register.devices.filter((device) => device.unit === null).length).toBe(expected.length);
      const named = rows.filter(([name]) => name !== null && name !== '/').length;
      expect(register.units.flatMap(({ entries }) => entries)).toHaveLength(named);
    }),
  );
});
