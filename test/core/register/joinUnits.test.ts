import fc from 'fast-check';
import { creditCheckCharacter } from '../../../src/core/codes/creditCode';
import { unit } from '../../../src/core/ledger/fields/unit';
import { joinUnits } from '../../../src/core/register/joinUnits';
import { makeSheet } from './makeLedger';

const codeOf = (number: number) => {
  const first = `91140581${String(number).padStart(9, '0')}`;
  return first + creditCheckCharacter(first);
};
const [one, two] = [codeOf(1), codeOf(2)];
const badCode = one.slice(0, 17) + (one.endsWith('0') ? '1' : '0');

type Row = readonly [name: string | null, code: string | null];

const join = (rows: readonly Row[]) => joinUnits([makeSheet('unit', [unit.name, unit.uscc], rows).table]);
const groups = (rows: readonly Row[]) => [...join(rows).unitOf[0]!];

test.each<[string, Row[], number[]]>([
  [
    'rows of one code, whatever the name',
    [
      ['甲厂', one],
      ['甲机械厂', one],
    ],
    [0, 0],
  ],
  [
    'a row of the name only joins the coded unit',
    [
      ['甲厂', one],
      ['高平市甲厂', null],
    ],
    [0, 0],
  ],
  [
    'also when it comes first',
    [
      ['高平市甲厂', null],
      ['甲厂', one],
    ],
    [0, 0],
  ],
  [
    'two codes under one name are two units, and who gives no code is neither',
    [
      ['甲厂', one],
      ['甲厂', two],
      ['甲厂', null],
    ],
    [0, 1, 2],
  ],
  [
    'a code with a slip does not split the unit',
    [
      ['甲厂', one],
      ['甲厂', badCode],
    ],
    [0, 0],
  ],
  [
    'a code with a slip alone finds its unit by the row that has both',
    [
      ['甲厂', badCode],
      [null, badCode],
    ],
    [0, 0],
  ],
  [
    'a code alone is a unit',
    [
      [null, one],
      [null, one],
      [null, two],
    ],
    [0, 0, 1],
  ],
  [
    'rows that name nobody belong to nobody',
    [
      [null, null],
      ['/', null],
      ['无', '不详'],
    ],
    [-1, -1, -1],
  ],
  [
    'the city’s hospital is not the county’s',
    [
      ['晋城市人民医院', null],
      ['高平市人民医院', null],
      ['人民医院', null],
    ],
    [0, 1, 1],
  ],
])('%s', (_, rows, expected) => {
  expect(groups(rows)).toEqual(expected);
});

test('a unit keeps every spelling and its valid code', () => {
  expect(
    join([
      ['甲厂', badCode],
      ['高平市甲厂', one],
      ['甲厂', null],
    ]).units,
  ).toEqual([expect.objectContaining({ names: ['甲厂', '高平市甲厂'], code: one })]);
});

const names = ['甲厂', '高平市甲厂', '晋城市甲厂', '甲 厂', '乙有限责任公司', '乙有限公司', '丙店', null];
const rowsOf = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(one, two, badCode, '123', null, null)), {
  maxLength: 12,
});

test('the order of rows does not change who belongs together', () => {
  fc.assert(
    fc.property(
      rowsOf.chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(
            rows.map((_, i) => i),
            { minLength: rows.length },
          ),
        ),
      ),
      ([rows, order]) => {
        const before = groups(rows);
        const after = groups(order.map((place) => rows[place]!));
        for (let a = 0; a < order.length; a++) {
          for (let b = 0; b < a; b++) {
            expect(after[a] === after[b]).toBe(before[order[a]!] === before[order[b]!]);
          }
        }
      },
    ),
  );
});
