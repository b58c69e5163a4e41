import { superviseUnits } from '../../../src/core/departments/superviseUnits';
import { equipment } from '../../../src/core/ledger/fields/equipment';
import { unit as fields } from '../../../src/core/ledger/fields/unit';
import type { CellValue } from '../../../src/core/ledger/snapshot';
import { buildRegister } from '../../../src/core/register/buildRegister';
import { departmentDuties } from '../../../src/core/regulation/departmentDuties';
import { departments } from '../../../src/core/regulation/departments';
import { industries } from '../../../src/core/regulation/industries';
import { placeTypeIds } from '../../../src/core/regulation/placeTypes';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';
import { makeLedger, makeSheet } from '../register/makeLedger';

interface Case {
  readonly name: string;
  readonly place?: string;
  readonly industry?: string;
  readonly department?: string;
  readonly devices?: readonly string[];
}

function register(cases: readonly Case[]) {
  const rows = cases.map(({ name, place, industry, department }): CellValue[] => [
    name,
    place ?? null,
    industry ?? null,
    department ?? null,
  ]);
  const devices = cases.flatMap(({ name, devices: names = [] }) => names.map((device): CellValue[] => [name, device]));
  return buildRegister(
    makeLedger(
      makeSheet('unit', [fields.name, fields.placeType, fields.industry, fields.department], rows, '单位'),
      makeSheet('equipment', [fields.name, equipment.name], devices, '设备'),
    ),
  );
}

function supervise(one: Case) {
  return superviseUnits(register([one]), defaultRuleBook)[0]!;
}

describe('the table of duties', () => {
  const { rows } = departmentDuties[0]!.value!;
  const known = new Set(departments.map(({ id }) => id));

  it('names only departments, places and industries that exist', () => {
    const trades = new Set(industries[0]!.value!.map(({ id }) => id as string));
    const places = new Set<string>(placeTypeIds);
    for (const row of rows) {
      for (const id of [row.primary, ...row.others]) expect([row.key, known.has(id)]).toEqual([row.key, true]);
      const keys = row.on === 'industry' ? trades : row.on === 'device' ? new Set([row.key]) : places;
      expect([row.key, keys.has(row.key)]).toEqual([row.key, true]);
    }
  });

  it('has a row for every type of place and every industry', () => {
    for (const id of placeTypeIds)
      expect([id, rows.some((row) => row.key === id && row.on !== 'industry')]).toEqual([id, true]);
    for (const { id } of industries[0]!.value!)
      expect([id, rows.some((row) => row.key === id && row.on === 'industry')]).toEqual([id, true]);
  });

  it('gives a second department wherever it leaves a doubt', () => {
    for (const row of rows.filter(({ ambiguous }) => ambiguous))
      expect([row.key, row.others.length > 0]).toEqual([row.key, true]);
  });
});

