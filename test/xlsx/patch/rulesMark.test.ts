import { readXlsx } from '../../../src/xlsx/readXlsx';
import { patchXlsx } from '../../../src/xlsx/patchXlsx';
import { partOf, replaceSheet, smallWorkbook } from './smallWorkbook';

const rules = { ...replaceSheet('监管规则'), role: 'rules' as const };
const withRules = patchXlsx(smallWorkbook(), [rules]);
const namesIn = (bytes: Uint8Array) => readXlsx(bytes).sheets.map(({ name }) => name);

test('the sheet of rules has a name of its own and is read back as such', () => {
  expect(partOf(withRules, 'xl/workbook.xml')).toContain('<definedName name="_tzsb_rules" hidden="1">');
  expect(readXlsx(withRules).sheets.at(-1)!.marks).toMatchObject({ generated: true, rules: true });
});

test('other generated sheets come and go beside it', () => {
  const first = patchXlsx(withRules, [replaceSheet('问题清单'), replaceSheet('汇总·全市')]);
  expect(namesIn(patchXlsx(first, [replaceSheet('问题清单')]))).toEqual(['台账', '监管规则', '问题清单']);
});

test('it is replaced by another one, never doubled', () => {
  const again = patchXlsx(patchXlsx(withRules, [replaceSheet('问题清单')]), [{ ...rules, name: '规则' }]);
  expect(partOf(again, 'xl/workbook.xml').match(/_tzsb_rules/g)).toHaveLength(1);
  expect(namesIn(again)).toEqual(['台账', '问题清单', '规则']);
});

test('clearing takes it, unless it is to be kept', () => {
  expect(namesIn(patchXlsx(withRules, [{ kind: 'removeMarks' }]))).toEqual(['台账']);
  const kept = patchXlsx(withRules, [{ kind: 'removeMarks', keepsRules: true }]);
  expect(namesIn(kept)).toEqual(['台账', '监管规则']);
  expect(readXlsx(kept).sheets.at(-1)!.marks).toMatchObject({ rules: true });
});

test('a sheet that only formulas read is made hidden', () => {
  const made = patchXlsx(smallWorkbook(), [{ ...replaceSheet('规则表'), hidden: true }]);
  expect(readXlsx(made).sheets.at(-1)).toMatchObject({ name: '规则表', visibility: 'hidden' });
});
