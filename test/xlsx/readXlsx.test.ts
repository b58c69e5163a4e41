import { strToU8 } from 'fflate';
import type { SheetSnapshot } from '../../src/core/ledger/snapshot';
import { readXlsx } from '../../src/xlsx/readXlsx';
import { relationships, sheetFile, workbookFile } from './workbookFixture';

function onlySheet(file: Uint8Array): SheetSnapshot {
  const [sheet] = readXlsx(file).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('a sheet', () => {
  const data =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row r="9"><c><v>2</v></c></row></sheetData>';

  test('tells merges and hidden rows', () => {
    const xml = `${data}<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="$D$4:$D$9"/></mergeCells>`;
    const sheet = onlySheet(workbookFile({ sheets: [{ name: 's', xml }] }));
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 3, left: 3, bottom: 8, right: 3 },
    ]);
    expect(sheet.hiddenRows).toEqual([1]);
  });

  const filters: [name: string, xml: string, filtered: boolean][] = [
    ['no filter', '', false],
    ['a filter without a criterion', '<autoFilter ref="A1:C9"/>', false],
    ['a hidden button', '<autoFilter ref="A1:C9"><filterColumn colId="0" hiddenButton="1"/></autoFilter>', false],
    [
      'a list of values',
      '<autoFilter ref="A1:C9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
      true,
    ],
  ];
  test.each(filters)('is filtered or not by %s', (_, xml, filtered) => {
    expect(onlySheet(workbookFile({ sheets: [{ name: 's', xml: data + xml }] })).filtered).toBe(filtered);
    const table = `<table displayName="T" ref="A1:C9">${xml}</table>`;
    expect(onlySheet(workbookFile({ sheets: [{ name: 's', xml: data, tables: [table] }] })).filtered).toBe(filtered);
  });

  const protections: [xml: string, protectedSheet: boolean][] = [
    ['<sheetProtection sheet="1" objects="1"/>', true],
    ['<sheetProtection sheet="true"/>', true],
    ['<sheetProtection objects="1"/>', false],
    ['', false],
  ];
  test.each(protections)('is protected or not by %s', (xml, protectedSheet) => {
    expect(onlySheet(workbookFile({ sheets: [{ name: 's', xml: data + xml }] })).protected).toBe(protectedSheet);
  });

  test('tells its tables', () => {
    const tables = [
      '<table id="1" name="t" displayName="设备表" ref="A3:F20" totalsRowCount="1"><autoFilter ref="A3:F19"/></table>',
      '<x:table xmlns:x="urn:x" id="2" name="other" ref="H3:J9" totalsRowShown="0"/>',
    ];
    expect(onlySheet(workbookFile({ sheets: [{ name: 's', xml: data, tables }] })).tables).toEqual([
      { name: '设备表', top: 2, left: 0, bottom: 19, right: 5, totalsRow: true },
      { name: 'other', top: 2, left: 7, bottom: 8, right: 9, totalsRow: false },
    ]);
  });

  test('tells its name and whether it is shown', () => {
    const sheets = [
      { name: 'A&B', xml: data },
      { name: '二', xml: data, state: 'hidden' as const },
      { name: '三', xml: data, state: 'veryHidden' as const },
    ];
    expect(readXlsx(workbookFile({ sheets })).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['A&B', 'visible'],
      ['二', 'hidden'],
      ['三', 'veryHidden'],
    ]);
  });
});

