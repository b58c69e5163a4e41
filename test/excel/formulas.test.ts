import { clearChanges, type Change, type RewriteFormulas } from '../../src/core';
import { PortRefusal } from '../../src/port/portRefusal';
import { failAt } from '../../src/workbench/host/interruption';
import { quietWatch, words } from './openBook';
import { formula, type FormulaBook, grades, openFormulaBook } from './formulaBook';
import { differences, stateOf } from './state';

jest.setTimeout(60_000);

async function write({ port, calculation }: FormulaBook, ...changes: Change[]): Promise<void> {
  await port.write(changes, await port.read(quietWatch()), words, quietWatch());
  await calculation.settled();
}

async function undo({ port, calculation }: FormulaBook): Promise<void> {
  await port.undo(quietWatch());
  await calculation.settled();
}

async function put({ office, calculation }: FormulaBook, address: string, value: unknown): Promise<void> {
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('设备台账').getRange(address).formulas = [[value]];
    await context.sync();
  });
  await calculation.settled();
}

function column({ seen }: FormulaBook, at = 5): unknown[] {
  return [2, 3, 4].map((row) => seen(row, at));
}

async function refusedBy(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof PortRefusal) return error.reason;
    throw error;
  }
}

const spilled = ['A2', '2026-11-23', ''];

describe('a column of one formula', () => {
  test('fills the rows of the ledger, in General format, and is taken back by undo and by clearing', async () => {
    const book = openFormulaBook();
    const before = stateOf(book.model);
    await write(book, grades('formula'));
    expect(column(book)).toEqual(spilled);
    expect(book.sheet.formulas.get(2, 5)).toBe(`=${formula}`);
    expect(book.model.names[0]!.formula).toBe('=设备台账!$F$2:$F$5');
    const written = stateOf(book.model);
    await undo(book);
    expect(differences(stateOf(book.model), before)).toEqual([]);
    await write(book, grades('formula'));
    await write(book, grades('formula'));
    expect(differences(stateOf(book.model), written)).toEqual([]);
    await write(book, ...clearChanges());
    expect(differences(stateOf(book.model), before)).toEqual([]);
  });

  test.each([
    ['values', 'formula'],
    ['formula', 'values'],
    ['formula', 'formula'],
  ] as const)('in place of %s: %s, and undo brings the earlier ones back', async (first, second) => {
    const book = openFormulaBook();
    await write(book, grades(first));
    const earlier = stateOf(book.model);
    await write(book, grades(second));
    expect(column(book)).toEqual(second === 'formula' ? spilled : ['A2', 'B', 'B']);
    await undo(book);
    expect(differences(stateOf(book.model), earlier)).toEqual([]);
  });

  test('is not written where a cell that it would fill holds something of the user’s', async () => {
    const book = openFormulaBook();
    await put(book, 'F5', '我的');
    const before = stateOf(book.model);
    expect(await refusedBy(() => write(book, grades('formula')))).toBe('placeTaken');
    expect(differences(stateOf(book.model), before)).toEqual([]);
  });

  test.each([3, 4, 5, 6].flatMap((sync) => (['before', 'halfWay'] as const).map((when) => [sync, when] as const)))(
    'that fails at sync %i (%s) leaves all as it was',
    async (sync, when) => {
      for (const first of ['values', 'formula'] as const) {
        for (const code of ['GeneralException', 'InvalidArgument', 'AccessDenied', 'RequestPayloadSizeLimitExceeded']) {
          const book = openFormulaBook();
          await write(book, grades(first));
          const before = stateOf(book.model);
          book.office.host.interrupt(failAt(sync, code, when));
          const reason = await refusedBy(() => write(book, grades(first === 'values' ? 'formula' : 'values')));
          await book.calculation.settled();
          if (reason !== null)
            expect({ code, left: differences(stateOf(book.model), before) }).toEqual({ code, left: [] });
          else expect(column(book)).toEqual(first === 'values' ? spilled : ['A2', 'B', 'B']);
        }
      }
    },
  );
});

