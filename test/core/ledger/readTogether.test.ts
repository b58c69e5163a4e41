import type { Field } from '../../../src/core/ledger/field';
import { equipment } from '../../../src/core/ledger/fields/equipment';
import { unit } from '../../../src/core/ledger/fields/unit';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import { makeSheet } from '../register/makeLedger';

const fields: readonly Field[] = [equipment.name, equipment.lastInspectedOn, equipment.code];

/** More rows than are read of one column before the next one's turn, with a length that does not come out even. */
function rows(count: number): CellValue[][] {
  return Array.from({ length: count }, (_, row) => [
    row % 3 === 0 ? '叉车' : `叉车${String(row)}`,
    row % 2 === 0 ? 45000 + row : '2023.4.3',
    row % 7 === 0 ? null : `5110${String(row)}`,
  ]);
}

test('columns read together are what they are read one by one', () => {
  const alone = makeSheet('equipment', fields, rows(1001)).table;
  const together = makeSheet('equipment', fields, rows(1001)).table;
  together.readTogether(fields);
  for (const field of fields) expect(together.column(field)).toEqual(alone.column(field));
  expect(together.column(equipment.code)).toHaveLength(1001);
});

test('a field that the ledger lacks stays absent when it is read together with others', () => {
  const { table } = makeSheet('equipment', fields, rows(2));
  table.readTogether([unit.name, equipment.name]);
  expect(table.column(unit.name).map(({ kind }) => kind)).toEqual(['absent', 'absent']);
});
