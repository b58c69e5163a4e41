import { matchDepartments, ownerDepartment } from '../../../src/core/departments/departmentName';
import { departments } from '../../../src/core/regulation/departments';
import { departmentWords } from '../../../src/core/regulation/departmentWords';

it('lists the fifteen departments of the annex in its order, then the others', () => {
  expect(departments.map(({ id }) => id)).toEqual([
    ...Array.from({ length: 15 }, (_, index) => `D${String(index + 1).padStart(2, '0')}`),
    'D99',
  ]);
  expect(departments.filter(({ role }) => role === 'functional').map(({ name }) => name)).toEqual([
    '市公安局',
    '市财政局',
    '市消防救援大队',
  ]);
  expect(departments.filter(({ role }) => role === 'general').map(({ name }) => name)).toEqual(['市市场监督管理局']);
});

it.each(departments.map(({ name, id }) => [name, id]))('%s is read by its own name', (name, id) => {
  expect(matchDepartments(name)[0]?.id).toBe(id);
});

it('reads every other name to its own department', () => {
  for (const { id, bodies, short } of departmentWords[0]!.value!) {
    for (const word of [...bodies, ...short]) expect([word, matchDepartments(word)[0]?.id]).toEqual([word, id]);
    for (const body of bodies) expect([body, matchDepartments(`高平市${body}`)[0]?.id]).toEqual([body, id]);
  }
});

it.each([
  ['质监局', 'D12'],
  ['工商局', 'D12'],
  ['安监局', 'D11'],
  ['市商务局', 'D03'],
  ['经信局', 'D03'],
  ['体育局', 'D10'],
  ['卫计局', 'D10'],
  ['旅游局', 'D09'],
  ['文化局', 'D09'],
  ['环保局', 'D13'],
  ['建设局', 'D06'],
  ['房管局', 'D06'],
  ['水利局', 'D08'],
  ['教育', 'D02'],
  ['高平市住建局', 'D06'],
  ['民政局', 'D99'],
  ['农业农村局', 'D99'],
])('%s → %s', (text, id) => {
  expect(matchDepartments(text)[0]?.id).toBe(id);
});

it.each<[string, string[]]>([
  ['市教育局、市市场监督管理局', ['D02', 'D12']],
  ['应急局/工信局', ['D11', 'D03']],
  ['住建局 商务局', ['D06', 'D03']],
  ['市卫生健康和体育局', ['D10']],
  ['市工业和信息化局（商务局）', ['D03']],
  ['晋城市生态环境局高平分局', ['D13']],
  ['米山镇人民政府', []],
  ['', []],
])('%s names %j', (text, ids) => {
  expect(matchDepartments(text).map(({ id }) => id)).toEqual(ids);
});

it.each<[string, string | null]>([
  ['高平市公安局', 'D04'],
  ['高平市财政局机关食堂', 'D05'],
  ['高平市消防救援大队', 'D14'],
  ['高平市教育局家属院', null],
  ['高平市民政局', 'D99'],
  ['高平市教育印刷厂', null],
])('%s is of the system of %s', (name, id) => {
  expect(ownerDepartment(name)?.id ?? null).toBe(id);
});
