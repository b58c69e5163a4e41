import { FormulaEngine } from '../../../src/workbench/formulas/formulaEngine';
import type { FakeBook } from '../grid/fakeBook';
import { ledger } from '../grid/fakeLedger';

let book: FakeBook;

beforeEach(async () => {
  book = ledger();
  book.engine = new FormulaEngine(book.source, ['RISKGRADE']);
  book.engine.opened();
  await book.calculated();
});

afterEach(() => {
  book.engine?.dispose();
});

async function type(row: number, column: number, input: string): Promise<void> {
  await book.edit('lifts', [{ row, column, input: /^\d+$/.test(input) ? Number(input) : input || null }]);
  await book.calculated();
}

/** Puts a formula into cells of column I, '#' being the number of the row, and reads what the book was told. */
async function down(formula: string): Promise<unknown[]> {
  const rows = [1, 2, 3, 4, 5];
  for (const row of rows) {
    book.put('lifts', row, 8, { value: null, formula: formula.replaceAll('#', String(row + 1)), isAddInCall: false });
  }
  book.tell({ kind: 'cells', sheet: 'lifts', area: { top: 1, left: 8, bottom: 5, right: 8 } });
  await book.calculated();
  return rows.map((row) => book.told.get(`lifts ${row} 8`));
}

test('a formula that the file has no result of is worked out on opening', () => {
  expect([...book.told]).toEqual([['lifts 38 8', 10]]);
});

// Column C holds 1, 2, 3 … from its second row on, column A 电梯1, 电梯2 …
test.each([
  ['=C#*10+$C$3', [12, 22, 32, 42, 52]],
  ['=SUM($C$2:C#)', [1, 3, 6, 10, 15]],
  ['=SUM(C#:C$6)', [15, 14, 12, 9, 5]],
  ['=C$2+$C#', [2, 3, 4, 5, 6]],
  ['=SUM(C:C)', [190, 190, 190, 190, 190]],
  ['=ROW()', [2, 3, 4, 5, 6]],
  ['=VLOOKUP(A#,$A$2:$C$20,3,FALSE)', [1, 2, 3, 4, 5]],
  ['=INDEX($A$2:$A$20,C#)', ['电梯1', '电梯2', '电梯3', '电梯4', '电梯5']],
  ['=IF(C#>2,A#,"C#")', ['C2', 'C3', '电梯3', '电梯4', '电梯5']],
  ['=OFFSET(C#,1,0)', [2, 3, 4, 5, 6]],
  ['=INDIRECT("C"&ROW())', [1, 2, 3, 4, 5]],
  ['=SUM(C#:INDEX(C:C,8))', [28, 27, 25, 22, 18]],
  ['=SUMPRODUCT(($C$2:$C$20<=C#)*1)', [1, 2, 3, 4, 5]],
  ['=VLOOKUP(A:A,$A$2:$C$20,3,FALSE)', [1, 2, 3, 4, 5]],
  ['=$C$2:$C$20*2', [2, 4, 6, 8, 10]],
  ['=IF(C:C>2,A:A,"")', ['', '', '电梯3', '电梯4', '电梯5']],
])('%s down a column', async (formula, expected) => {
  expect(await down(formula)).toEqual(expected);
});

test('each of a chain is worked out anew when what it reads changes, and only what reads it', async () => {
  await down('=C#*2');
  book.told.clear();
  await type(3, 2, '100');
  // I39 adds up C2:C5 all the time.
  const told = [...book.told].filter(([place]) => place !== 'lifts 38 8');
  expect(told).toEqual([['lifts 3 8', 200]]);
});

test('a chain whose first formula is emptied goes on', async () => {
  await down('=C#*2');
  await type(1, 8, '');
  book.told.clear();
  await type(2, 2, '50');
  await type(4, 2, '70');
  // I39 adds up C2:C5 all the time.
  const told = [...book.told].filter(([place]) => place !== 'lifts 38 8');
  expect(told).toEqual([
    ['lifts 2 8', 100],
    ['lifts 4 8', 140],
  ]);
});

test('another formula in the middle of a chain is worked out by itself', async () => {
  await down('=C#*2');
  await type(3, 8, '=D4&"号"');
  book.told.clear();
  await type(4, 2, '7');
  await type(3, 3, '7');
  // I39 adds up C2:C5 all the time.
  const told = [...book.told].filter(([place]) => place !== 'lifts 38 8');
  expect(told).toEqual([
    ['lifts 4 8', 14],
    ['lifts 3 8', '7号'],
  ]);
});

test('sheets that come together are all read before their formulas are worked out', async () => {
  const order: string[] = [];
  const before = { ...book.source };
  book.source.content = (sheet, area) => (order.push(`reads ${sheet}`), before.content(sheet, area));
  book.source.results = (sheet, all) => (order.push(`results ${sheet}`), before.results(sheet, all));
  for (const id of ['one', 'two']) {
    book.views.set(id, { ...book.views.get('boilers')!, id });
    book.put(id, 0, 0, { value: null, formula: '=锅炉!A1&"，汇总"', isAddInCall: false });
    book.tabs.push({ id, name: id, visible: true, tabColor: '' });
  }
  book.tell({ kind: 'tabs' });
  await book.calculated();
  expect(order).toEqual(['reads one', 'reads two', 'results one', 'results two']);
  expect(book.get('two', 0, 0).value).toBe('锅炉一号，汇总');
});

