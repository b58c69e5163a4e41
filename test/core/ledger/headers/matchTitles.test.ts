import fc from 'fast-check';
import { matchTitles } from '../../../../src/core/ledger/headers/matchTitles';
import { headerCases } from './headerCases';
import { judge } from './judge';
import { withoutEachList } from './withoutList';

const cases = headerCases();
const open = cases.filter(({ id }) => id.startsWith('h'));

test('at least 98 % of the labelled columns are understood and at most 1 % are taken for something else', () => {
  const { total, right, wrong, misses } = judge(open);
  const limits = { right: right >= total * 0.98, wrong: wrong <= total * 0.01 };
  expect({ ...limits, misses: limits.right && limits.wrong ? [] : misses }).toEqual({
    right: true,
    wrong: true,
    misses: [],
  });
  expect(total).toBe(662);
});

test('lists from other sources are understood as well', () => {
  const { total, right, wrong, misses } = judge(cases.filter(({ id }) => !id.startsWith('h')));
  const limits = { right: right >= total * 0.98, wrong: wrong <= total * 0.01 };
  expect({ ...limits, misses: limits.right && limits.wrong ? [] : misses }).toEqual({
    right: true,
    wrong: true,
    misses: [],
  });
});

test('no list depends on rules that were written for it alone', () => {
  const { total, right, wrong } = withoutEachList(cases);
  expect(right).toBeGreaterThan(total * 0.95);
  expect(wrong).toBeLessThan(total * 0.01);
});

test.each(cases.map((one) => [one.id, one] as const))(
  'the sheet kind of %s is recognised',
  (_id, { columns, kind }) => {
    expect(matchTitles(columns.map(({ title }) => title)).kind).toBe(kind);
  },
);

test.each([
  ['制造单位', 'equipment.manufacturer'],
  ['安装单位', 'equipment.installer'],
  ['维保单位', 'equipment.maintainer'],
  ['检验单位', 'equipment.inspectionBody'],
  ['使用单位', 'unit.name'],
  ['使用（管理）单位', 'unit.name'],
  ['使用单位地址', 'unit.address'],
  ['使用单位统一社会信用代码', 'unit.uscc'],
  ['下次检验日期\n（格式yyyy-mm-dd）', 'equipment.nextInspectionOn'],
  ['＊下次 检验 日期', 'equipment.nextInspectionOn'],
  ['使用登证编号', 'equipment.registrationNo'],
  ['设备使用(所在)地点', 'equipment.location'],
  ['下次年度检查报告编号', undefined],
  ['制造许可证号', undefined],
  ['检验人员', undefined],
  ['是否过期', undefined],
])('%s on a device ledger is %s', (title, field) => {
  const around = ['设备代码', '设备名称', '设备种类', '检验日期'];
  const matched = matchTitles([...around, title].map((text) => [text]));
  expect(matched.titles[around.length]!.field?.key).toBe(field);
});

test.each([
  ['有效期至', ['设备代码', '设备名称', '设备种类'], 'equipment.nextInspectionOn'],
  ['有效期至', ['姓名', '证书编号', '作业项目'], 'person.certExpiresOn'],
  ['状态', ['姓名', '证书编号', '作业项目'], undefined],
  ['状态', ['隐患描述', '整改期限', '隐患等级'], 'hazard.status'],
  ['责任人', ['设备代码', '设备名称', '设备种类'], undefined],
  ['责任人', ['隐患描述', '整改期限', '隐患等级'], 'hazard.responsible'],
  ['单位名称', ['姓名', '证书编号', '作业项目'], 'person.unit'],
  ['单位名称', ['隐患描述', '整改期限', '隐患等级'], 'unit.name'],
])('%s beside %s is %s', (title, around, field) => {
  const matched = matchTitles([...around, title].map((text) => [text]));
  expect(matched.titles[around.length]!.field?.key).toBe(field);
});

test('上次 is never taken for 下次, even with a slip of the pen', () => {
  const matched = matchTitles([['设备代码'], ['上次检验曰期']]);
  expect(matched.titles[1]!.field?.key).not.toBe('equipment.nextInspectionOn');
});

/** Stretches a title as ledgers do: spaces, line breaks, full-width brackets, a star. */
const disguise = fc.constantFrom<(text: string) => string>(
  (text) => ` ${text} `,
  (text) => text.split('').join(' '),
  (text) => `${text.slice(0, 2)}\n${text.slice(2)}`,
  (text) => `*${text}`,
  (text) => `${text}（必填）`,
  (text) => `${text}：`,
);

test('the order of the columns and the padding of titles change nothing', () => {
  const single = open.filter(({ columns }) =>
    columns.every(({ title }) => title.length === 1 && !/[\s/]/.test(title[0]!)),
  );
  const ordered = fc.constantFrom(...single).chain((one) =>
    fc.record({
      columns: fc.constant(one.columns),
      order: fc.shuffledSubarray(
        one.columns.map((_column, at) => at),
        { minLength: one.columns.length },
      ),
      change: disguise,
    }),
  );
  fc.assert(
    fc.property(ordered, ({ columns, order, change }) => {
      const straight = matchTitles(columns.map(({ title }) => title)).titles.map((match) => match.field?.key);
      const mixed = matchTitles(order.map((at) => [change(columns[at]!.title[0]!)])).titles;
      const phones = (key: string | undefined) => (key?.endsWith('.phone') ? undefined : key);
      order.forEach((at, place) => {
        expect(phones(mixed[place]!.field?.key)).toBe(phones(straight[at]));
      });
    }),
    { numRuns: 200 },
  );
});
