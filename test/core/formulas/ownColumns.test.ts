import { resultColumnList } from '../../../src/core/changes/resultColumnList';
import { ownColumns } from '../../../src/core/formulas/ownColumns';
import { fill, type Language } from '../../../src/core/text';

test.each(['zh', 'en'] as Language[])('every result column is known again by its title (%s)', (language) => {
  const titles = resultColumnList.map(({ header }) => fill(header[language], { asOf: '2026-11-23' }));
  expect(ownColumns([['使用单位', ...titles]])?.resultColumns).toEqual(
    Object.fromEntries(resultColumnList.map(({ id }, at) => [id, at + 1])),
  );
});

test('titles of the user are none of ours', () => {
  expect(ownColumns([['使用单位', '风险等级', '检验状态', '现场核查日期', null, 3]])).toBeNull();
});
