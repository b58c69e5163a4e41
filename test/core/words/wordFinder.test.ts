import { memoised } from '../../../src/core/words/memoised';
import { plainName, plainText } from '../../../src/core/words/plainText';
import { wordFinder } from '../../../src/core/words/wordFinder';

const find = wordFinder([
  ['锅炉', 'boiler'],
  ['行车', 'crane'],
  ['电梯', 'elevator'],
  ['货梯', 'goods'],
  ['施工电梯', 'hoist'],
]);

it.each<[string, string[]]>([
  ['锅炉房行车', ['crane', 'boiler']],
  ['施工电梯', ['hoist']],
  ['行车1号', ['crane']],
  ['', []],
  ['办公桌', []],
])('%s holds %j, the last word first and no word inside another', (text, meanings) => {
  expect(find(text).map(({ means }) => means)).toEqual(meanings);
});

it('makes two spellings equal', () => {
  expect(plainText(' ｎ１（叉 车）')).toBe('N1(叉车)');
  expect(plainName('场（厂）内、专用 机动车辆')).toBe('场厂内专用机动车辆');
});

it('reads each text once and forgets when there are too many', () => {
  const read: string[] = [];
  const remembered = memoised((text) => read.push(text), 2);
  for (const text of ['a', 'a', 'b', 'c', 'a']) remembered(text);
  expect(read).toEqual(['a', 'b', 'c', 'a']);
});
