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
      '单位属于“学校”。附件2：市教育局负责本系统内幼儿园、学校、校办企业特种设备的监督管理,加强对学生特种设备安全知识的宣传教育',
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
