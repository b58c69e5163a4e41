import { cellXml } from '../../../src/xlsx/patch/cellXml';

const textOf = (value: string): string => /<is>(.*)<\/is>/s.exec(cellXml('A1', 3, value, ''))![1]!;

describe('text in a cell', () => {
  test.each(['正常', '第 3 号', 'a b c', '起重机械', '𠮷'])('without blanks at risk needs no mark: %j', (value) => {
    expect(textOf(value)).toBe(`<t>${value}</t>`);
  });

  test.each([' a', 'a ', 'a  b', 'a\nb', 'a\tb', '\u3000a', 'a\u00a0', '\n'])('keeps its blanks: %j', (value) => {
    expect(textOf(value)).toBe(`<t xml:space="preserve">${value}</t>`);
  });

  test('is escaped, and cut where Excel ends', () => {
    expect(textOf('<a&b>\r')).toBe('<t xml:space="preserve">&lt;a&amp;b&gt;_x000D_</t>');
    expect(textOf('长'.repeat(40_000))).toBe(`<t>${'长'.repeat(32_767)}</t>`);
  });
});

test.each([
  [12.5, '<c r="B2" s="3"><v>12.5</v></c>'],
  [null, '<c r="B2" s="3"/>'],
  ['', '<c r="B2" s="3"/>'],
  [Number.NaN, '<c r="B2" s="3"/>'],
])('a cell of %j is %s', (value, xml) => {
  expect(cellXml('B2', 3, value, '')).toBe(xml);
});
