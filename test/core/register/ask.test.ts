import { equipment } from '../../../src/core/ledger/fields/equipment';
import { unit } from '../../../src/core/ledger/fields/unit';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import { ask, contradictions } from '../../../src/core/register/ask';
import { buildRegister } from '../../../src/core/register/buildRegister';
import { makeLedger, makeSheet } from './makeLedger';

const unitWith = (...systems: CellValue[]) =>
  buildRegister(
    makeLedger(
      makeSheet('equipment', [unit.name, equipment.name], [['甲厂', '叉车']], '设备'),
      makeSheet(
        'unit',
        [unit.name, unit.safetySystem],
        systems.map((system) => ['甲厂', system]),
        '单位',
      ),
    ),
  ).units[0]!;

test.each<[string, CellValue[], string, number]>([
  ['the first value, whatever stands above it', [null, '无', '有', '齐全'], 'value', 3],
  ['a no before every way of not knowing', [null, '不详', '无', '/'], 'none', 3],
  ['an unknown before a slash', ['/', '不详'], 'unknown', 2],
  ['a slash before a blank', [null, '/'], 'notApplicable', 2],
  ['a blank cell', [null], 'empty', 1],
])('a unit says %s', (_, systems, kind, row) => {
  const statement = ask(unitWith(...systems), unit.safetySystem);
  expect(statement.reading.kind).toBe(kind);
  expect(statement.origin).toEqual({ sheet: '单位', row, column: 1 });
});

test('without any such column the statement is absent and has no cell', () => {
  expect(ask(unitWith('有'), unit.emergencyPlan)).toEqual({ reading: { kind: 'absent' }, origin: null });
});

test('rows that state different values contradict each other; equal and blank ones do not', () => {
  expect(contradictions(unitWith('有', null, '有'), unit.safetySystem)).toEqual([]);
  const found = contradictions(unitWith('有', '齐全', '有'), unit.safetySystem);
  expect(found.map(({ origin }) => origin?.row)).toEqual([1, 2]);
});
