import { createOrdinaryFormulas } from '../../../src/workbench/formulas/ordinaryFormulas';
import { sharedFormulas } from '../../../src/workbench/formulas/sharedFormulas';

/** Formulas of one column from a row on; '' for a cell without one. */
const column = (texts: readonly string[], first = 0): Record<number, Record<number, { f: string }>> =>
  Object.fromEntries(texts.flatMap((f, at) => (f === '' ? [] : [[first + at, { 2: { f } }]])));

/** For each row whose formula it shares, as the row's distance from that one; null for a formula of its own. */
function distances(texts: readonly string[]): (number | null)[] {
  return Object.values(sharedFormulas(column(texts), 's')).map((cells) => cells[2]!.y ?? null);
}

test.each<[string, string[], (number | null)[]]>([
  ['references without $ move along', ['=A1*B1', '=A2*B2', '=A3*B3'], [null, 1, 2]],
  ['references with $ stand still', ['=SUM($A$1:A1)', '=SUM($A$1:A2)'], [null, 1]],
  ['a $ before the row only', ['=A$1+B1', '=A$1+B2'], [null, 1]],
  ['what reads the same cell in each row is no shared formula', ['=A1+1', '=A1+1'], [null, null]],
  ['the same text with nothing but $ is shared', ['=$A$1+1', '=$A$1+1'], [null, 1]],
  ['texts in quotes stay as they are', ['="A1"&A1', '="A1"&A2'], [null, 1]],
  ['another text in quotes is another formula', ['="A1"&A1', '="A2"&A2'], [null, null]],
  ['other sheets', ["='一 表'!A1", "='一 表'!A2"], [null, 1]],
  ['a row without a formula between is no break', ['=A1', '', '=A3'], [null, 2]],
  ['another formula between begins anew', ['=A1', '=A2', '=B3', '=B4', '=A5'], [null, 1, null, 1, null]],
  ['OFFSET', ['=OFFSET(A1,1,0)', '=OFFSET(A2,1,0)'], [null, null]],
  ['INDIRECT with a space', ['=INDIRECT ("A"&B1)', '=INDIRECT ("A"&B2)'], [null, null]],
  ['a range that a call ends', ['=SUM(A1:INDEX(A:A,B1))', '=SUM(A2:INDEX(A:A,B2))'], [null, null]],
  ['a range that a call begins', ['=SUM(INDEX(A:A,B1):A1)', '=SUM(INDEX(A:A,B2):A2)'], [null, null]],
  ['after one of those the chain begins anew', ['=A1', '=OFFSET(A2,0,0)', '=A3', '=A4'], [null, null, null, 1]],
])('%s', (_, texts, expected) => {
  expect(distances(texts)).toEqual(expected);
});

test('those that share name the first one; what shares with nobody has no name', () => {
  const all = sharedFormulas({ ...column(['=A1', '=A2'], 4), 9: { 3: { f: '=B1' } } }, 's');
  expect(all).toEqual({
    4: { 2: { f: '=A1', si: 's/4/2' } },
    5: { 2: { f: '=A2', si: 's/4/2', x: 0, y: 1 } },
    9: { 3: { f: '=B1' } },
  });
});

describe('what the engine is told', () => {
  const cell = (row: number) => ({ top: row, left: 2, bottom: row, right: 2 });

  test('the first of a chain goes: the next one leads', () => {
    const book = createOrdinaryFormulas();
    for (const row of [0, 1, 2]) book.set('s', row, 2, `=A${row + 1}`);
    expect(book.told().s?.[2]?.[2]).toMatchObject({ si: 's/0/2', y: 2 });
    book.forget('s', cell(0));
    expect(book.told().s?.[0]).toBeUndefined();
    expect(book.told().s?.[1]?.[2]).toEqual({ f: '=A2', si: 's/1/2' });
    expect(book.told().s?.[2]?.[2]).toMatchObject({ si: 's/1/2', y: 1 });
  });

  test('a sheet that is deleted and made again says only what is new', () => {
    const book = createOrdinaryFormulas();
    book.set('s', 0, 2, '=A1');
    book.set('s', 1, 2, '=A2');
    book.told();
    book.forgetSheet('s');
    expect(book.told().s).toBeUndefined();
    book.set('s', 1, 2, '=B2');
    expect(book.told().s).toEqual({ 1: { 2: { f: '=B2' } } });
  });

  test('after another book is opened nothing is left', () => {
    const book = createOrdinaryFormulas();
    book.set('s', 0, 2, '=A1');
    book.told();
    book.clear();
    expect(book.told()).toEqual({});
    expect(book.isEmpty()).toBe(true);
  });
});
