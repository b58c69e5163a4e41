import { titleForms } from '../../../../src/core/ledger/headers/titleForms';

const formsOf = (...parts: readonly string[]) => titleForms(parts).map(({ text }) => text);

test.each([
  ['使用单位情况', '单位名称'],
  ['单位基本信息', '联系电话'],
  ['检验情况', '检验单位'],
])('%s is a section of the ledger: %s under it may stand by itself', (banner, leaf) => {
  expect(formsOf(banner, leaf)).toContain(leaf);
});

test.each([
  ['维保单位', '名称'],
  ['维保单位情况', '联系电话'],
  ['安全管理员', '电话'],
])('%s names somebody: %s under it is nobody else’s', (banner, leaf) => {
  expect(formsOf(banner, leaf)).not.toContain(leaf);
});
