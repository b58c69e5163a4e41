import { bookOf, bookText, day, defaultRuleBook, formulas, type SheetSnapshot } from '../../src/core';
import { PortRefusal } from '../../src/port/portRefusal';
import { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { ledgerModel } from './ledgerModel';
import { asOf, openFunctions, portOf } from './openFunctions';
import { sheetOfRules } from './sheetOfRules';

type Opened = Awaited<ReturnType<typeof openFunctions>>;

const refused = new PortRefusal('noAnswer', { zh: 'Excel 没有回答。', en: 'Excel did not answer.' });

/** Types formulas into 公式 from A1 down and gives what each shows, and the words under errors. */
async function typed({ Excel, model, calculation }: Opened, ...formulasTyped: string[]): Promise<unknown[]> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('公式').getRangeByIndexes(0, 0, formulasTyped.length, 1);
    range.formulas = formulasTyped.map((formula) => [formula]);
    await context.sync();
  });
  await calculation.settled();
  return formulasTyped.map((_, row) => shownAt({ model, calculation }, row));
}

function shownAt({ model, calculation }: Pick<Opened, 'model' | 'calculation'>, row: number): unknown {
  const sheet = model.sheet('公式')!;
  const value = sheet.valueAt(row, 0);
  return typeof value === 'object' && value !== null
    ? `${value.error} ${calculation.messageAt(sheet, row, 0)}`
    : (value ?? '');
}