describe('who supervises a unit', () => {
  it.each<[string, Case, string, string]>([
    ['the ledger’s own word before everything', { name: '高平市第一小学', department: '市卫健局' }, 'D10', 'stated'],
    [
      'tank vehicles wherever they are',
      { name: '某某化工厂', industry: '危化品', devices: ['液化气罐车'] },
      'D07',
      'device',
    ],
    ['building sites', { name: '丹河湾项目部', devices: ['塔吊'] }, 'D06', 'site'],
    ['water works sites', { name: '某某水利工程项目部' }, 'D08', 'site'],
    ['road works sites', { name: '甲', place: '公路工地' }, 'D07', 'site'],
    ['key projects', { name: '甲', place: '重点项目' }, 'D01', 'site'],
    ['schools', { name: '米山镇中心小学' }, 'D02', 'placeType'],
    ['hospitals', { name: '高平市人民医院' }, 'D10', 'placeType'],
    ['a school’s own stadium', { name: '高平一中体育馆' }, 'D02', 'placeType'],
    ['hotels without stars', { name: '红旗宾馆' }, 'D03', 'placeType'],
    ['hotels with stars', { name: '红旗宾馆', place: '星级饭店' }, 'D09', 'placeType'],
    ['shops', { name: '华联超市' }, 'D03', 'placeType'],
    ['city parks', { name: '高平市人民公园' }, 'D06', 'placeType'],
    ['parks of a scenic area', { name: '羊头山景区森林公园' }, 'D09', 'placeType'],
    ['coal mines', { name: '某某煤业有限公司' }, 'D11', 'placeType'],
    ['the power company', { name: '国网高平市供电公司' }, 'D15', 'placeType'],
    ['homes for the elderly', { name: '寺庄镇敬老院' }, 'D99', 'placeType'],
    ['a bureau’s own building', { name: '高平市财政局' }, 'D05', 'owner'],
    ['a stated trade before the word 厂', { name: '某某厂', industry: '危化品' }, 'D11', 'industry'],
    ['a trade that says the place', { name: '甲', industry: '水利' }, 'D08', 'placeType'],
    ['a trade that says no place', { name: '甲', industry: '医疗卫生' }, 'D10', 'industry'],
    ['factories', { name: '某某机械制造有限公司' }, 'D03', 'placeType'],
    ['nobody', { name: '甲乙丙' }, 'D99', 'unclaimed'],
  ])('%s', (_, one, id, basis) => {
    const found = supervise(one);
    expect([found.primary.id, found.basis]).toEqual([id, basis]);
    expect(found.others).not.toContain(found.primary);
  });

  it('shows both where the document leaves it open', () => {
    for (const name of ['某某铸造有限公司', '某某机械制造有限公司', '某某纺织厂']) {
      const found = supervise({ name });
      expect([name, found.primary.id, found.ambiguous, found.others[0]?.id]).toEqual([name, 'D03', true, 'D11']);
      expect(found.source.certainty).toBe('proposal');
      expect(found.reason.zh).toMatch(/建议值（可修改）；也可能是市应急管理局，请确认$/);
    }
    expect(supervise({ name: '城东加油站' })).toMatchObject({ primary: { id: 'D11' }, ambiguous: true });
    expect(supervise({ name: '某某化工有限公司' })).toMatchObject({ primary: { id: 'D11' }, ambiguous: true });
    expect(supervise({ name: '甲', place: '危险化学品单位' })).toMatchObject({
      primary: { id: 'D11' },
      ambiguous: false,
    });
  });

  it('keeps the unit’s own department beside the one for tank vehicles', () => {
    const mixed = supervise({ name: '某某燃气有限公司', devices: ['液化气罐车', '储气罐'] });
    expect(mixed).toMatchObject({ primary: { id: 'D07' }, ambiguous: true });
    expect(mixed.others[0]?.id).toBe('D06');
    expect(mixed.at).toEqual({ sheet: '设备', row: 1, column: 1 });
    expect(supervise({ name: '某某燃气有限公司', devices: ['液化气罐车'] }).ambiguous).toBe(false);
  });

  it('puts the environment branch beside the department of a unit with a boiler', () => {
    expect(supervise({ name: '红旗宾馆', devices: ['蒸汽锅炉'] }).others.map(({ id }) => id)).toEqual(['D13']);
    expect(supervise({ name: '红旗宾馆', devices: ['客梯'] }).others).toEqual([]);
  });

  it('quotes the document and names the cell', () => {
    const found = supervise({ name: '甲', place: '学校' });
    expect(found.at).toEqual({ sheet: '单位', row: 1, column: 1 });
    expect(found.reason.zh).toBe(
      '单位属于“学校”。附件2：市教育局负责本系统内幼儿园、学校、校办企业特种设备的监督管理，加强对学生特种设备安全知识的宣传教育',
    );
    expect(supervise({ name: '米山镇中心小学' }).reason.zh).toContain('据名称等推断，请核实');
  });

  it('takes the first of two departments in one cell and keeps the other', () => {
    const found = supervise({ name: '甲', department: '市教育局、市市场监管局' });
    expect([found.primary.id, found.others.map(({ id }) => id), found.ambiguous]).toEqual(['D02', ['D12'], false]);
    expect(found.at).toEqual({ sheet: '单位', row: 1, column: 3 });
  });

  it('goes on when the department written is none, and says so when nothing else is known', () => {
    expect(supervise({ name: '米山镇中心小学', department: '某某集团' })).toMatchObject({ primary: { id: 'D02' } });
    expect(supervise({ name: '甲乙', department: '某某集团' }).reason.zh).toContain('“某某集团”不能识别');
  });
});

it('gives every unit exactly one primary, in the register’s order', () => {
  const cases = ['甲小学', '乙医院', '丙', '丁煤业', '戊超市'].map((name) => ({ name }));
  const found = superviseUnits(register(cases), defaultRuleBook);
  expect(found.map(({ primary }) => primary.id)).toEqual(['D02', 'D10', 'D99', 'D11', 'D03']);
});

