import type { Change, Highlight, ReplaceSheet, WriteColumn } from '../../../src/core/changes/change';
import { clearChanges, outputChanges } from '../../../src/core/changes/outputChanges';
import { type ReportSpec, reportFixture } from '../summary/reportFixture';

const zh = { language: 'zh', summaries: false } as const;

function columns(changes: readonly Change[], sheet: string): readonly WriteColumn[] {
  return changes.filter((change): change is WriteColumn => change.kind === 'writeColumn' && change.sheet === sheet);
}

function column(spec: ReportSpec, sheet: string, id: string): WriteColumn {
  return columns(outputChanges(reportFixture(spec), zh), sheet).find((one) => one.id === id)!;
}

const values = (one: WriteColumn) => one.cells.map(({ value }) => value);

const units = [
  { name: '示例铸造厂', township: '米山镇', grade: 'A2' as const, worst: 'A4', department: 'D11', orDepartment: 'D03' },
];

describe('result columns of an equipment ledger', () => {
  const devices = [
    { unit: 0, due: '2026-11-22' },
    { unit: 0, due: '2027-02' },
    { unit: 0, status: 'notApplicable' as const, use: 'scrapped' as const },
    { unit: null },
  ];
  const written = columns(outputChanges(reportFixture({ units, devices }), zh), '设备台账');
  const cellsOf = (id: string) => values(written.find((one) => one.id === id)!);

  test('they stand side by side right of the ledger, in a fixed order', () => {
    // The ledger's seven columns are A to G, so the first free one is H, 0-based 7.
    expect(written.map(({ id, column: place }) => [id, place])).toEqual([
      ['grade', 7],
      ['check3211', 8],
      ['nextInspection', 9],
      ['applyBy', 10],
      ['inspectionStatus', 11],
      ['daysLeft', 12],
      ['department', 13],
    ]);
    expect(written.every(({ headerRow }) => headerRow === 1)).toBe(true);
  });

  test('the header of each says that it is ours', () => {
    expect(written.every(({ header }) => /（核查[，）]/.test(header))).toBe(true);
  });

  test('long text begins at the left, all else stands in the middle', () => {
    expect(written.filter(({ align }) => align === 'left').map(({ id }) => id)).toEqual(['check3211', 'department']);
  });

  test('the grade shows what unknown inputs leave open', () => {
    expect(cellsOf('grade')).toEqual(['A2(A2–A4)', 'A2(A2–A4)', 'A2(A2–A4)', '缺单位名称']);
  });

  test('the date is a real serial, a month its last day shown as a month, what is unknown a blank', () => {
    // 1900 system: 2026-11-22 = 46348; 2027-02-28 = 46446.
    expect(written.find(({ id }) => id === 'nextInspection')!.cells).toEqual([
      { row: 2, value: 46348 },
      { row: 3, value: 46446, numberFormat: 'yyyy"年"m"月"' },
      { row: 4, value: null },
      { row: 5, value: null },
    ]);
  });

  test('states are words, days are numbers, as of the day in the header', () => {
    expect(cellsOf('inspectionStatus')).toEqual(['已超期1天', '正常', '不适用', '缺资料']);
    // 2026-11-23 to 2027-02-28: 7 + 31 + 31 + 28 = 97 days.
    expect(cellsOf('daysLeft')).toEqual([-1, 97, null, null]);
    expect(written.find(({ id }) => id === 'daysLeft')!.header).toBe('剩余天数（核查，截至2026-11-23）');
  });

  test('where two departments are possible both are named', () => {
    expect(cellsOf('department')[0]).toBe('市应急管理局或市工业和信息化局(商务局)（待确认）');
  });

  test('3211 names the items that are not met and those without data', () => {
    const checks = {
      inspection: 'fail',
      registration: 'fail',
      emergencyPlan: 'unknown',
      personnel: 'notApplicable',
    } as const;
    expect(values(column({ units: [{ checks }], devices: [{ unit: 0 }] }, '设备台账', 'check3211'))).toEqual([
      '不符合2项：使用登记证、定期检验；缺资料1项：应急专项预案',
    ]);
    expect(values(column({ units: [{}], devices: [{ unit: 0 }] }, '设备台账', 'check3211'))).toEqual(['全部符合']);
  });

  test('a 1904 workbook gets serials of its own', () => {
    const sheets = { 单位台账: { dateSystem: 1904 }, 设备台账: { dateSystem: 1904 } } as const;
    // 46348 − 1462.
    expect(values(column({ units, devices, sheets }, '设备台账', 'nextInspection'))[0]).toBe(44886);
  });
});

