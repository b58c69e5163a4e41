import { strToU8, zipSync } from 'fflate';
import { patchXlsx } from '../../../src/xlsx/patchXlsx';
import { renameSheets } from '../../../src/xlsx/patch/generatedSheet';
import { freeSheetName } from '../../../src/xlsx/patch/freeSheetName';
import { overdueRule, partOf, partsOf, removeMarks, replaceSheet, smallWorkbook } from './smallWorkbook';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const empty = `<worksheet xmlns="${main}"><sheetData/></worksheet>`;

describe('a generated sheet', () => {
  const before = smallWorkbook({ sheets: { 台账: empty, 汇总: empty } });
  const after = patchXlsx(before, [
    replaceSheet('汇总', {
      rows: [
        { cells: [{ value: '题', style: 'title' }], height: 30 },
        {
          cells: [
            { value: 3, formula: `SUM('汇总'!B3:B4)&"汇总!"`, style: 'number' },
            { value: 'x<y', formula: 'A1', style: 'text', link: { sheet: '台账', row: 4, column: 1 } },
          ],
        },
        { cells: [{ value: '回', style: 'link', link: { sheet: '汇总', row: 0, column: 0 } }] },
      ],
      highlights: [overdueRule],
      freeze: { rows: 2, columns: 1 },
    }),
  ]);
  const sheet = partOf(after, 'xl/worksheets/sheet3.xml');

  test('gets another name when the user has a sheet of that name, and its links and formulas follow', () => {
    expect(partOf(after, 'xl/workbook.xml')).toContain('<sheet name="汇总（2）" sheetId="3" r:id="rId3"/></sheets>');
    expect(sheet).toContain(`<f>SUM('汇总（2）'!B3:B4)&amp;"汇总!"</f><v>3</v>`);
    expect(sheet).toContain(`<hyperlink ref="A3" location="'汇总（2）'!A1" display="回"/>`);
    expect(sheet).toContain(`<hyperlink ref="B2" location="'台账'!B5" display="x&lt;y"/>`);
  });

  test('keeps the order of elements that the schema asks for', () => {
    const order = [...sheet.matchAll(/<(\w+)/g)].map(([, name]) => name);
    const children = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'autoFilter',
      'mergeCells',
    ];
    const last = ['conditionalFormatting', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'];
    expect(order.filter((name) => [...children, ...last].includes(name ?? ''))).toEqual([...children, ...last]);
  });

  test('gives the cells under a merge the look of the first one', () => {
    expect(sheet).toMatch(
      /<row r="1" ht="30" customHeight="1"><c r="A1" s="(\d+)" t="inlineStr">.*?<\/c><c r="B1" s="\1"\/><\/row>/,
    );
  });

  test('freezes, repeats rows in print and fits one page in width', () => {
    expect(sheet).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>');
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet).toContain('<oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter>');
    expect(partOf(after, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">'汇总（2）'!$A$2:$B$2</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="2">'汇总（2）'!$1:$2</definedName>`,
    );
  });

  test('keeps its name when it is written again, and goes when another set is written', () => {
    const again = patchXlsx(after, [replaceSheet('汇总'), replaceSheet('清单')]);
    const names = [...partOf(again, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(['台账', '汇总', '汇总（2）', '清单']);
    expect(partOf(patchXlsx(again, [replaceSheet('清单')]), 'xl/workbook.xml')).not.toContain('（2）');
    expect(partsOf(patchXlsx(again, [removeMarks]))).toEqual(partsOf(before));
  });
});

test('the calculation chain goes only with a formula that goes', () => {
  const chain = { 'xl/calcChain.xml': '<calcChain/>' };
  const relation =
    '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>';
  const parts = partsOf(smallWorkbook({ more: chain }));
  const relations = 'xl/_rels/workbook.xml.rels';
  parts[relations] = (parts[relations] ?? '').replace('</Relationships>', `${relation}</Relationships>`);
  const zip = (all: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
  const withFormula = replaceSheet('汇总', { rows: [{ cells: [{ value: 1, formula: '1', style: 'number' }] }] });
  const saved = partsOf(patchXlsx(zip(parts), [withFormula]));
  expect(saved).toHaveProperty(['xl/calcChain.xml']);
  delete saved['xl/tzsbUndo.xml'];
  const after = partsOf(patchXlsx(zip(saved), [removeMarks]));
  expect(after).not.toHaveProperty(['xl/calcChain.xml']);
  expect(after[relations]).not.toContain('calcChain');
});

test('a strict workbook gets a strict sheet', () => {
  const parts = Object.entries(partsOf(smallWorkbook())).map(([name, text]) => [
    name,
    strToU8(
      text
        .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    ),
  ]);
  const after = patchXlsx(zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>), [replaceSheet('汇总')]);
  expect(partOf(after, 'xl/worksheets/sheet2.xml')).toContain(
    '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">',
  );
  expect(partOf(after, 'xl/_rels/workbook.xml.rels')).toMatch(
    /Type="http:\/\/purl.oclc.org\/ooxml\/officeDocument\/relationships\/worksheet" Target="worksheets\/sheet2.xml"\/><\/Relationships>/,
  );
});

test.each([
  ['汇总', ['汇总'], '汇总（2）'],
  ['汇总', ['汇总', '汇总（2）'], '汇总（3）'],
  ['Ab', ['ab'], 'Ab（2）'],
  ['长'.repeat(31), ['长'.repeat(31)], `${'长'.repeat(28)}（2）`],
])('%s beside %j is called %s', (wanted, taken, name) => {
  expect(freeSheetName(wanted, new Set(taken))).toBe(name);
});

test('renaming in a formula leaves strings and other sheets alone', () => {
  const nameOf = (name: string): string => (name === '汇总' ? "汇'总" : name);
  expect(renameSheets(`汇总!A1+'汇总'!B1+别的!C1&"汇总!"`, nameOf)).toBe(`'汇''总'!A1+'汇''总'!B1+别的!C1&"汇总!"`);
});