describe('our marks', () => {
  const sheets = ['台账', "厂's 表", '汇总'].map((name) => ({ name, xml: '<sheetData/>' }));
  const marksFor = (definedNames: string): unknown[] =>
    readXlsx(workbookFile({ sheets, definedNames })).sheets.map(({ marks }) => marks);

  test('are read from the hidden names', () => {
    const definedNames =
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">台账!$A$1:$C$9</definedName>' +
      '<definedName name="_tzsb_col_grade_1" hidden="1">台账!$AG$4:$AG$120</definedName>' +
      '<definedName name="_tzsb_col_nextDue_12" hidden="1">\'台账\'!$AH$4</definedName>' +
      '<definedName name="_tzsb_col_a_b_2" hidden="1">\'厂\'\'s 表\'!$B:$B</definedName>' +
      '<definedName name="_tzsb_sheet_1" hidden="1">\'汇总\'!$A$1</definedName>';
    expect(marksFor(definedNames)).toEqual([
      {
        resultColumns: { grade: 32, nextDue: 33 },
        resultAreas: [
          { top: 3, left: 32, bottom: 119, right: 32 },
          { top: 3, left: 33, bottom: 3, right: 33 },
        ],
        generated: false,
      },
      {
        resultColumns: { a_b: 1 },
        resultAreas: [{ top: 0, left: 1, bottom: 1_048_575, right: 1 }],
        generated: false,
      },
      { resultColumns: {}, resultAreas: [], generated: true },
    ]);
  });

  const ignored: [name: string, definedName: string][] = [
    ['a name whose cells are gone', '<definedName name="_tzsb_col_grade_1">#REF!</definedName>'],
    ['a name whose sheet is gone', '<definedName name="_tzsb_col_grade_1">#REF!$A$1</definedName>'],
    ['a name whose cells on a sheet are gone', '<definedName name="_tzsb_sheet_1">台账!#REF!</definedName>'],
    ['a sheet that does not exist', '<definedName name="_tzsb_sheet_1">无此表!$A$1</definedName>'],
    ['a name of somebody else', '<definedName name="tzsb_col_grade_1">台账!$A$1</definedName>'],
    ['a formula', '<definedName name="_tzsb_col_grade_1">SUM(台账!$A$1)</definedName>'],
  ];
  test.each(ignored)('are not read from %s', (_, definedName) => {
    expect(marksFor(definedName)).toEqual([null, null, null]);
  });
});

describe('a workbook', () => {
  test('tells its date system', () => {
    expect(readXlsx(sheetFile('')).dateSystem).toBe(1900);
    expect(readXlsx(sheetFile('', { date1904: true })).dateSystem).toBe(1904);
  });

  test('leaves chart sheets out', () => {
    const workbook = workbookFile({
      sheets: [
        { name: '图', xml: '' },
        { name: '台账', xml: '<sheetData/>' },
      ],
      parts: {
        'xl/_rels/workbook.xml.rels': relationships(
          ['chartsheet', 'chartsheets/sheet1.xml'],
          ['worksheet', 'worksheets/sheet2.xml'],
        ),
      },
    });
    expect(readXlsx(workbook).sheets.map(({ name }) => name)).toEqual(['台账']);
  });

  test('is found with absolute targets, prefixes, strict namespaces and no styles or shared strings', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const relationship = (type: string, target: string): string =>
      `<Relationships><Relationship Id="R" Type="${strict}/${type}" Target="${target}"/></Relationships>`;
    const file = workbookFile({
      sheets: [{ name: '', xml: '' }],
      parts: {
        '_rels/.rels': relationship('officeDocument', '/Book/Main.xml'),
        'Book/Main.xml':
          '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:id="u" xmlns:q="u"><x:sheets><x:sheet name="甲" sheetId="3" q:id="R"/></x:sheets></x:workbook>',
        'Book/_rels/Main.xml.rels': relationship('worksheet', '../book/./S.xml'),
        'Book/S.xml':
          '<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c x:r="Z9" t="str"><x:v>乙</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        'xl/styles.xml': null,
        'xl/sharedStrings.xml': null,
      },
    });
    expect(onlySheet(file)).toMatchObject({ name: '甲', values: [['乙']] });
  });

  test('is read from UTF-16 and with byte order marks', () => {
    const xml = '<worksheet><sheetData><row><c t="str"><v>阀</v></c></row></sheetData></worksheet>';
    const utf16 = (text: string): number[] =>
      Array.from(text, (c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]).flat();
    const encodings = [
      strToU8(`\ufeff<?xml version="1.0" encoding="utf-8"?>${xml}`),
      Uint8Array.from(utf16(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`)),
      Uint8Array.from(utf16(xml)),
    ];
    for (const part of encodings) {
      const file = sheetFile('', { parts: { 'xl/worksheets/sheet1.xml': part } });
      expect(onlySheet(file).values).toEqual([['阀']]);
    }
  });
});
