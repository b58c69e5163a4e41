import { defaultTables } from '../../../src/core/rulebook/bookTables';
import { boundsOf } from '../../../src/core/rulebook/bounds';
import { likeness } from '../../../src/core/rulebook/likeness';
import { valueFaults } from '../../../src/core/rulebook/valueFaults';

/** Numbers of a value, each with its place. */
function numbersIn(value: unknown, path: readonly string[]): [string, boolean][] {
  if (typeof value === 'number') return [[path.join('.'), boundsOf(path) !== null]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, [...path, key]));
}

test('every number of the default book has bounds', () => {
  const numbers = Array.from(defaultTables).flatMap(([name, table]) => numbersIn(table[0]!.value, name.split('.')));
  expect(numbers.length).toBeGreaterThan(200);
  expect(numbers.filter(([, isBound]) => !isBound)).toEqual([]);
});

test('the default book’s values are in order themselves', () => {
  const tables = Array.from(defaultTables);
  expect(tables.flatMap(([name, table]) => table.flatMap(({ value }) => valueFaults(name, value)))).toEqual([]);
  const unlike = tables.filter(([, table]) => !likeness(table[0]!.value).safeParse(table[0]!.value).success);
  expect(unlike.map(([name]) => name)).toEqual([]);
});
