import { comparableName, impliedPlace, type Place } from '../../../src/core/register/unitName';

const same = (a: string, b: string) => comparableName(a).core === comparableName(b).core;

test.each([
  ['spaces and brackets', '高平市 甲乙（集团）有限公司', '高平市甲乙(集团)有限公司'],
  ['full-width letters', 'ＡＢＣ机械有限公司', 'abc机械有限公司'],
  ['the long legal form', '高平市甲乙有限责任公司', '高平市甲乙有限公司'],
  ['the province and both cities in front', '山西省晋城市高平市甲乙厂', '甲乙厂'],
  ['a sole trader’s official ending', '高平市丙丁便利店（个体工商户）', '丙丁便利店'],
])('%s do not make another name', (_, a, b) => {
  expect(same(a, b)).toBe(true);
});

test.each([
  ['a branch', '甲乙有限公司', '甲乙有限公司米山分公司'],
  ['a stock company', '甲乙有限公司', '甲乙股份有限公司'],
  ['a numbered works', '甲乙一厂', '甲乙二厂'],
  ['what stands in brackets', '甲乙小区（一期）', '甲乙小区（二期）'],
])('%s stays another name', (_, a, b) => {
  expect(same(a, b)).toBe(false);
});

test('the narrowest leading place is kept apart from the core', () => {
  expect(comparableName('山西省高平市人民医院')).toEqual({ core: '人民医院', place: '高平' });
  expect(comparableName('晋城市人民医院')).toEqual({ core: '人民医院', place: '晋城' });
  expect(comparableName('人民医院')).toEqual({ core: '人民医院', place: '' });
});

test('a name that is nothing but a place, or nothing at all, is left whole', () => {
  expect(comparableName('高平市').core).not.toBe('');
  expect(comparableName('——').core).toBe('');
});

test.each<[Place[], Place]>([
  [['', '晋城'], '晋城'],
  [['', '晋城', '高平'], '高平'],
  [['', '山西', '晋城'], ''],
  [[''], ''],
])('a name without a place beside %j means %j', (places, expected) => {
  expect(impliedPlace(new Set(places))).toBe(expected);
});
