import { editXlsx } from '../../../src/xlsx/edit/editXlsx';
import { noEdits, type WorkbookEdits } from '../../../src/xlsx/edit/workbookEdits';
import type { CellContent, SheetEdits } from '../../../src/xlsx/edit/sheetEdits';
import { patchXlsx } from '../../../src/xlsx/patchXlsx';
import { partOf, partsOf, removeMarks, smallWorkbook, writeColumn } from '../patch/smallWorkbook';
import { sheetFile, workbookFile } from '../workbookFixture';

const path = 'xl/worksheets/sheet1.xml';

function edited(bytes: Uint8Array, edits: Omit<SheetEdits, 'sheet'>, more: Partial<WorkbookEdits> = {}): Uint8Array {
  return editXlsx(bytes, { ...noEdits, sheets: [{ sheet: '台账', ...edits }], ...more });
}

function put(row: number, column: number, content: CellContent): Omit<SheetEdits, 'sheet'> {
  return { cells: [{ row, column, content }] };
}

const seven = { kind: 'value', value: 7 } as const;

/** What stands in sheetData after the edits. */
function rowsAfter(rows: string, edits: Omit<SheetEdits, 'sheet'>): string {
  return /<sheetData>(.*)<\/sheetData>/s.exec(partOf(edited(sheetFile(rows), edits), path))?.[1] ?? '';
}

const shared =
  '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1</f><v>1</v></c></row>' +
  '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';

// prettier-ignore
const cases: readonly (readonly [name: string, before: string, edits: Omit<SheetEdits, 'sheet'>, after: string])[] = [
  ['a value gives way, the style stays', '<row r="1"><c r="A1" s="0" t="s"><v>0</v></c></row>', put(0, 0, seven), '<row r="1"><c r="A1"><v>7</v></c></row>'],
  ['an emptied cell keeps its place', '<row r="1"><c r="A1" t="b"><v>1</v></c></row>', put(0, 0, { kind: 'value', value: null }), '<row r="1"><c r="A1"/></row>'],
  ['a new cell comes between, and spans grow', '<row r="1" spans="1:1"><c r="A1"/><c r="C1"/></row>', put(0, 1, seven), '<row r="1" spans="1:2"><c r="A1"/><c r="B1"><v>7</v></c><c r="C1"/></row>'],
  ['a new row comes between', '<row r="1"/><row r="5"/>', put(2, 0, seven), '<row r="1"/><row r="3"><c r="A3"><v>7</v></c></row><row r="5"/>'],
  ['a row without a number is told by its cell', '<row><c r="B7"><v>1</v></c></row>', put(6, 1, seven), '<row><c r="B7"><v>7</v></c></row>'],
  ['a second row of the same number loses the cell', '<row r="1"><c r="A1"/></row><row r="1"><c r="A1"><v>1</v></c></row>', put(0, 0, seven), '<row r="1"><c r="A1"><v>7</v></c></row><row r="1"></row>'],
  ['a new result keeps the formula letter for letter', '<row r="1"><c r="A1" t="str"><f ca="1">NOW( )</f><v>x</v></c></row>', put(0, 0, { kind: 'result', value: 7 }), '<row r="1"><c r="A1"><f ca="1">NOW( )</f><v>7</v></c></row>'],
  ['cells that shared the formula of a cell that is written over get their own', shared, put(0, 0, seven), '<row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="A2"><f>B2+$C$1</f><v>2</v></c></row><row r="3"><c r="A3"><f>B3+$C$1</f><v>3</v></c></row>'],
  ['a cell that only shares a formula leaves the others alone', shared, put(1, 0, seven), shared.replace('<c r="A2"><f t="shared" si="0"/><v>2</v></c>', '<c r="A2"><v>7</v></c>')],
  ['an array formula keeps its own cell when another of its cells is written over', '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c></row>', put(0, 1, seven), '<row r="1"><c r="A1"><f t="array" ref="A1">C1:D1*2</f><v>2</v></c><c r="B1"><v>7</v></c></row>'],
  ['a data table ends where one of its cells is written over', '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>', put(1, 0, seven), '<row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><v>7</v></c></row>'],
  ['a formula that fills cells says so', '<row r="1"/>', put(0, 0, { kind: 'formula', formula: 'XLOOKUP(1,A:A,B:B)', value: '<', area: { top: 0, left: 0, bottom: 2, right: 0 } }), '<row r="1"><c r="A1" t="str"><f t="array" ref="A1:A3">_xlfn.XLOOKUP(1,A:A,B:B)</f><v>&lt;</v></c></row>'],
  ['errors of later programs are kept as #VALUE!', '<row r="1"/>', put(0, 0, { kind: 'value', value: { error: '#SPILL!' } }), '<row r="1"><c r="A1" t="e"><v>#VALUE!</v></c></row>'],
  ['heights and hidden rows', '<row r="1" ht="20" customHeight="1"/><row r="2"/>', { rows: [{ row: 0, height: null }, { row: 1, hidden: true }, { row: 2, height: 30 }] }, '<row r="1"/><row r="2" hidden="1"/><row r="3" ht="30" customHeight="1"></row>'],
];

test.each(cases)('%s', (_, before, edits, after) => {
  expect(rowsAfter(before, edits)).toBe(after);
});

const chain = {
  parts: {
    'xl/calcChain.xml':
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
  },
};

