import { copyName } from '../../src/taskpane/copyName';

test.each([
  ['河西镇台账.xlsx', 'annotate', 'zh', '河西镇台账-体检结果.xlsx'],
  ['河西镇台账.XLSX', 'annotate', 'zh', '河西镇台账-体检结果.XLSX'],
  ['宏.xlsm', 'clear', 'zh', '宏-已清除标记.xlsm'],
  ['台账-体检结果.xlsx', 'annotate', 'zh', '台账-体检结果.xlsx'],
  ['台账-体检结果.xlsx', 'clear', 'zh', '台账-已清除标记.xlsx'],
  ['台账-已清除标记.xlsx', 'annotate', 'en', '台账-checked.xlsx'],
  ['2026.11.台账', 'annotate', 'zh', '2026.11.台账-体检结果.xlsx'],
] as const)('%s, %s in %s, is saved as %s', (name, task, language, expected) => {
  expect(copyName(name, task, language)).toBe(expected);
});
