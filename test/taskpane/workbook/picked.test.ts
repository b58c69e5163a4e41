import { choiceOf, isPicked, toggle } from '../../../src/taskpane/workbook/summaries/picked';

const all = ['市教育局', '市交通运输局', '市公安局'];

test('at first everything is picked', () => {
  expect(all.map((name) => isPicked(null, name))).toEqual([true, true, true]);
  expect(choiceOf(null, all)).toBe('all');
});

test('one taken away leaves the others, in their order', () => {
  expect(choiceOf(toggle(null, '市交通运输局', all), all)).toEqual(['市教育局', '市公安局']);
});

test('taking all back one by one is everything again', () => {
  const none = new Set<string>();
  expect(choiceOf(none, all)).toEqual([]);
  const again = all.reduce<ReturnType<typeof toggle>>((picked, name) => toggle(picked, name, all), none);
  expect(again).toBeNull();
});

test('a name that a later check no longer has is not asked for', () => {
  expect(choiceOf(new Set(['市教育局', '旧局']), all)).toEqual(['市教育局']);
});
