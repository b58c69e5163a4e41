import { asTyped, needsTextFormat, retyped } from '../../src/excel/excelText';

describe('text that Excel would take for something else', () => {
  test.each([
    ['=1+1'],
    ['+86 356'],
    ['-'],
    ['@张三'],
    ['　=A1'],
    ['\t缩进'],
    ['#N/A'],
    ['#1锅炉'],
    ['0012'],
    ['140581199001011234'],
    ['2026-11-01'],
    ['2026年11月1日'],
    ['三月五日'],
    ['1/2'],
    ['50%'],
    ['¥5.00'],
    ['1E5'],
    ['8:30'],
    ['8:30 PM'],
    ['TRUE'],
    ['false'],
    ['Mar 5'],
    ['5-May-2026'],
    ['２０２６'],
  ])('%j gets the text format', (text) => {
    expect(needsTextFormat(text)).toBe(true);
  });

  test.each([
    [''],
    ['电梯'],
    ['A2'],
    ['A2–A4'],
    ['已逾期 12 天'],
    ['Marine'],
    ['下次检验：2026-11-01'],
    ['梯11晋E00001(24)'],
  ])('%j is text by itself', (text) => {
    expect(needsTextFormat(text)).toBe(false);
  });
});

test('an apostrophe at the start is doubled, because Excel takes one away', () => {
  expect(asTyped("'待查")).toBe("''待查");
  expect(asTyped('待查')).toBe('待查');
});

test('a text is cut to what a cell holds', () => {
  expect(asTyped('长'.repeat(40_000))).toHaveLength(32_767);
});

describe('a cell that is put back', () => {
  test.each([
    ['=SUM(A1:A3)', 'General', '=SUM(A1:A3)'],
    ['=1+1', '@', '=1+1'],
    ['0012', '@', '0012'],
    ['0012', 'General', "'0012"],
    ['电梯', 'General', '电梯'],
    ["'待查", 'General', "''待查"],
    [46_000, 'yyyy-mm-dd', 46_000],
  ])('%j of format %s is typed as %j', (formula, format, typed) => {
    expect(retyped(formula, format)).toBe(typed);
  });
});