test('a sheet is known by its name of now, and an error when it has gone', async () => {
  book.tabs = book.tabs.map((tab) => (tab.id === 'boilers' ? { ...tab, name: '锅炉表' } : tab));
  book.tell({ kind: 'tabs' });
  await type(25, 8, '=锅炉表!A1&"号"');
  expect(book.told.get('lifts 25 8')).toBe('锅炉一号号');
  book.tabs = book.tabs.filter(({ id }) => id !== 'boilers');
  book.tell({ kind: 'tabs' });
  await type(26, 8, '=锅炉表!A1');
  expect(book.told.get('lifts 26 8')).toEqual({ error: expect.stringMatching(/^#/) as string });
});

test('a sheet grows under what is written beyond it', async () => {
  book.views.set('lifts', { ...book.views.get('lifts')!, rows: 70, columns: 40 });
  await type(60, 30, '5');
  await type(61, 8, '=SUM(AE:AE)+AE61');
  expect(book.told.get('lifts 61 8')).toBe(10);
});

test('array formulas are worked out as such, for every cell that they fill', async () => {
  const area = { top: 22, left: 8, bottom: 24, right: 8 };
  const single = { top: 22, left: 9, bottom: 22, right: 9 };
  for (const row of [22, 23, 24]) book.put('lifts', row, 8, { value: 0, formula: '=C2:C4*10', array: area });
  book.put('lifts', 22, 9, { value: 0, formula: '=SUM(IF(C2:C9>2,1,0))', array: single });
  book.tell({ kind: 'cells', sheet: 'lifts', area: { ...area, right: 9 } });
  await book.calculated();
  expect([22, 23, 24].map((row) => book.told.get(`lifts ${row} 8`))).toEqual([10, 20, 30]);
  // 3, 4 … 8 are above 2.
  expect(book.told.get('lifts 22 9')).toBe(6);
  await type(2, 2, '7');
  expect(book.told.get('lifts 23 8')).toBe(70);
});

test('a link is told with its words, and others read it', async () => {
  await type(30, 8, '=HYPERLINK("#A1","去看")');
  await type(31, 8, '=I31&"！"');
  expect([book.told.get('lifts 30 8'), book.told.get('lifts 31 8')]).toEqual(['去看', '去看！']);
});

test('a workbook opened after another has nothing of it', async () => {
  await down('=C#*2');
  book.told.clear();
  for (const row of [1, 2, 3, 4, 5]) book.put('lifts', row, 8, { value: null, formula: '' });
  book.put('lifts', 30, 8, { value: null, formula: '=I2+1', isAddInCall: false });
  book.engine!.opened();
  await book.calculated();
  expect(Object.fromEntries(book.told)).toEqual({ 'lifts 30 8': 1 });
});

/** Types a formula, and gives what the book was asked for of the add-in's functions and told of the result. */
async function nested(formula: string): Promise<{ calls: string[]; told: unknown }> {
  book.log.splice(0);
  await type(25, 8, formula);
  return { calls: book.log.filter((line) => line.startsWith('call')), told: book.told.get('lifts 25 8') };
}

const call = (...args: unknown[]): string => `call RISKGRADE ${JSON.stringify(args)}`;

// The stand-in for the add-in answers with its first argument.
test.each([
  ['=IF(RISKGRADE("医院")="医院","甲","乙")', [call({ rows: [['医院']], address: '' })], '甲'],
  ['=RISKGRADE("A")&RISKGRADE("B")', ['A', 'B'].map((text) => call({ rows: [[text]], address: '' })), 'AB'],
  ['=riskgrade(C3)+1', [call({ rows: [[2]], address: '电梯!C3' })], 3],
  ['=IFERROR(RISKGRADE(1/0),"错")', [call({ rows: [[{ error: '#DIV/0!' }]], address: '' })], '错'],
  ['=IF(TRUE,_xldudf_RISKGRADE(锅炉!A1),"")', [call({ rows: [['锅炉一号']], address: '锅炉!A1' })], '锅炉一号'],
  ['=LEN(RISKGRADE(TRIM(" 医院 "),A30))', [call({ rows: [['医院']], address: '' }, { rows: [[null]], address: '电梯!A30' })], 2], // prettier-ignore
  ['=IF(ISTEXT(RISKGRADE(C2:C3,,"x")),1,0)', [call({ rows: [[1], [2]], address: '电梯!C2:C3' }, null, { rows: [['x']], address: '' })], 1], // prettier-ignore
])('%s asks the add-in', async (formula, calls, result) => {
  expect(await nested(formula)).toEqual({ calls, told: result });
});

test('a formula that asks the add-in is worked out anew when what it reads changes', async () => {
  await nested('=RISKGRADE(C3)*10');
  await type(2, 2, '7');
  expect(book.told.get('lifts 25 8')).toBe(70);
});
