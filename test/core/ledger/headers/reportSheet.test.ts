import { readLedger } from '../../../../src/core/ledger/readLedger';
import type { CellValue } from '../../../../src/core/ledger/snapshot';
import { snapshotOf } from '../../checks/testRule';

function sheetOf(name: string, rows: readonly (readonly CellValue[])[]) {
  const { kind, columns } = readLedger(snapshotOf({ [name]: rows })).sheets[0]!;
  return [kind, columns.map(({ field }) => field?.key ?? null)];
}

const rows = [
  ['序号', '使用单位名称', '报告日期', '报告周期', '报告内容', '结论'],
  [1, '高平市禾丰机械有限公司', '2026-01-05', '下半年', '运行及检验情况', '正常'],
];
const fields = ['seq', 'unit.name', 'report.on', 'report.period', 'report.content', 'report.result'];

describe('a list of reports on the state of safety', () => {
  test.each([['定期报告安全状况台账'], ['安全状况报告'], ['安全状况定期报告登记']])(
    'is known by its name %s',
    (name) => {
      expect(sheetOf(name, rows)).toEqual(['report', fields]);
    },
  );

  test('is known by the title above its header', () => {
    expect(sheetOf('Sheet1', [['高平市特种设备使用单位安全状况报告台账'], ...rows])).toEqual(['report', fields]);
  });

  test('is no list of devices, whatever the title says', () => {
    const devices = [
      ['使用单位名称', '设备种类', '设备名称', '使用登记证编号', '下次检验日期'],
      ['高平市禾丰机械有限公司', '叉车', '叉车', '车11晋E00001(20)', '2027-01-05'],
    ];
    expect(sheetOf('安全状况报告', devices)[0]).toBe('equipment');
  });

  test('does not take the titles of other sheets', () => {
    expect(
      sheetOf('使用单位台账', [
        ['使用单位名称', '主要负责人', '最近报告日期'],
        ['高平市禾丰机械有限公司', '赵国平', '2026-01-05'],
      ]),
    ).toEqual(['unit', ['unit.name', 'unit.principal', 'unit.lastReportedOn']]);
  });
});
