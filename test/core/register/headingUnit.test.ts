import { readLedger } from '../../../src/core/ledger/readLedger';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import { buildRegister } from '../../../src/core/register/buildRegister';
import { sheetOf } from '../ledger/sheets';

const header = ['序号', '设备名称', '设备代码', '使用登记证编号', '下次检验日期'];
const rows: CellValue[][] = [
  [1, '叉车', '51101405812020A001', '车11晋E00001(20)', '2027.1.1'],
  [2, '行车', '41101405812020A002', '起11晋E00002(20)', '2027.1.1'],
];

function registerUnder(lines: readonly CellValue[][], titles: readonly string[] = header) {
  return buildRegister(readLedger({ sheets: [sheetOf([...lines, titles, ...rows])], dateSystem: 1900 }));
}

describe('a ledger without a unit column', () => {
  it.each([
    ['填报单位', [['特种设备台账'], ['填报单位：高平市福瑞铸造有限公司（盖章）  填报日期：2026年3月1日']]],
    ['单位名称 with the name in the next cell', [['特种设备台账'], ['单位名称：', '高平市福瑞铸造有限公司']]],
    ['使用单位, in full-width forms', [['使用单位：高平市福瑞铸造有限公司　　联系电话：13900000000']]],
    ['the title', [['高平市福瑞铸造有限公司2026年度特种设备台账']]],
    [
      'both, in two spellings',
      [['高平市福瑞铸造有限公司特种设备台账'], ['填报单位：福瑞铸造有限公司'], ['填报人：张三']],
    ],
  ])('is the unit’s that its heading names: %s', (_how, lines) => {
    const { units, devices } = registerUnder(lines);
    expect(units).toHaveLength(1);
    expect(units[0]!.name).toContain('福瑞铸造有限公司');
    expect(devices.map((device) => device.unit)).toEqual([units[0], units[0]]);
  });

  it.each([
    ['a township', [['填报单位：高平市米山镇人民政府']]],
    ['a village', [['填报单位：南朱庄村']]],
    ['an office', [['填报单位：高平市市场监督管理局米山市场监管所']]],
    ['the inspection body', [['检验单位：晋城市特种设备检验有限公司']]],
    ['who maintains lifts', [['填报单位：晋城市平安电梯服务有限公司']]],
    ['a measure', [['单位：万元']]],
    ['nobody', [['填报单位（盖章）：________'], ['填报日期：2026年3月1日']]],
    ['two units', [['填报单位：高平市福瑞铸造有限公司'], ['使用单位：高平市祥和物业有限公司']]],
  ])('is nobody’s where the heading names %s', (_whom, lines) => {
    const { units, devices } = registerUnder(lines);
    expect(units).toEqual([]);
    expect(devices.map((device) => device.unit)).toEqual([null, null]);
  });
});

it('a ledger with a unit column is asked row by row, whatever its heading names', () => {
  const sheet = sheetOf([
    ['填报单位：高平市福瑞铸造有限公司'],
    ['序号', '使用单位', '设备名称', '设备代码'],
    [1, '高平市祥和物业有限公司', '叉车', '51101405812020A001'],
    [2, '高平市祥和物业有限公司', '行车', '41101405812020A002'],
    [3, null, '电梯', '31101405812020A003'],
  ]);
  const { devices } = buildRegister(readLedger({ sheets: [sheet], dateSystem: 1900 }));
  expect(devices.map((device) => device.unit?.name)).toEqual([
    '高平市祥和物业有限公司',
    '高平市祥和物业有限公司',
    undefined,
  ]);
});

it('the unit named in a heading is the one that other sheets name with their code', () => {
  const own = sheetOf([['填报单位：高平市福瑞铸造有限公司'], header, ...rows], { name: '设备' });
  const units = sheetOf(
    [
      ['使用单位名称', '统一社会信用代码', '所在乡镇'],
      ['高平市福瑞铸造有限公司', '91140581MA0K0EXC5L', '米山镇'],
    ],
    { name: '单位' },
  );
  const register = buildRegister(readLedger({ sheets: [own, units], dateSystem: 1900 }));
  expect(register.units).toHaveLength(1);
  expect(register.units[0]!.devices).toHaveLength(2);
  expect(register.units[0]!.township?.name).toBe('米山镇');
});
