import { linkText } from '../../../src/workbench/formulas/linkText';

test.each([
  [`=HYPERLINK("#'台账'!C5","C5")`, 'C5'],
  ['=HYPERLINK("#A1","说""是""")', '说"是"'],
  ['=HYPERLINK("#A1",12)', 12],
  ['=hyperlink("#A1",-1.5)', -1.5],
  ['=HYPERLINK("#A1","")', ''],
  ['=HYPERLINK("#A1")', null],
  ['=HYPERLINK("#A1",A1)', null],
  ['=HYPERLINK("#A"&ROW(),"A")', null],
  ['=HYPERLINK("#A1","A"&"B")', null],
  ['=HYPERLINK("#A1","A")&"B"', null],
  ['="HYPERLINK(""#A1"",""A"")"', null],
])('%s', (formula, expected) => {
  expect(linkText(formula)).toBe(expected);
});
