import type { Change } from '../../src/core/changes/change';
import { patchXlsx } from '../../src/xlsx/patchXlsx';
import { Refusal } from '../../src/xlsx/refusal';
import { highlight, ledgerSheet, overdueRule, partOf, partsOf, removeMarks } from './patch/smallWorkbook';
import { replaceSheet, smallWorkbook, writeColumn } from './patch/smallWorkbook';

const sheetPath = 'xl/worksheets/sheet1.xml';
const all: readonly Change[] = [
  writeColumn(),
  writeColumn({
    id: 'due',
    column: 4,
    header: '【到期日】',
    numberFormat: 'yyyy-mm-dd',
    cells: [
      { row: 2, value: 45000 },
      { row: 7, value: '=1+1' },
    ],
  }),
  highlight(overdueRule),
  replaceSheet('汇总'),
  replaceSheet('问题清单', {
    rows: [{ cells: [{ value: '去汇总', style: 'link', link: { sheet: '汇总', row: 1, column: 0 } }] }],
  }),
];

describe('patchXlsx', () => {
  const before = smallWorkbook();
  const after = patchXlsx(before, all);

  test('touches only the parts that it must', () => {
    const [was, is] = [partsOf(before), partsOf(after)];
    const changed = Object.keys(was).filter((path) => was[path] !== is[path]);
    expect(changed.sort()).toEqual(
      ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', sheetPath].sort(),
    );
    const added = Object.keys(is).filter((path) => !(path in was));
    expect(added.sort()).toEqual(['xl/tzsbUndo.xml', 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml']);
  });

  test('writes cells in column order, makes the rows that are missing and opens self-closed ones', () => {
    const sheet = partOf(after, sheetPath);
    expect(sheet).toMatch(
      /<row r="3" spans="1:5"><c r="A3".*<c r="C3"><v>45000<\/v><\/c><c r="D3" s="\d+" t="inlineStr"><is><t>A2<\/t><\/is><\/c><c r="E3" s="\d+"><v>45000<\/v><\/c><\/row>/,
    );
    expect(sheet).toMatch(
      /<row r="4" spans="1:5" ht="20" customHeight="1"><c r="D4"[^>]*><is><t>B1<\/t><\/is><\/c><\/row>/,
    );
    expect(sheet).toMatch(/<row r="8"><c r="E8" s="\d+" t="inlineStr"><is><t>=1\+1<\/t>/);
    expect(sheet).toContain('<dimension ref="A1:E8"/>');
  });

  test('splits a column range and keeps what is right of ours', () => {
    expect(partOf(after, sheetPath)).toContain(
      '<col min="1" max="1" width="20" customWidth="1"/><col min="4" max="4" width="12.7109375" customWidth="1"/>' +
        '<col min="5" max="5" width="12.7109375" customWidth="1"/><col min="6" max="16384" width="9"/></cols>',
    );
  });

  test('puts conditional formats after the user’s, with a later priority', () => {
    expect(partOf(after, sheetPath)).toMatch(
      /<formula>A3=1<\/formula><\/cfRule><\/conditionalFormatting><conditionalFormatting sqref="E3:E5"><cfRule type="expression" dxfId="1" priority="4"><formula>AND\(N\("tzsb"\)=0,\$E3&lt;TODAY\(\)\)<\/formula><\/cfRule><\/conditionalFormatting><dataValidations/,
    );
  });

  test('keeps hidden names of what is ours', () => {
    expect(partOf(after, 'xl/workbook.xml')).toContain(
      '</sheets><definedNames><definedName name="_tzsb_col_grade_1" hidden="1">\'台账\'!$D$2:$D$5</definedName>' +
        '<definedName name="_tzsb_col_due_1" hidden="1">\'台账\'!$E$2:$E$8</definedName>' +
        '<definedName name="_tzsb_sheet_1" hidden="1">\'汇总\'!$A$1</definedName>',
    );
  });

  test('gives text that looks like a formula the text format and the quote mark', () => {
    const style = /<c r="E8" s="(\d+)"/.exec(partOf(after, sheetPath))?.[1];
    const xfs = /<cellXfs[^>]*>(.*)<\/cellXfs>/
      .exec(partOf(after, 'xl/styles.xml'))?.[1]
      ?.match(/<xf .*?(?:\/>|<\/xf>)/g);
    expect(xfs?.[Number(style)]).toMatch(/numFmtId="49".* quotePrefix="1"/);
  });

  test('is the same file the second time', () => {
    expect(Buffer.compare(patchXlsx(after, all), after)).toBe(0);
  });

  test('gives back every part when the marks are removed', () => {
    expect(partsOf(patchXlsx(after, [removeMarks]))).toEqual(partsOf(before));
  });

  test('goes back through runs that were about different things', () => {
    const twice = patchXlsx(patchXlsx(before, all.slice(0, 2)), all.slice(2));
    expect(partOf(twice, sheetPath)).toBe(partOf(after, sheetPath));
    expect(Buffer.compare(patchXlsx(twice, all.slice(2)), twice)).toBe(0);
    expect(partsOf(patchXlsx(twice, [removeMarks]))).toEqual(partsOf(before));
  });

  test('leaves other results alone when only one is written again', () => {
    const again = patchXlsx(after, [writeColumn({ cells: [{ row: 2, value: 'C4' }] })]);
    const sheet = partOf(again, sheetPath);
    expect(sheet).toContain('>C4<');
    expect(sheet).not.toContain('>B1<');
    expect(sheet).toContain('<c r="E3"');
    expect(partOf(again, 'xl/workbook.xml')).toContain('汇总');
  });

  test('removing marks from a file without any gives the very same bytes', () => {
    expect(patchXlsx(before, [removeMarks])).toBe(before);
  });

  test('refuses to write over what the user has typed', () => {
    expect(() => patchXlsx(before, [writeColumn({ column: 2 })])).toThrow(Refusal);
    expect(ledgerSheet).toContain('下次检验日期');
  });

  test('refuses a sheet that is not there', () => {
    expect(() => patchXlsx(before, [writeColumn({ sheet: '没有' })])).toThrow(Refusal);
  });
});
