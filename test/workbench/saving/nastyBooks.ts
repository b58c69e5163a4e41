import { strToU8, unzipSync, zipSync } from 'fflate';
import { ledgerSheet, smallWorkbook } from '../../xlsx/patch/smallWorkbook';
import { sheetFile, workbookFile } from '../../xlsx/workbookFixture';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

const cells =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row><row r="3"><c r="C3"><v>5</v></c></row>';
const rich = '<si><r><t>电</t></r><r><rPr><b/></rPr><t>梯</t></r></si><si><t xml:space="preserve"> 两 格 </t></si>';

/** Files as other programs and people make them. */
export const nastyBooks: Readonly<Record<string, () => Uint8Array>> = {
  'the ledger with conditional formats, merges and validations': () => smallWorkbook(),
  'prefixed elements': () =>
    smallWorkbook({
      sheets: {
        台账: `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2"/></x:sheetData></x:worksheet>`,
      },
    }),
  'rows and cells without numbers': () =>
    sheetFile('<row><c><v>7</v></c><c/><c t="str"><v>甲</v></c></row><row ht="30"><c><v>8</v></c></row><row/>'),
  'rows and cells out of order': () =>
    sheetFile('<row r="3"><c r="C3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"/><row r="2"><c r="B2"/></row>'),
  'rich text in shared strings': () => sheetFile(cells, { sharedStrings: rich }),
  'an empty sheet': () => workbookFile({ sheets: [{ name: '台账', xml: '<sheetData/>' }] }),
  'shared formulas, an array formula and a data table': () =>
    sheetFile(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A:A)</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>' +
        '<row r="5"><c r="A5"><f t="array" ref="A5:B6">A1:B2*2</f><v>2</v></c><c r="B5"><v>4</v></c></row>' +
        '<row r="6"><c r="A6"><v>4</v></c><c r="B6"><v>8</v></c></row>' +
        '<row r="8"><c r="A8"><f t="dataTable" ref="A8:A9" dt2D="0" dtr="0" r1="A1"/><v>1</v></c></row><row r="9"><c r="A9"><v>2</v></c></row>',
    ),
  'styles of columns and rows, hidden ones, outlines': () =>
    workbookFile({
      sheets: [
        {
          name: '台账',
          xml:
            '<sheetFormatPr defaultRowHeight="20"/><cols><col min="1" max="3" width="20" style="1" customWidth="1"/><col min="5" max="16384" width="9" hidden="1"/></cols>' +
            '<sheetData><row r="1" s="2" customFormat="1" spans="1:2"><c r="A1" s="1"><v>1</v></c></row><row r="4" hidden="1"><c r="B4"><v>2</v></c></row></sheetData>',
        },
      ],
      styles:
        '<numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy\\-mm"/></numFmts>' +
        '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="等线"/><scheme val="minor"/></font><font><b/><sz val="12"/><name val="仿宋"/></font></fonts>' +
        '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>' +
        '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color indexed="64"/></left><right/><top/><bottom/><diagonal/></border></borders>' +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="1" fillId="2" borderId="1" xfId="0"><alignment horizontal="center" wrapText="1"/></xf><xf numFmtId="14" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    }),
  'a strict file': () => {
    const parts = unzipSync(smallWorkbook());
    const changed = Object.entries(parts).map(([path, part]): [string, Uint8Array] => {
      if (!/\.(xml|rels)$/.test(path)) return [path, part];
      const text = new TextDecoder().decode(part);
      const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
      const to = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
      return [path, strToU8(text.replaceAll(main, strict).replaceAll(office, to))];
    });
    return zipSync(Object.fromEntries(changed));
  },
  'no styles part': () => {
    const parts = unzipSync(smallWorkbook());
    delete parts['xl/styles.xml'];
    for (const path of ['xl/_rels/workbook.xml.rels', '[Content_Types].xml']) {
      const text = new TextDecoder().decode(parts[path]);
      parts[path] = strToU8(text.replace(/<(Relationship|Override) [^>]*styles[^>]*>/, ''));
    }
    return zipSync(parts);
  },
  'a table, a filter and a calculation chain': () =>
    workbookFile({
      sheets: [
        {
          name: '台账',
          xml: `<sheetData>${cells}<row r="5"><c r="A5"><f>B1+1</f><v>2</v></c></row></sheetData><autoFilter ref="A1:C3"/>`,
          tables: [
            `<table xmlns="${main}" id="1" name="表1" displayName="表1" ref="E1:F4"><autoFilter ref="E1:F4"/><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
          ],
        },
        { name: '其他', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', state: 'hidden' },
      ],
      sharedStrings: rich,
      definedNames:
        '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">台账!$A$1:$C$3</definedName><definedName name="范围">台账!$A$1</definedName>',
    }),
  'a sheet in UTF-16': () => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${ledgerSheet.replace(/^<\?xml[^>]*>\n/, '')}`;
    const units = new Uint16Array(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));
    return smallWorkbook({ more: { 'xl/worksheets/sheet1.xml': new Uint8Array(units.buffer) } });
  },
};