function withChain(rows: string): Uint8Array {
  const plain = partsOf(sheetFile(rows));
  const relations = plain['xl/_rels/workbook.xml.rels']!.replace(
    '</Relationships>',
    '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
  );
  return workbookFile({
    sheets: [{ name: '台账', xml: `<sheetData>${rows}</sheetData>` }],
    parts: { ...chain.parts, 'xl/_rels/workbook.xml.rels': relations },
  });
}

describe('the calculation chain', () => {
  const rows = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>1</v></c></row>';

  test('goes when a formula is written over, with what leads to it', () => {
    const after = partsOf(edited(withChain(rows), put(0, 0, seven)));
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  test('stays when only values change', () => {
    expect(partsOf(edited(withChain(rows), put(0, 1, seven)))['xl/calcChain.xml']).toBeDefined();
  });
});

test('all is worked out on opening only where a formula has no result yet', () => {
  const formula = { kind: 'formula', formula: '1+1', area: null } as const;
  const calc = (value: number | null): string =>
    partOf(edited(smallWorkbook(), put(0, 5, { ...formula, value })), 'xl/workbook.xml');
  expect(calc(2)).not.toContain('fullCalcOnLoad');
  expect(calc(null)).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
});

test('a style keeps all that the edit does not speak of', () => {
  const look = { from: { font: { name: '仿宋', size: 12, bold: true } }, to: { font: { name: '仿宋', size: 12, bold: true, color: '#FF0000' } } }; // prettier-ignore
  const after = partsOf(edited(smallWorkbook(), { cells: [{ row: 1, column: 0, look }] }));
  expect(after[path]).toContain('<c r="A2" s="2" t="inlineStr"><is><t>设备</t></is></c>');
  expect(after['xl/styles.xml']).toContain('<font><b/><sz val="12"/><color rgb="FFFF0000"/><name val="仿宋"/></font>');
  expect(after['xl/styles.xml']).toContain(
    '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>',
  );
});

test('our own way back counts only while the parts are as we left them', () => {
  const patched = patchXlsx(smallWorkbook(), [writeColumn()]);
  expect(partsOf(patched)['xl/tzsbUndo.xml']).toBeDefined();
  const after = edited(patched, put(8, 0, seven));
  expect(partsOf(after)['xl/tzsbUndo.xml']).toBeUndefined();
  const cleared = patchXlsx(after, [removeMarks]);
  expect(partOf(cleared, path)).toContain('<row r="9"><c r="A9"><v>7</v></c></row>');
  expect(partOf(cleared, path)).not.toContain('【风险等级】');
});

test('of two sheets only the one in front is selected, so that they are not edited together', () => {
  const xml = (selected: string): string =>
    `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews><sheetData/>`;
  const bytes = workbookFile({
    sheets: [
      { name: '台账', xml: xml(' tabSelected="1"') },
      { name: '其他', xml: xml('') },
    ],
  });
  const after = partsOf(edited(bytes, put(0, 0, seven), { active: '其他' }));
  expect(after[path]).not.toContain('tabSelected');
  expect(after['xl/worksheets/sheet2.xml']).toContain('tabSelected="1"');
  expect(after['xl/workbook.xml']).toContain('<bookViews><workbookView activeTab="1"/></bookViews><sheets>');
});

test('a sheet that goes takes its names along, and those of the others follow their sheet', () => {
  const bytes = workbookFile({
    sheets: [
      { name: '台账', xml: '<sheetData/>' },
      { name: '其他', xml: '<sheetData/>' },
    ],
    definedNames:
      '<definedName name="a" localSheetId="0">1</definedName><definedName name="b" localSheetId="1">2</definedName>',
  });
  const after = partsOf(editXlsx(bytes, { ...noEdits, deleted: ['台账'] }));
  expect(after[path]).toBeUndefined();
  expect(after['xl/workbook.xml']).toContain(
    '<definedNames><definedName name="b" localSheetId="0">2</definedName></definedNames>',
  );
  expect(after['[Content_Types].xml']).not.toContain('sheet1.xml');
});

test('a rule in front of the others moves their priorities', () => {
  const rule = { kind: 'formula', formula: '=A1=2', look: { fillColor: '#FFC7CE', fontColor: '', bold: null, italic: null } } as const; // prettier-ignore
  const areas = [{ top: 0, left: 0, bottom: 1, right: 0 }];
  const bytes = smallWorkbook();
  const front = edited(bytes, { conditionalFormats: [{ kind: 'added', areas, rule, stopIfTrue: false }, { kind: 'kept', origin: 0 }] }); // prettier-ignore
  // The ledger's own rule has priority 3, so that 1 is free.
  expect(partOf(front, path)).toContain('<cfRule type="expression" dxfId="0" priority="3" stopIfTrue="1">');
  expect(partOf(front, path)).toContain('<conditionalFormatting sqref="A1:A2"><cfRule type="expression" dxfId="1" priority="1"><formula>A1=2</formula>'); // prettier-ignore
  const none = partOf(edited(bytes, { conditionalFormats: [] }), path);
  expect(none).not.toContain('conditionalFormatting');
});

test('an edit of a sheet that is not there is refused', () => {
  expect(() => editXlsx(smallWorkbook(), { ...noEdits, sheets: [{ sheet: '没有', gridlines: false }] })).toThrow(
    'has no sheet “没有”',
  );
});
