import {
  argumentList,
  type Argument,
  type CellValue,
  defaultRuleBook,
  type FormulaId,
  formulaIds,
  formulas,
  type Language,
} from '../../src/core';
import { parseArea } from '../../src/workbench/model/address';
import type { SheetModel } from '../../src/workbench/model/sheetModel';
import { ledgerModel, ledgers } from './ledgerModel';
import { asOf, openFunctions } from './openFunctions';

/** What to type for each function: as one value, as a column, as a row of a ledger and as a whole ledger. */
const plain: Readonly<Record<FormulaId, readonly string[]>> = {
  RISKGRADE: ['"医院","电梯",1,85', '台账!D3:D7,台账!E3:E7,,台账!I3:I7', '台账!D6,台账!E6'],
  RISKCLASS: ['"工厂","叉车",2', '台账!D3:D7,台账!E3:E7', '台账!D3,台账!E3,台账!A3'],
  RISKLEVEL: ['85', '台账!I3:I7', '95,,,,"是"', '0'],
  RISKREASON: ['"学校","锅炉",1,92', '台账!D3:D7,台账!E3:E7'],
  CHECK3211: ['"叉车",2', '台账!E3:E7', '"叉车",2,,,,,,,,,,,,,"明细"'],
  NEXTINSPECTION: ['"叉车","2025-06-01"', '台账!E3:E7,台账!G3:G7,,台账!H3:H7', '"叉车",DATE(2025,6,1)'],
  DUESTATUS: ['"2026-11-01"', '台账!H3:H7', 'DATE(2026,11,1),DATE(2026,7,1)'],
  CERTSTATUS: ['"2028-04-02","N1"', '人员!E2:E4,人员!D2:D4'],
  SUPERVISINGDEPT: ['"学校"', '台账!D3:D7,,台账!B3:B7'],
  PATROLCYCLE: ['"A2"', '"A",3', '台账!D3:D7'],
  REPORTCYCLE: ['"A4"', '台账!D3:D7'],
  LEDGERDATE: ['"二〇二六年一月一日"', '台账!G3:H7', '46023', '"2026年2月30日"'],
  CHECKUSCC: ['"91140581MA00000002"', '台账!C3:C7', '911405810000000000'],
  CHECKIDCARD: ['"11010519491231002X"', '人员!C2:C4'],
};

const unitLedger = '台账!A1:I2,台账!A3:I7';
const oneRow = '台账!$A$1:$I$2,台账!A4:I4';
const peopleLedger = '人员!A1:E1,人员!A2:E4';
const wrong = ['', '台账!A1:I2', '台账!A1:I2,台账!A3:H7', '台账!A3:I7,台账!A3:I7', '台账!A1:I2,台账!A3:I7,"v0"'];

const calls = argumentList.flatMap(({ id, forms }) => {
  const [own, other] = id === 'CERTSTATUS' || id === 'CHECKIDCARD' ? [peopleLedger, unitLedger] : [unitLedger, peopleLedger]; // prettier-ignore
  const asLedger = [own, oneRow, `${own},${other}`, `${own},DATE(2026,1,1),"1.0.0",${other}`, `${own},,,,${other}`];
  // Excel itself takes no more arguments than a function has.
  const refused = forms.length > 1 ? wrong : wrong.slice(0, 2);
  return [...plain[id], ...refused, ...(forms.length > 1 ? asLedger : [])].map((args) => ({ id, args }));
});

describe.each([
  [0, 'zh'],
  [null, 'zh'],
  ['', 'en'],
] as const)('where Excel hands blank cells over as %p, in %s', (blankArgument, language) => {
  test('every function in both forms shows in cells what the engine answers', async () => {
    const opened = await openFunctions(ledgerModel(), { conditions: { blankArgument }, language });
    const { model, calculation, Excel } = opened;
    const sheet = model.sheet('公式')!;
    // Twenty columns apart and one row for all, so that no result is in the way of another one.
    await Excel.run(async (context) => {
      const formulaSheet = context.workbook.worksheets.getItem('公式');
      calls.forEach(({ id, args }, at) => {
        formulaSheet.getRangeByIndexes(0, at * 20, 1, 1).formulas = [[`=${id}(${args})`]];
      });
      await context.sync();
    });
    await calculation.settled();
    const differences = calls.flatMap(({ id, args }, at) => {
      const wanted = engineSays(id, args, language);
      const shown = wanted.map((row, down) => row.map((_, across) => seen(sheet, down, at * 20 + across)));
      return JSON.stringify(shown) === JSON.stringify(wanted) ? [] : [{ id, args, wanted, shown }];
    });
    expect(differences).toEqual([]);

    function seen(from: SheetModel, row: number, column: number): unknown {
      const value = from.valueAt(row, column);
      if (typeof value !== 'object' || value === null) return value ?? '';
      return `${value.error} ${calculation.messageAt(from, row, column)}`;
    }
  }, 60_000);
});

test('every function has something other than an error to say in this ledger', () => {
  for (const id of formulaIds) {
    const answers = calls.filter((call) => call.id === id).map(({ args }) => engineSays(id, args, 'zh'));
    expect(answers.flat(2).filter((cell) => cell !== '' && !String(cell).startsWith('#')).length).toBeGreaterThan(1);
  }
});

/** What the engine answers to what is typed, with errors as a cell shows them and the words under them. */
function engineSays(id: FormulaId, typed: string, language: Language): (string | number)[][] {
  const parts = typed === '' ? [] : (typed.match(/DATE\([^)]*\)|"[^"]*"|[^,]+|(?<=,)(?=,)/g) ?? []);
  const given = parts.map((part) => argumentOf(part));
  const sheetNames = parts.map((part) => /^(台账|人员)!/.exec(part)?.[1] ?? null);
  const places = formulaPlaces(id);
  // Excel hands over what is not typed as left out.
  while (given.length < places) {
    given.push(null);
    sheetNames.push(null);
  }
  const setting = { book: defaultRuleBook, today: asOf, dateSystem: 1900, language, sheetNames } as const;
  return formulas[id](given, setting).map((row) =>
    row.map((cell) =>
      typeof cell === 'object'
        ? `${cell.error === 'invalidValue' ? '#VALUE!' : '#N/A'} ${cell.message[language]}`
        : cell,
    ),
  );
}

function formulaPlaces(id: FormulaId): number {
  return Math.max(...argumentList.find((one) => one.id === id)!.forms.map(({ parameters }) => parameters.length));
}

function argumentOf(part: string): Argument {
  if (part === '') return null;
  const date = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(part);
  // 25569 is the serial of 1970-01-01.
  if (date) return [[Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569]];
  if (part.startsWith('"')) return [[part.slice(1, -1)]];
  const [sheet, address] = part.split('!');
  if (address === undefined) return [[Number(part)]];
  const area = parseArea(address)!;
  const rows: readonly (readonly CellValue[])[] = ledgers[sheet as keyof typeof ledgers];
  return rows.slice(area.top, area.bottom + 1).map((row) => row.slice(area.left, area.right + 1));
}
