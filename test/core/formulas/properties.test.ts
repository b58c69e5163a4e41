import fc from 'fast-check';
import type { Argument, Formula, FormulaResult, FormulaSetting } from '../../../src/core/formulas/formula';
import { type FormulaId, formulaIds } from '../../../src/core/formulas/formulaIds';
import { formulas } from '../../../src/core/formulas/formulas';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import { zh } from './call';

const words = [
  '',
  ' ',
  '无',
  '不详',
  '/',
  '长期',
  '叉车',
  '电梯、锅炉',
  '医院',
  '2026.3.5',
  '2026年3月',
  '3/4/23',
  '有',
  '是',
  '否',
  'A2',
  'A',
  '明细',
  '1.0.0',
  '序号',
  '使用单位',
  '设备名称',
  '下次检验日期',
  '姓名',
  '作业项目',
  '有效期至',
  '统一社会信用代码',
  '合计',
  '高平市某某厂',
  '2027-05-01',
  '91140581MA00000002',
  '=1+1',
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(null, 1, 2, 46000, 46500.5, 85, 1e15, -1, 0, true, false) },
  { weight: 1, arbitrary: fc.constantFrom({ error: '#REF!' }, { error: '#N/A' }) },
  { weight: 1, arbitrary: fc.oneof(fc.string(), fc.double()) },
);
const range = (height: number, width: number): fc.Arbitrary<Argument> =>
  fc.array(fc.array(cell, { minLength: 1, maxLength: width }), { minLength: 1, maxLength: height });
const argument: fc.Arbitrary<Argument> = fc.oneof(
  fc.constant(null),
  cell.map((value): Argument => [[value]]),
  range(4, 1),
  range(4, 6),
);
const header = fc.constantFrom<Argument>(
  [['序号', '使用单位', '设备名称', '下次检验日期', '统一社会信用代码', '备注']],
  [['姓名', '单位', '作业项目', '有效期至', '身份证号', '备注']],
  [['单位名称', '场所类型', '安全管理员', '应急预案', '总分', '风险等级']],
  [['隐患描述', '隐患等级', '整改期限', '整改状态', '使用单位', '整改完成日期']],
);
const full = (height: number): fc.Arbitrary<Argument> =>
  fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: height });
const id = fc.constantFrom(...formulaIds);

test('any arguments give a table of cells, never a throw', () => {
  fc.assert(
    fc.property(id, fc.oneof(fc.array(argument, { maxLength: 8 }), ledgerCall()), (name, args) => {
      const result = formulas[name](args, zh);
      expect(result.length).toBeGreaterThan(0);
      for (const row of result) {
        expect(row).toHaveLength(result[0]!.length);
        for (const one of row)
          expect(typeof one === 'object' ? typeof one.message.zh : typeof one).not.toBe('undefined');
      }
    }),
    { numRuns: 1500 },
  );
});

function ledgerCall(): fc.Arbitrary<Argument[]> {
  return fc
    .tuple(header, full(6), fc.array(fc.oneof(argument, header, full(3)), { maxLength: 4 }))
    .map(([head, rows, further]) => [head, rows, ...further]);
}

test('merged areas of any place and size give no throw', () => {
  const place = fc.nat(8);
  const area = fc.record({ top: place, left: place, bottom: place, right: place });
  fc.assert(
    fc.property(
      id,
      ledgerCall(),
      fc.array(fc.array(area, { maxLength: 3 }), { maxLength: 4 }),
      (name, args, merges) => {
        expect(formulas[name](args, { ...zh, merges }).length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 500 },
  );
});

test('header rows and data rows give one row of answers a row of data', () => {
  fc.assert(
    fc.property(id, header, full(8), (name, head, rows) => {
      const result = formulas[name]([head, rows], zh);
      const isRefused = result.length === 1 && typeof result[0]![0] === 'object';
      expect(isRefused || result.length === rows!.length).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a range of plain arguments gives what its rows give one by one', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
    .chain(([height, isGiven]) =>
      fc.tuple(
        ...isGiven.map((given) =>
          given
            ? fc.array(
                cell.map((value) => [value]),
                { minLength: height, maxLength: height },
              )
            : fc.constant(null),
        ),
      ),
    );
  fc.assert(
    fc.property(id, table, (name, columns) => {
      const args = columns.slice(0, mostPlain[name] ?? columns.length);
      const height = args.find((one) => one !== null)?.length ?? 1;
      const whole = formulas[name](args, zh);
      if (whole.length !== height) return;
      for (let row = 0; row < height; row++) {
        const single = formulas[name](
          args.map((one) => one && [one[row]!]),
          zh,
        );
        if (height > 1 || typeof whole[0]![0] !== 'object') expect(single).toEqual([whole[row]]);
      }
    }),
    { numRuns: 1500 },
  );
});

/** How many arguments come before the first that must be a single cell. */
const mostPlain: Partial<Record<FormulaId, number>> = {
  DUESTATUS: 1,
  CERTSTATUS: 2,
  SUPERVISINGDEPT: 5,
  PATROLCYCLE: 2,
  REPORTCYCLE: 2,
  LEDGERDATE: 1,
  CHECKUSCC: 1,
  CHECKIDCARD: 1,
  RISKCLASS: 7,
};

describe('what is remembered between calls', () => {
  interface Call {
    readonly id: FormulaId;
    readonly args: readonly Argument[];
    readonly setting: FormulaSetting;
  }
  const calls = fc.sample(
    fc.record<Call>({
      id,
      args: ledgerCall(),
      setting: fc.constantFrom(
        zh,
        { ...zh, language: 'en' },
        { ...zh, dateSystem: 1904 },
        { ...zh, sheetNames: ['叉车', '叉车'] },
        { ...zh, merges: [[], [{ top: 0, bottom: 2, left: 1, right: 1 }]] },
      ),
    }),
    { numRuns: 14, seed: 20261123 },
  );

  function inFreshRun({ id: name, args, setting }: Call): FormulaResult {
    let result: FormulaResult = [];
    jest.isolateModules(() => {
      const fresh = jest.requireActual<{ formulas: Record<FormulaId, Formula> }>('../../../src/core/formulas/formulas');
      if (fresh.formulas === formulas) throw new Error('the run is not fresh');
      result = fresh.formulas[name](args, setting);
    });
    return result;
  }

  test('never changes an answer, whatever was asked before', () => {
    const expected = calls.map(inFreshRun);
    fc.assert(
      fc.property(fc.array(fc.nat(calls.length - 1), { minLength: 1, maxLength: 40 }), (order) => {
        for (const at of order) {
          const { id: name, args, setting } = calls[at]!;
          expect(formulas[name](args, setting)).toEqual(expected[at]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is kept apart from the cells of the caller', () => {
    const head = [['序号', '使用单位', '设备名称', '下次检验日期']];
    const rows: CellValue[][] = [[1, '某某公司', '叉车', '2027-06-01']];
    expect(formulas.DUESTATUS([head, rows], zh)).toEqual([['正常']]);
    rows[0]![3] = '2026-11-22';
    expect(formulas.DUESTATUS([head, rows], zh)).toEqual([['已超期1天']]);
    head[0]![3] = '备注';
    expect(formulas.DUESTATUS([head, rows], zh)).toEqual([['缺资料']]);
  });
});
