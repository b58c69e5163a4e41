import { Calculation } from '../../../src/workbench/calculation/calculation';
import type { FunctionsFile } from '../../../src/workbench/calculation/functionsFile';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { openOffice } from '../../../src/workbench/transport/nodeOffice';
import { watch } from '../openModel';

const any = { type: 'any', dimensionality: 'matrix', optional: true } as const;
const metadata: FunctionsFile = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'SUMUP', name: 'SUMUP', parameters: [{ ...any, name: 'cells' }, { ...any, name: 'more' }, { ...any, name: 'further', repeating: true }], result: { dimensionality: 'matrix' } }, // prettier-ignore
    { id: 'COUNTDOWN', name: 'COUNTDOWN', parameters: [{ ...any, name: 'from' }], result: { dimensionality: 'matrix' } }, // prettier-ignore
  ],
};

/** A workbook with 台账 and 单位 's, and two functions: the sum of all numbers, and a column of n, n-1 … 1. */
function open(file: FunctionsFile | null = metadata) {
  const model = new WorkbookModel();
  const sheet = model.addSheet('台账');
  const other = model.addSheet("单位 's");
  const office = watch(openOffice(model, { blankArgument: null }, 'short'));
  const calculation = new Calculation(office.host, file);
  const calls = { sum: 0, countdown: 0 };
  const sum = (value: unknown): number =>
    Array.isArray(value)
      ? value.reduce<number>((all, one) => all + sum(one), 0)
      : typeof value === 'number'
        ? value
        : 0;
  office.CustomFunctions.associate('SUMUP', (...args: unknown[]) => {
    calls.sum++;
    return sum(args.slice(0, 3));
  });
  office.CustomFunctions.associate('COUNTDOWN', ([[from = 0] = []]: number[][]) => {
    calls.countdown++;
    return Promise.resolve(Array.from({ length: from }, (_, at) => [from - at]));
  });
  const put = (address: string, values: readonly (readonly unknown[])[]): Promise<void> =>
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('台账').getRange(address).values = values as unknown[][];
      await context.sync();
    });
  const seen = (row: number, column: number): unknown => {
    const value = sheet.valueAt(row, column);
    return typeof value === 'object' && value !== null ? value.error : value;
  };
  const column = (at: number, rows: number): unknown[] => Array.from({ length: rows }, (_, row) => seen(row, at));
  return { ...office, model, sheet, other, calculation, calls, put, seen, column };
}

test('the cell shows #BUSY! until the add-in has answered', async () => {
  const { put, seen, calculation } = open();
  await put('A1:B1', [[1, '=SUMUP(A1,"x",2,)']]);
  expect(seen(0, 1)).toBe('#BUSY!');
  await calculation.settled();
  expect(seen(0, 1)).toBe(3);
});

test('ranges of other sheets, whole columns and left-out arguments are read', async () => {
  const { put, seen, calculation, other } = open();
  other.values.set(4, 0, 10);
  await put('A1:B3', [
    [1, "=SUMUP('单位 ''s'!$A$1:A9,,A:A)"],
    [2, '=SUMUP()'],
    [3, '=SUMUP(A1:A3,5,A1:A2,A3)'],
  ]);
  await calculation.settled();
  expect([seen(0, 1), seen(1, 1), seen(2, 1)]).toEqual([16, 0, 17]);
});

test('a function that is not registered is #NAME?, one of Excel’s own is left to others', async () => {
  const { put, seen, calculation } = open(null);
  await put('A1:A3', [['=SUMUP(1)'], ['=SUM(1)'], ['=1+SUMUP(1)']]);
  await calculation.settled();
  expect([seen(0, 0), seen(1, 0), seen(2, 0)]).toEqual(['#NAME?', 0, 0]);
});

test('a cell is worked out anew when what it reads has changed, through other formulas too, and only then', async () => {
  const { put, seen, calculation, calls } = open();
  await put('A1:C1', [[1, '=SUMUP(A1)', '=SUMUP(B1)']]);
  await calculation.settled();
  expect(seen(0, 2)).toBe(1);
  calls.sum = 0;
  await put('D1', [[9]]);
  await calculation.settled();
  expect(calls.sum).toBe(0);
  await put('A1', [[5]]);
  await calculation.settled();
  expect([seen(0, 1), seen(0, 2), calls.sum]).toEqual([5, 5, 2]);
});

