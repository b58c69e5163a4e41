import { strToU8, zipSync } from 'fflate';
import type { Change } from '../../../src/core/changes/change';
import { patchXlsx } from '../../../src/xlsx/patchXlsx';
import {
  highlight,
  overdueRule,
  partOf,
  partsOf,
  removeMarks,
  replaceSheet,
  smallWorkbook,
  writeColumn,
} from './smallWorkbook';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const path = 'xl/worksheets/sheet1.xml';

/** The sheet after one result column D (rows 1 to 3, header in row 1) has been written. */
function patched(sheetXml: string, changes: readonly Change[] = [small]): string {
  return partOf(patchXlsx(smallWorkbook({ sheets: { 台账: sheetXml } }), changes), path).replace(/ s="\d+"/g, '');
}

const small = writeColumn({
  headerRow: 0,
  header: 'H',
  width: 10,
  cells: [
    { row: 1, value: 1 },
    { row: 2, value: 2 },
  ],
});
const header = '<c r="D1" t="inlineStr"><is><t>H</t></is></c>';
const cols = '<cols><col min="4" max="4" width="10.7109375" customWidth="1"/></cols>';

function sheet(rows: string, prefix = ''): string {
  const p = prefix;
  return `<${p}worksheet xmlns${p === '' ? '' : `:${p.slice(0, -1)}`}="${main}"><${p}sheetData>${rows}</${p}sheetData></${p}worksheet>`;
}

test.each<[name: string, before: string, after: string]>([
  [
    'rows and cells without r are counted on',
    sheet('<row><c><v>7</v></c><c/></row><row><c><v>8</v></c></row>'),
    `<row><c><v>7</v></c><c/>${header}</row><row><c><v>8</v></c><c r="D2"><v>1</v></c></row><row r="3"><c r="D3"><v>2</v></c></row>`,
  ],
  [
    'rows out of order are found where they stand',
    sheet('<row r="3"><c r="A3"/></row><row r="1"/><row r="9"/><row r="2"></row>'),
    `<row r="3"><c r="A3"/><c r="D3"><v>2</v></c></row><row r="1">${header}</row><row r="9"/><row r="2"><c r="D2"><v>1</v></c></row>`,
  ],
  [
    'a cell right of ours stays right, an empty one at our place gives way',
    sheet(
      '<row r="1"><c r="D1" s="1"/><c r="E1"><v>5</v></c></row><row r="2"><c r="E2"/></row><row r="3"><c r="D3"><v/></c></row>',
    ),
    `<row r="1">${header}<c r="E1"><v>5</v></c></row><row r="2"><c r="D2"><v>1</v></c><c r="E2"/></row><row r="3"><c r="D3"><v>2</v></c></row>`,
  ],
  [
    'a sheet without rows gets them',
    `<worksheet xmlns="${main}"><sheetData/></worksheet>`,
    `<row r="1">${header}</row><row r="2"><c r="D2"><v>1</v></c></row><row r="3"><c r="D3"><v>2</v></c></row>`,
  ],
  [
    'comments, CDATA and > in quotes do not lead astray',
    sheet(
      '<!-- <row r="1"> --><row r="1" a=">"><c r="A1" t="inlineStr"><is><t><![CDATA[</c></row>]]></t></is></c></row>',
    ),
    `<!-- <row r="1"> --><row r="1" a=">"><c r="A1" t="inlineStr"><is><t><![CDATA[</c></row>]]></t></is></c>${header}</row><row r="2"><c r="D2"><v>1</v></c></row><row r="3"><c r="D3"><v>2</v></c></row>`,
  ],
  [
    'extensions in rows and cells are stepped over',
    sheet('<row r="1"><c r="A1"><v>1</v><extLst><ext><c r="Z9"/></ext></extLst></c><extLst><ext/></extLst></row>'),
    `<row r="1"><c r="A1"><v>1</v><extLst><ext><c r="Z9"/></ext></extLst></c><extLst><ext/></extLst>${header}</row><row r="2"><c r="D2"><v>1</v></c></row><row r="3"><c r="D3"><v>2</v></c></row>`,
  ],
])('%s', (_, before, after) => {
  expect(patched(before)).toBe(`<worksheet xmlns="${main}">${cols}<sheetData>${after}</sheetData></worksheet>`);
});

test('prefixed elements get prefixed cells, widths and formats', () => {
  const after = patched(sheet('<x:row r="1"><x:c r="A1"/></x:row>', 'x:'), [small, highlight(overdueRule)]);
  expect(after).toContain('<x:cols><x:col min="4" max="4" width="10.7109375" customWidth="1"/></x:cols><x:sheetData>');
  expect(after).toContain(
    '<x:row r="1"><x:c r="A1"/><x:c r="D1" t="inlineStr"><x:is><x:t>H</x:t></x:is></x:c></x:row>',
  );
  expect(after).toMatch(
    /<\/x:sheetData><x:conditionalFormatting sqref="E3:E5"><x:cfRule [^>]*><x:formula>.*<\/x:formula><\/x:cfRule><\/x:conditionalFormatting><\/x:worksheet>$/,
  );
});

test('a UTF-16 sheet is written as UTF-8 and comes back as it was', () => {
  const text =
    '\ufeff<?xml version="1.0" encoding="UTF-16"?>' +
    sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>电梯</t></is></c></row>');
  const before = smallWorkbook({
    more: {
      [path]: new Uint8Array(new Uint16Array(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))).buffer),
    },
  });
  const after = patchXlsx(before, [small]);
  expect(partOf(after, path)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>.*电梯.*<c r="D1"/s);
  expect(partsOf(patchXlsx(after, [removeMarks]))).toEqual(partsOf(before));
});