describe('blank cells that Excel hands over as 0', () => {
  test('are blank, and a 0 that somebody wrote is a 0', async () => {
    const opened = await openFunctions(ledgerModel());
    const [blank, zero] = await typed(opened, '=RISKLEVEL(台账!I4)', '=RISKLEVEL(台账!I5)');
    expect(blank).toBe('');
    expect(zero).toBe(formulas.RISKLEVEL([[[0]]], { book: defaultRuleBook, today: asOf, dateSystem: 1900, language: 'zh' })[0]![0]); // prettier-ignore
  });

  test('are asked for together: one question for all cells of a calculation', async () => {
    const opened = await openFunctions(ledgerModel());
    await opened.rules.read();
    opened.host.meter.clear();
    await typed(opened, ...Array.from({ length: 200 }, (_, at) => `=RISKCLASS(台账!D${String(at + 1)},台账!E3)`));
    // Typing, the look, the results, and a further message where results come in two lots.
    expect(opened.host.meter.syncs.length).toBeLessThanOrEqual(4);
  });

  test('without an answer nothing is guessed: #N/A where a 0 may be a blank, else an answer', async () => {
    const opened = await openFunctions(ledgerModel(), { doors: { seeCells: () => Promise.reject(refused) } });
    const [doubtful, clear, value] = await typed(
      opened,
      '=RISKLEVEL(台账!I4)',
      '=RISKCLASS(台账!D3,台账!E3)',
      '=RISKLEVEL(0)',
    );
    expect(doubtful).toMatch(/^#N\/A 没有读到哪些单元格是空白/);
    expect(clear).toBe('C');
    expect(value).toBe(4);
  });

  test('where Excel does not tell which cells it hands over, a 0 counts as blank', async () => {
    const { host } = await openFunctions(ledgerModel());
    expect(await host.invokeFunction('RISKLEVEL', [[[0]], null, null])).toEqual([['']]);
    const told = (parameterAddresses: string[]): unknown =>
      host.invokeFunctions([{ name: 'RISKLEVEL', args: [[[0]], null], parameterAddresses }])[0];
    expect(await told([])).toEqual([['']]);
    expect(await told([''])).toEqual([[4]]);
  });
});

test('a date that a cell shows as a month counts to the month’s last day, as in the pane', async () => {
  const model = ledgerModel();
  const sheet = model.sheet('台账')!;
  const opened = await openFunctions(model);
  const [asDay] = await typed(opened, '=NEXTINSPECTION("叉车",,,台账!H5)');
  sheet.setFormat(4, 7, 'yyyy"年"m"月"');
  await typed(opened, '');
  const [asMonth] = await typed(opened, '=NEXTINSPECTION("叉车",,,台账!H5)');
  // 46143 is 2026-05-01, 46173 the 31st.
  expect([asDay, asMonth]).toEqual([46_143, 46_173]);
});

test('a workbook that counts from 1904 gets and gives its own serials', async () => {
  const model = ledgerModel();
  model.dateSystem = 1904;
  const opened = await openFunctions(model);
  // The systems are 1462 days apart: 46023 - 1462.
  expect(await typed(opened, '=LEDGERDATE("2026-01-01")', '=LEDGERDATE(44561)')).toEqual([44_561, 44_561]);
});

describe('the rules', () => {
  test('of another version are not used: #N/A with both versions', async () => {
    const opened = await openFunctions(ledgerModel());
    const [shown] = await typed(opened, '=RISKCLASS("工厂","叉车",1,,,,,,"v9")');
    expect(shown).toMatch(/^#N\/A 现用的规则是gaoping-2023-4 .*“v9”/);
  });

  test('are waited for, and without them there is no answer', async () => {
    let answerFacts: () => void = () => undefined;
    const model = ledgerModel();
    const port = portOf(model);
    const facts = (): ReturnType<typeof port.facts> =>
      new Promise((resolve) => {
        answerFacts = () => {
          void port.facts().then(resolve);
        };
      });
    const opened = await openFunctions(model, { doors: { port: { ...port, facts } } });
    const typing = typed(opened, '=PATROLCYCLE("A2")');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shownAt(opened, 0)).toBe('#BUSY! ');
    answerFacts();
    expect(await typing).toEqual([4]);
  });

  test('that cannot be read are asked for again at the next call', async () => {
    const model = ledgerModel();
    const port = portOf(model);
    let asked = 0;
    const facts = (): ReturnType<typeof port.facts> => (++asked === 1 ? Promise.reject(refused) : port.facts());
    const opened = await openFunctions(model, { doors: { port: { ...port, facts } } });
    expect(await typed(opened, '=PATROLCYCLE("A2")')).toEqual([expect.stringMatching(/^#N\/A 没有读到本工作簿的规则/)]);
    opened.calculation.calculate('Full');
    await opened.calculation.settled();
    expect(shownAt(opened, 0)).toBe(4);
  });

  test('of the workbook’s own sheet are those in force; an edit of it has all formulas worked out anew', async () => {
    const model = ledgerModel();
    const told: (() => void)[] = [];
    let recalculated = 0;
    let book = { ...defaultRuleBook, version: '1.0.1' };
    const rulesOf = (): SheetSnapshot => sheetOfRules(book);
    const opened: Opened = await openFunctions(model, {
      doors: {
        port: {
          facts: () => Promise.resolve({ dateSystem: 1900, rules: rulesOf() }),
          recall: () => Promise.resolve(null),
          recalculate: () => {
            recalculated++;
            opened.calculation.calculate('Full');
            return Promise.resolve();
          },
          onRulesEdited: (listener) => {
            told.push(listener);
            return Promise.resolve(() => Promise.resolve());
          },
        },
      },
    });
    const formula = '=RISKCLASS("工厂","叉车",1,,,,,,"1.0.2")';
    expect(await typed(opened, formula)).toEqual([expect.stringMatching(/^#N\/A .*1\.0\.1/)]);
    expect(told).toHaveLength(1);
    // The same rules: nothing to be done.
    await opened.rules.refresh();
    expect(recalculated).toBe(0);
    book = { ...book, version: '1.0.2' };
    told[0]!();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await opened.calculation.settled();
    expect([shownAt(opened, 0), recalculated]).toEqual(['C', 1]);
  });

  test('that could not be read after an edit are read with the next call, and all formulas are worked out anew', async () => {
    const model = ledgerModel();
    let recalculated = 0;
    let facts: () => Promise<{ dateSystem: 1900; rules: SheetSnapshot | null }> = () =>
      Promise.resolve({ dateSystem: 1900, rules: null });
    const port = {
      ...portOf(model),
      facts: () => facts(),
      recalculate: () => {
        recalculated++;
        return Promise.resolve();
      },
    };
    const opened = await openFunctions(model, { doors: { port } });
    expect(await typed(opened, '=PATROLCYCLE("A2")')).toEqual([4]);
    facts = () => Promise.reject(refused);
    await expect(opened.rules.refresh()).rejects.toBe(refused);
    facts = () => Promise.resolve({ dateSystem: 1900, rules: sheetOfRules({ ...defaultRuleBook, version: '1.0.3' }) });
    expect(await typed(opened, '=PATROLCYCLE("A1")')).toEqual([expect.any(Number)]);
    expect(recalculated).toBe(1);
  });

  test('of a sheet that was faulty already when the workbook was opened are those that the workbook remembers', async () => {
    const model = ledgerModel();
    const sheet = sheetOfRules(defaultRuleBook);
    const faulty = { ...sheet, values: sheet.values.map((row) => row.map((cell) => (cell === 90 ? '九十' : cell))) };
    expect(bookOf({ sheets: [faulty], dateSystem: 1900 }).faults).not.toEqual([]);
    const asked: string[] = [];
    const port = {
      ...portOf(model),
      facts: () => Promise.resolve({ dateSystem: 1900 as const, rules: faulty }),
      recall: (key: string) => {
        asked.push(key);
        return Promise.resolve(bookText({ ...defaultRuleBook, version: '1.0.9' }));
      },
    };
    const opened = await openFunctions(model, { doors: { port } });
    expect(await typed(opened, '=RISKCLASS("工厂","叉车",1,,,,,,"1.0.9")')).toEqual(['C']);
    expect(asked).toEqual(['tzsb.rules']);
  });

  test('no events are asked for where the workbook has no sheet of rules', async () => {
    const model = ledgerModel();
    const port = { ...portOf(model), onRulesEdited: () => Promise.reject(new Error('not to be asked')) };
    const opened = await openFunctions(model, { doors: { port } });
    expect(await typed(opened, '=PATROLCYCLE("A2")')).toEqual([4]);
  });
});

test('the day of calculation is read at each call', async () => {
  let today = day('2026-11-23');
  const opened = await openFunctions(ledgerModel(), { doors: { today: () => today } });
  expect(await typed(opened, '=DUESTATUS("2026-11-22")')).toEqual(['已超期1天']);
  today = day('2026-11-24');
  opened.calculation.calculate('Full');
  await opened.calculation.settled();
  expect(shownAt(opened, 0)).toBe('已超期2天');
});

describe('the engine', () => {
  afterEach(() => {
    jest.dontMock('../../src/functions/engine');
    jest.resetModules();
  });

  test('that comes later is waited for; once it is there calls are answered at once', async () => {
    jest.resetModules();
    const { answers } = await import('../../src/functions/answers');
    const { associateFunctions } = await import('../../src/functions/associate');
    const { runtime, doors } = fakeDoors();
    associateFunctions(runtime);
    const early = runtime.call('PATROLCYCLE', [['A2']]);
    expect(early).toBeInstanceOf(Promise);
    answers.open(doors);
    expect(await early).toEqual([[4]]);
    expect(runtime.call('PATROLCYCLE', [['A2']])).toEqual([[4]]);
  });

  test('that does not load is #N/A in plain words, and asked for again', async () => {
    jest.resetModules();
    let fails = true;
    jest.doMock('../../src/functions/engine', () => {
      if (fails) throw new Error('no network');
      return jest.requireActual<object>('../../src/functions/engine');
    });
    const { answers } = await import('../../src/functions/answers');
    const { associateFunctions } = await import('../../src/functions/associate');
    const { runtime, doors } = fakeDoors();
    associateFunctions(runtime);
    answers.open(doors);
    await expect(runtime.call('PATROLCYCLE', [['A2']])).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringMatching(/^计算部分没有加载完成，请稍候/) as string,
    });
    fails = false;
    expect(await runtime.call('PATROLCYCLE', [['A2']])).toEqual([[4]]);
  });
});

/** As much of Office.js as a function sees, where modules are loaded anew and the real one would be bound to old ones. */
function fakeDoors() {
  const calls = new Map<string, (...args: unknown[]) => unknown>();
  class RuntimeError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  const runtime = {
    associate: (id: string, call: (...args: never[]) => unknown) => calls.set(id, call as never),
    Error: RuntimeError,
    call: (id: string, ...args: unknown[]) => calls.get(id)!(...args),
  };
  const model = new WorkbookModel();
  const doors = {
    runtime: () => runtime,
    port: portOf(model),
    seeCells: () => Promise.resolve([]),
    today: () => asOf,
    language: () => 'zh' as const,
  };
  return { runtime, doors };
}

describe('ten thousand rows', () => {
  test('are answered in one call', async () => {
    const model = new WorkbookModel();
    const sheet = model.addSheet('台账');
    model.addSheet('公式');
    ['使用单位', '场所类型', '设备名称', '使用登记证编号', '检验日期'].forEach((text, at) => {
      sheet.values.set(0, at, text);
    });
    for (let row = 1; row <= 10_000; row++) {
      [
        `高平市第${String(row)}某厂`,
        '工厂',
        '叉车',
        `车11晋E${String(row).padStart(5, '0')}(20)`,
        '2025-06-01',
      ].forEach((text, at) => {
        sheet.values.set(row, at, text);
      });
    }
    const opened = await openFunctions(model);
    expect(await typed(opened, '=NEXTINSPECTION(台账!A1:E1,台账!A2:E10001)')).toEqual([46_539]);
    const shown = model.sheet('公式')!;
    // 2025-06-01 and two years: 2027-06-01.
    expect([shown.valueAt(9999, 0), shown.valueAt(10_000, 0)]).toEqual([46_539, null]);
    expect(opened.host.functionCalls.count).toBe(1);
  });
});