test('results fill blank neighbours, shrink and grow, and go with their formula', async () => {
  const { put, column, calculation, Excel } = open();
  await put('A1:B1', [[3, '=COUNTDOWN(A1)']]);
  await calculation.settled();
  expect(column(1, 4)).toEqual([3, 2, 1, null]);
  const spill = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('台账').getRange('B1').getSpillingToRangeOrNullObject();
    range.load('address,hasSpill');
    await context.sync();
    return [range.address, range.hasSpill];
  });
  expect(spill).toEqual(['台账!B1:B3', true]);
  await put('A1', [[2]]);
  await calculation.settled();
  expect(column(1, 4)).toEqual([2, 1, null, null]);
  await put('B1', [['']]);
  await calculation.settled();
  expect(column(1, 4)).toEqual([null, null, null, null]);
});

test('a cell in the way makes it #SPILL!, until it is emptied; the function is not asked again', async () => {
  const { put, column, calculation, calls } = open();
  await put('A1:B3', [
    [3, '=COUNTDOWN(A1)'],
    ['', ''],
    ['', 'mine'],
  ]);
  await calculation.settled();
  expect(column(1, 3)).toEqual(['#SPILL!', null, 'mine']);
  await put('B3', [['']]);
  await calculation.settled();
  expect(column(1, 3)).toEqual([3, 2, 1]);
  await put('B2', [['x']]);
  expect(column(1, 3)).toEqual(['#SPILL!', 'x', null]);
  expect(calls.countdown).toBe(1);
});

test('values written over a formula and all that it fills stay', async () => {
  const { put, column, calculation } = open();
  await put('A1:B1', [[3, '=COUNTDOWN(A1)']]);
  await calculation.settled();
  await put('B1:B3', [[3], [2], [1]]);
  await calculation.settled();
  expect(column(1, 3)).toEqual([3, 2, 1]);
});

test('errors in what it reads reach the function only where the metadata allows it', async () => {
  const allowed = open();
  await allowed.put('A1:B1', [['#N/A', '=SUMUP(A1)']]);
  await allowed.calculation.settled();
  expect(allowed.seen(0, 1)).toBe(0);
  const refused = open({ ...metadata, allowErrorForDataTypeAny: false });
  await refused.put('A1:B1', [['#N/A', '=SUMUP(A1)']]);
  await refused.calculation.settled();
  expect([refused.seen(0, 1), refused.calls.sum]).toEqual(['#N/A', 0]);
});

test('application.calculate asks again only when full', async () => {
  const { put, calculation, calls, Excel } = open();
  await put('A1', [['=SUMUP(1)']]);
  await calculation.settled();
  for (const [type, asked] of [
    ['Recalculate', 1],
    ['Full', 2],
    ['FullRebuild', 3],
  ] as const) {
    await Excel.run(async (context) => {
      context.workbook.application.calculate(type);
      await context.sync();
    });
    await calculation.settled();
    expect(calls.sum).toBe(asked);
  }
});

test('a workbook is opened with the values that it holds; only errors are worked out', async () => {
  const model = new WorkbookModel();
  const sheet = model.addSheet('台账');
  sheet.formulas.set(0, 0, '=SUMUP(1)');
  sheet.values.set(0, 0, 'kept');
  sheet.formulas.set(1, 0, '=SUMUP(1)');
  sheet.values.set(1, 0, { error: '#NAME?' });
  const { host, CustomFunctions } = watch(openOffice(model, {}, 'short'));
  CustomFunctions.associate('SUMUP', () => 'new');
  const calculation = new Calculation(host, metadata);
  calculation.calculate('Recalculate');
  await calculation.settled();
  expect([sheet.valueAt(0, 0), sheet.valueAt(1, 0)]).toEqual(['kept', 'new']);
});

test.each([
  ['SUMUP', [{ rows: [[1, 'x'], [null, 2]], address: '台账!A1:B2' }, null, { rows: [[4]], address: '' }], [[7]]], // prettier-ignore
  ['sumup', [], [[0]]],
  ['COUNTDOWN', [{ rows: [[2]], address: '' }], [[2], [1]]],
  ['COUNTDOWN', [{ rows: [[2]], address: '' }, null], [[{ error: '#VALUE!', message: '' }]]],
  ['UNKNOWN', [], [[{ error: '#NAME?', message: '' }]]],
])('%s is called for a formula that somebody else works out', async (name, args, answer) => {
  expect(await open().calculation.call(name, args)).toEqual(answer);
});

test('an error among what is given is the answer where errors are not handed over', async () => {
  const { calculation, calls } = open({ ...metadata, allowErrorForDataTypeAny: false });
  const args = [{ rows: [[1, { error: '#DIV/0!' }]], address: '' }];
  expect(await calculation.call('SUMUP', args)).toEqual([[{ error: '#DIV/0!', message: '' }]]);
  expect(calls.sum).toBe(0);
});