describe('columns of the other ledgers', () => {
  test('people, units and hazards get their own', () => {
    const spec: ReportSpec = {
      units,
      operators: [{ unit: 0, due: '2026-11-13' }],
      hazards: [
        { unit: 0, due: '2026-11-20' },
        { unit: 0, closed: 'closed' },
      ],
    };
    const changes = outputChanges(reportFixture(spec), zh);
    const ids = (sheet: string) => columns(changes, sheet).map(({ id }) => id);
    expect(ids('人员台账')).toEqual(['certExpiry', 'certApplyBy', 'certStatus', 'certDaysLeft']);
    expect(ids('单位台账')).toEqual(['grade', 'check3211', 'department', 'nextCheck', 'nextReport']);
    expect(ids('隐患台账')).toEqual(['hazardDue', 'hazardStatus', 'hazardDaysLeft']);
    expect(values(column(spec, '人员台账', 'certStatus'))).toEqual(['已过期10天']);
    expect(values(column(spec, '隐患台账', 'hazardStatus'))).toEqual(['已逾期3天', '已销号']);
  });
});

describe('where columns may stand', () => {
  const devices = [{ unit: 0, due: '2027-01-01' }];
  const first = (sheet: NonNullable<ReportSpec['sheets']>[string]) =>
    column({ units, devices, sheets: { 设备台账: sheet } }, '设备台账', 'grade').column;

  test('never over a cell of the user, a table or a merge beside the rows', () => {
    const wide = [['标题'], [], ['单位0', null, null, null, null, null, null, null, '旁注']];
    expect(first({ values: wide })).toBe(9);
    const table = { name: '表1', totalsRow: false, top: 1, left: 0, bottom: 2, right: 11 };
    expect(first({ tables: [table] })).toBe(12);
    expect(first({ merges: [{ top: 2, left: 0, bottom: 3, right: 8 }] })).toBe(9);
  });

  test('a title merged wider than the ledger leaves no gap', () => {
    expect(first({ merges: [{ top: 0, left: 0, bottom: 0, right: 20 }] })).toBe(7);
  });

  test('rows formatted to the end of the sheet are no ledger', () => {
    expect(first({ values: [['标题', ...Array<null>(16_383).fill(null)], ['使用单位'], ['单位0']] })).toBe(1);
  });

  test('below a group header, which leaves our header one line, the columns are as wide as their headers', () => {
    const report = reportFixture({ units, devices });
    const sheets = report.ledger.sheets.map((sheet) => ({ ...sheet, headerRows: [0, 1] }));
    const found = columns(outputChanges({ ...report, ledger: { ...report.ledger, sheets } }, zh), '设备台账');
    // 检验状态（核查，截至2026-11-23）: eleven Han characters and marks of two, ten of one, and one to spare.
    expect(found.find(({ id }) => id === 'inspectionStatus')!.width).toBe(33);
    expect(found.find(({ id }) => id === 'check3211')!.width).toBe(38);
  });

  test('our earlier columns are used again, new ones go right of them', () => {
    const marks = { generated: false, resultColumns: { grade: 9, nextInspection: 7 } };
    const sheets = { 设备台账: { marks } };
    expect(column({ units, devices, sheets }, '设备台账', 'grade').column).toBe(9);
    expect(column({ units, devices, sheets }, '设备台账', 'nextInspection').column).toBe(7);
    expect(column({ units, devices, sheets }, '设备台账', 'check3211').column).toBe(10);
  });

  test('a result left on a row that is no entry any more is blanked', () => {
    const marks = { generated: false, resultColumns: { grade: 7 } };
    const values2 = [['标题'], ['使用单位'], ['单位0', 0, 0, 0, 0, 0, 0, 'A2'], ['合计', 0, 0, 0, 0, 0, 0, 'B3']];
    const sheets = { 设备台账: { marks, values: values2 } };
    expect(column({ units, devices, sheets }, '设备台账', 'grade').cells[0]).toEqual({ row: 3, value: null });
  });

  test.each([
    ['hidden', { visibility: 'hidden' as const }],
    ['protected', { protected: true }],
    ['generated by us', { marks: { generated: true, resultColumns: {} } }],
  ])('nothing is written on a sheet that is %s', (_, sheet) => {
    expect(
      columns(outputChanges(reportFixture({ units, devices, sheets: { 设备台账: sheet } }), zh), '设备台账'),
    ).toEqual([]);
  });
});

