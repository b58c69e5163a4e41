import { townships as table } from '../../../src/core/regulation/townships';
import { matcherFor } from '../../../src/core/register/townshipOf';

const townships = table[0]!.value!;
const matchTownship = matcherFor(townships);

describe('names in a column of townships', () => {
  it('has the sixteen of the city and the development zone', () => {
    expect(townships).toHaveLength(17);
  });

  it.each(townships.map(({ name }) => [name]))('%s', (name) => {
    expect(matchTownship(name)).toMatchObject({ township: { name }, exact: true });
    expect(matchTownship(` 山西省晋城市高平市${name}`)).toMatchObject({ township: { name }, exact: true });
    expect(matchTownship(`高平市${name}`)).toMatchObject({ township: { name }, exact: true });
  });

  it.each([
    ['米山', '米山镇'],
    ['米山乡', '米山镇'],
    ['建宁镇', '建宁乡'],
    ['永禄乡', '永录乡'],
    ['永录镇', '永录乡'],
    ['北城街道办', '北城街道'],
    ['北城街道办事处', '北城街道'],
    ['北城办事处', '北城街道'],
    ['东城街办', '东城街道'],
    ['南城办', '南城街道'],
    ['高平市 寺庄 镇', '寺庄镇'],
    ['寺庄镇人民政府', '寺庄镇'],
    ['开发区', '开发区管委会'],
    ['高平经济技术开发区', '开发区管委会'],
    ['经开区管委会', '开发区管委会'],
  ])('%s → %s', (text, name) => {
    expect(matchTownship(text)).toMatchObject({ township: { name }, exact: true });
  });
});

describe('names inside addresses', () => {
  it.each([
    ['高平市米山镇侯家庄村', '米山镇'],
    ['山西省高平市北城街道长平西街120号', '北城街道'],
    ['山西省晋城市高平市马村镇工业园区', '马村镇'],
    ['河西镇牛村', '河西镇'],
    ['三甲北村', '三甲镇'],
    ['高平市东城街道办长平东街', '东城街道'],
    ['晋城市高平市永禄乡扶市村', '永录乡'],
  ])('%s → %s, not exact', (text, name) => {
    expect(matchTownship(text)).toMatchObject({ township: { name }, exact: false });
  });

  it.each([
    ['高平市北城街128号'],
    ['泽州县高都镇'],
    ['长治市河西镇'],
    ['米山镇和寺庄镇交界处'],
    ['神农路5号'],
    ['神农炎帝文化公司'],
    ['晋城市开发区'],
    ['晋城经济技术开发区'],
    [''],
    ['不详'],
  ])('%s names none for sure', (text) => {
    expect(matchTownship(text)).toBeNull();
  });
});

it('goes by the list that the customer has changed', () => {
  const match = matcherFor([{ id: 'new', name: '新河镇', english: 'Xinhe Town', stems: ['新河'] }]);
  expect(match('新河')?.township.id).toBe('new');
  expect(match('米山镇')).toBeNull();
  expect(matcherFor([])('米山镇')).toBeNull();
});