describe('formulas of ours', () => {
  test('are found with what they fill, however they are spelt, and no others', async () => {
    const book = openFormulaBook();
    await write(book, grades('formula'));
    await put(book, 'H1', '=riskgrade(A1:E2,A3:E3)');
    await put(book, 'H2', '=_xldudf_RISKGRADE(A1:E2,A3:E3)');
    await put(book, 'H3', '="RISKGRADE("');
    await put(book, 'H4', '=MYRISKGRADE(1)');
    const found = await book.port.formulasOf(['RISKGRADE'], quietWatch());
    const places = found.map((one) => [one.row, one.column, one.values.length]).sort();
    expect(places).toEqual([[0, 7, 1], [1, 7, 1], [2, 5, 3]]); // prettier-ignore
    expect(found.find(({ row }) => row === 2)!.values).toEqual([['A2'], ['2026-11-23'], [null]]);
    expect(found.find(({ row }) => row === 1)!.formula).toBe('=_xldudf_RISKGRADE(A1:E2,A3:E3)');
  });

  test('that show no answer are told as errors', async () => {
    const book = openFormulaBook();
    book.office.host.conditions.calculate = () => '#NAME?';
    await put(book, 'H1', '=1+RISKGRADE(A1:E2,A3:E3)');
    await put(book, 'H2', '=RISKGRADE(A1:E2,A3:E3)');
    book.sheet.values.set(1, 7, '#BUSY!');
    const found = await book.port.formulasOf(['RISKGRADE'], quietWatch());
    expect(found.map(({ values }) => values)).toEqual([[[{ error: '#NAME?' }]], [[{ error: '#BUSY!' }]]]);
  });

  const toValues: RewriteFormulas = {
    kind: 'rewriteFormulas',
    sheet: '设备台账',
    cells: [{ row: 2, column: 5, was: `=${formula}`, now: { values: [['A2'], ['2026-11-23'], [null]] } }],
  };

  test('turned into values keep what they showed, and undo makes them formulas again', async () => {
    const book = openFormulaBook();
    await put(book, 'F3', `=${formula}`);
    const before = stateOf(book.model);
    await write(book, toValues);
    expect(column(book).map((value) => value ?? '')).toEqual(spilled);
    expect(book.sheet.formulas.get(2, 5)).toBeUndefined();
    await undo(book);
    expect(differences(stateOf(book.model), before)).toEqual([]);
    expect(column(book)).toEqual(spilled);
  });

  test('stay where another formula stands by now', async () => {
    const book = openFormulaBook();
    await put(book, 'F3', '=RISKGRADE(A1:E2,A3:E4)');
    const before = stateOf(book.model);
    expect(await refusedBy(() => write(book, toValues))).toBe('changedMeanwhile');
    expect(differences(stateOf(book.model), before)).toEqual([]);
  });

  test('undo leaves alone what the user has written over the values since', async () => {
    const book = openFormulaBook();
    await put(book, 'F3', `=${formula}`);
    await write(book, toValues);
    await put(book, 'F4', '我的');
    const before = stateOf(book.model);
    expect(await refusedBy(() => undo(book))).toBe('changedMeanwhile');
    expect(differences(stateOf(book.model), before)).toEqual([]);
  });

  test('entered again are worked out again', async () => {
    const book = openFormulaBook();
    await put(book, 'F3', '=_xldudf_RISKGRADE($A$1:$E$2,$A$3:$E$5)');
    const cell = { row: 2, column: 5, was: '=_xldudf_RISKGRADE($A$1:$E$2,$A$3:$E$5)' };
    await write(book, { ...toValues, cells: [{ ...cell, now: { formula: `=${formula}` } }] });
    expect(column(book)).toEqual(spilled);
  });

  test.each([3, 4, 5, 6].flatMap((sync) => (['before', 'halfWay'] as const).map((when) => [sync, when] as const)))(
    'turning into values that fails at sync %i (%s) leaves all as it was',
    async (sync, when) => {
      const book = openFormulaBook();
      await put(book, 'F3', `=${formula}`);
      const before = stateOf(book.model);
      book.office.host.interrupt(failAt(sync, 'GeneralException', when));
      const reason = await refusedBy(() => write(book, toValues));
      await book.calculation.settled();
      if (reason === null) expect(book.sheet.formulas.get(2, 5)).toBeUndefined();
      else expect(differences(stateOf(book.model), before)).toEqual([]);
    },
  );

  test('are all worked out again when asked for', async () => {
    const book = openFormulaBook();
    await put(book, 'F3', `=${formula}`);
    const { count } = book.calls;
    await book.port.recalculate();
    await book.calculation.settled();
    expect(book.calls.count).toBe(count + 1);
  });
});