test('the user’s width of our column comes back', () => {
  const before = smallWorkbook({
    sheets: {
      台账: sheet('').replace(
        '<sheetData>',
        '<cols><col min="4" max="4" width="3" hidden="1" customWidth="1"/></cols><sheetData>',
      ),
    },
  });
  const after = patchXlsx(before, [small]);
  expect(partOf(after, path)).toContain('<col min="4" max="4" width="10.7109375" customWidth="1"/>');
  expect(partsOf(patchXlsx(after, [removeMarks]))).toEqual(partsOf(before));
});

test('a workbook without styles gets a styles part, and loses it again', () => {
  const parts = partsOf(smallWorkbook());
  delete parts['xl/styles.xml'];
  for (const name of ['xl/_rels/workbook.xml.rels', '[Content_Types].xml']) {
    parts[name] = (parts[name] ?? '').replace(/<(Relationship|Override) [^>]*styles[^>]*>/, '');
  }
  const before = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  const after = patchXlsx(before, [small]);
  expect(partOf(after, 'xl/styles.xml')).toContain('<cellXfs count="4">');
  expect(partsOf(patchXlsx(after, [removeMarks]))).toEqual(partsOf(before));
});

test('two ledgers one below the other share a column', () => {
  const below = { ...small, headerRow: 4, header: 'L', cells: [{ row: 5, value: 3 }] };
  const after = patched(sheet('<row r="1"/><row r="5"><c r="D5"/></row>'), [below, small]);
  expect([...after.matchAll(/<c r="(D\d+)"/g)].map(([, address]) => address)).toEqual(['D1', 'D2', 'D3', 'D5', 'D6']);
});

test('two results for one place make one cell', () => {
  const after = patched(sheet(''), [small, { ...small, id: 'other', header: 'O' }]);
  expect(after.match(/r="D1"/g)).toHaveLength(1);
  expect(after).toContain('>O<');
});

test('text keeps markup, blanks, line breaks and control characters', () => {
  const value = ' <a&b>\n\r\t\u0001_x0041_ 𠮷 ';
  expect(patched(sheet(''), [{ ...small, cells: [{ row: 1, value }] }])).toContain(
    '<t xml:space="preserve"> &lt;a&amp;b&gt;\n_x000D_\t_x0001__x005F_x0041_ 𠮷 </t>',
  );
});

describe('a workbook that another program has saved since', () => {
  /** What such a program does to us: it keeps sheets and names, and leaves out the part that nothing refers to. */
  const resave = (bytes: Uint8Array): Uint8Array => {
    const parts = partsOf(bytes);
    delete parts['xl/tzsbUndo.xml'];
    return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  };
  const changes = [small, highlight(overdueRule), replaceSheet('汇总'), replaceSheet('清单')];
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
  const xml = `<worksheet xmlns="${main}"><dimension ref="A1:A2"/><cols><col min="1" max="1" width="5"/></cols><sheetData>${rows}</sheetData></worksheet>`;
  const before = smallWorkbook({
    sheets: { 台账: xml, 汇总: sheet('') },
    afterSheets: '<definedNames><definedName name="范围">台账!$A$1</definedName></definedNames>',
  });
  const saved = resave(patchXlsx(before, changes));

  test('loses all that is ours, styles excepted', () => {
    const after = partsOf(patchXlsx(saved, [removeMarks]));
    const styles = after['xl/styles.xml'];
    expect(after).toEqual({ ...partsOf(before), 'xl/styles.xml': styles });
  });

  test('keeps no trace of results and sheets that are not written again', () => {
    const again = patchXlsx(saved, [{ ...small, column: 5 }, highlight(), replaceSheet('清单')]);
    expect(partOf(again, path)).not.toMatch(/tzsb|r="D/);
    const book = partOf(again, 'xl/workbook.xml');
    expect([...book.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual(['台账', '汇总', '清单']);
    expect(book).not.toContain('（2）');
    expect(Object.keys(partsOf(again)).filter((name) => name.startsWith('xl/worksheets/'))).toHaveLength(3);
  });

  test('is the same file when the changes are written twice', () => {
    const once = patchXlsx(saved, changes);
    expect(Buffer.compare(patchXlsx(once, changes), once)).toBe(0);
    expect(partOf(once, path)).toBe(partOf(saved, path));
  });

  test('keeps local names of sheets after ours on their sheet, and the active tab', () => {
    const parts = partsOf(saved);
    // The user has moved the first of ours to the front and stands on the last sheet.
    const moved = (parts['xl/workbook.xml'] ?? '')
      .replace(/(<sheets>)(.*?)(<sheet name="汇总（2）"[^>]*>)/, '$1$3$2')
      .replace('activeTab="0"', 'activeTab="3"')
      .replace('</definedNames>', '<definedName name="我的" localSheetId="2">汇总!$A$1</definedName></definedNames>');
    parts['xl/workbook.xml'] = moved;
    const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
    const book = partOf(patchXlsx(bytes, [removeMarks]), 'xl/workbook.xml');
    expect(book).toContain('<definedName name="我的" localSheetId="1">');
    expect(book).toContain('activeTab="1"');
  });
});