/** A unit for each line of the table of places and trades: name, place and trade as a ledger states them. */
const lines: readonly (readonly [name: string, place: string | null, industry: string | null, department: string])[] = [
  ['高平市开发区重点建设工程项目部', '重点建设工程', null, 'D01'],
  ['高平市实验幼儿园', '幼儿园', null, 'D02'],
  ['高平市第一中学校', '学校', null, 'D02'],
  ['高平市一中校办工厂', null, '校办企业', 'D02'],
  ['高平市丹河商场', '商场', null, 'D03'],
  ['高平市永辉西超市', '超市', null, 'D03'],
  ['高平市城东农贸市场', '市场', null, 'D03'],
  ['高平市神农宾馆', '宾馆饭店', null, 'D03'],
  ['高平市长平大酒店', '星级饭店', null, 'D09'],
  ['高平市四星级酒店', '四星级酒店', null, 'D09'],
  ['丹河湾项目部', '房屋建筑工地', null, 'D06'],
  ['高平市市政工程项目部', '市政工地', null, 'D06'],
  ['高平市丹源物业管理有限公司', '住宅小区', null, 'D06'],
  ['高平市金融大厦', '写字楼', null, 'D06'],
  ['高平市热力有限公司', '供热', null, 'D06'],
  ['高平市燃气有限公司', '燃气', null, 'D06'],
  ['高平市自来水公司', '供水', null, 'D06'],
  ['高平市污水处理厂', '污水处理', null, 'D06'],
  ['高平市垃圾处理厂', '垃圾处理', null, 'D06'],
  ['高平市加气站', '加气站', null, 'D06'],
  ['高平市城北加油站', '加油站', null, 'D11'],
  ['高平市汽车客运站', '客运站', null, 'D07'],
  ['高平市运输有限公司', null, '道路运输', 'D07'],
  ['高速公路路桥项目部', '公路工地', null, 'D07'],
  ['高平火车站', '铁路车站', null, 'D99'],
  ['高铁高平东站', '车站', null, 'D99'],
  ['高平市釜山水库', '水库', null, 'D08'],
  ['高平市水利工程项目部', '水利工地', null, 'D08'],
  ['高平市文化馆', '文化馆', null, 'D09'],
  ['高平市博物馆', '博物馆', null, 'D09'],
  ['高平市展览馆', '展览馆', null, 'D09'],
  ['高平市电影院', '影剧院', null, 'D09'],
  ['高平市炎帝陵景区', '旅游景区', null, 'D09'],
  ['高平市炎帝陵风景区公园', '公园', null, 'D09'],
  ['高平市人民公园', '公园', null, 'D06'],
  ['炎帝陵景区游乐场', '游乐场', null, 'D09'],
  ['人民公园游乐场', '游乐场', null, 'D06'],
  ['丹河购物广场游乐场', '游乐场', null, 'D03'],
  ['高平市欢乐世界游乐场', '游乐场', null, 'D09'],
  ['高平市人民医院', '医院', null, 'D10'],
  ['高平市东城诊所', '诊所', null, 'D10'],
  ['高平市体育馆', '体育场馆', null, 'D10'],
  ['高平市一中体育馆', null, null, 'D02'],
  ['高平市化工有限公司', '危险化学品企业', null, 'D11'],
  ['高平市禾丰煤业有限公司', '煤矿', null, 'D11'],
  ['高平市禾丰铸管有限公司', '铸造企业', null, 'D03'],
  ['高平市机械厂', '工业企业', null, 'D03'],
  ['高平市丝绸纺织厂', null, '纺织', 'D03'],
  ['高平市食品厂', null, '食品', 'D03'],
  ['国网高平市供电公司', null, null, 'D15'],
  ['高平市供电所', '供电企业', null, 'D15'],
  ['高平市发电厂', '电厂', null, 'D01'],
  ['高平市夕阳红养老院', '养老院', null, 'D99'],
  ['高平市殡仪馆', '殡仪馆', null, 'D99'],
  ['高平市儿童福利院', '儿童福利院', null, 'D99'],
  ['高平市屠宰场', '屠宰场', null, 'D99'],
  ['高平市农机公司', null, '农业', 'D99'],
  ['高平市行政中心', '机关', null, 'D99'],
  ['高平市人民法院', '机关办公楼', null, 'D99'],
  ['高平市粮库', '粮库', null, 'D01'],
  ['高平市快递分拨中心', '快递', null, 'D07'],
  ['高平市物流仓储中心', '物流仓储', null, 'D07'],
  ['高平市技工学校', '技工学校', null, 'D99'],
  ['高平市开化寺', '宗教场所', null, 'D99'],
  ['高平市通信分公司', null, '通信', 'D99'],
  ['高平市农商银行', '银行', null, 'D99'],
  ['中国邮政高平分公司', null, '邮政', 'D99'],
  ['高平市公安局', null, null, 'D04'],
  ['高平市消防救援大队', null, null, 'D14'],
  ['高平市财政局', null, null, 'D05'],
  ['晋城市生态环境局高平分局', null, null, 'D13'],
  ['高平市教育局', null, null, 'D02'],
  ['高平市水务局', null, null, 'D08'],
];

test.each(lines)('%s (%s, %s) belongs to %s', (name, place, industry, department) => {
  const one = { name, ...(place !== null && { place }), ...(industry !== null && { industry }), devices: ['叉车'] };
  expect(supervise(one).primary.id).toBe(department);
});