describe('highlights', () => {
  const changes = outputChanges(reportFixture({ units, devices: [{ unit: 0, due: '2027-01-01' }, { unit: 0 }] }), zh);
  const { rules } = changes.find((one): one is Highlight => one.kind === 'highlight' && one.sheet === '设备台账')!;

  test('every rule carries our mark', () => {
    expect(rules.every(({ formula }) => formula.startsWith('AND(N("tzsb")=0,'))).toBe(true);
  });

  test('overdue goes by our date column and today, strongly on results and the own date, lightly on the row', () => {
    const overdue = rules.find(({ style }) => style === 'overdue')!;
    expect(overdue.formula).toBe('AND(N("tzsb")=0,ISNUMBER($J3),$J3<TODAY())');
    // nextInspection J, applyBy K, status L, days M, and the ledger's own 下次检验日期 in E.
    expect(overdue.areas.map(({ left }) => left)).toEqual([9, 10, 11, 12, 4]);
    expect(overdue.areas[0]).toEqual({ top: 2, left: 9, bottom: 3, right: 9 });
    const light = rules.find(({ style }) => style === 'overdueLight')!;
    expect(light.areas).toEqual([{ top: 2, left: 0, bottom: 3, right: 6 }]);
    expect(rules.indexOf(light)).toBe(rules.length - 1);
  });

  test('to apply now and soon go by the last day to apply', () => {
    expect(rules.find(({ style }) => style === 'applyNow')!.formula).toContain('$K3<=TODAY()');
    expect(rules.find(({ style }) => style === 'dueSoon')!.formula).toContain('$K3-30<=TODAY()');
  });

  test('certificates warn by the expiry and alarm by the last day to apply or the alarm days, whichever comes first', () => {
    const people = outputChanges(reportFixture({ units, operators: [{ unit: 0, due: '2027-05-01' }] }), zh);
    const found = people.find((one): one is Highlight => one.kind === 'highlight' && one.sheet === '人员台账')!;
    // The ledger has five columns, A to E; certExpiry stands in F, certApplyBy in G.
    const formulaOf = (wanted: string) => found.rules.find(({ style }) => style === wanted)!.formula;
    expect(formulaOf('overdue')).toBe('AND(N("tzsb")=0,ISNUMBER($F3),$F3<TODAY())');
    expect(formulaOf('applyNow')).toContain('OR($G3<=TODAY(),$F3-30<=TODAY())');
    expect(formulaOf('dueSoon')).toContain('MIN($F3,EDATE($G3,1))-90<=TODAY()');
  });

  test('there are a handful, whatever the number of rows', () => {
    const many = Array.from({ length: 500 }, () => ({ unit: 0, due: '2026-01-01' }));
    const all = outputChanges(reportFixture({ units, devices: many }), zh);
    const found = all.find((one): one is Highlight => one.kind === 'highlight' && one.sheet === '设备台账')!;
    expect(found.rules).toHaveLength(rules.length);
    expect(rules.length).toBeLessThanOrEqual(8);
  });
});

describe('all changes', () => {
  const report = reportFixture({
    units,
    devices: [{ unit: 0, due: '2020-01-01' }],
    operators: [{ unit: 0, due: '2020-01-01' }],
  });

  test('the same report gives the same changes', () => {
    const options = { language: 'zh', summaries: true } as const;
    expect(outputChanges(report, options)).toEqual(outputChanges(report, options));
  });

  test('without summaries only the findings are a sheet', () => {
    const sheets = outputChanges(report, zh).filter((one): one is ReplaceSheet => one.kind === 'replaceSheet');
    expect(sheets.map(({ name }) => name)).toEqual(['问题清单']);
  });

  test('no id number and no phone is in any of them, in either language', () => {
    for (const language of ['zh', 'en'] as const) {
      const text = JSON.stringify(outputChanges(report, { language, summaries: true }));
      expect(text).not.toMatch(/140581199001011234|13900000000/);
    }
  });

  test('clearing takes back everything of ours', () => {
    expect(clearChanges()).toEqual([{ kind: 'removeMarks' }]);
  });
});
