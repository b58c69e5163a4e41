import { areaOf, maxColumns, maxRows } from '../../../../src/workbench/model/areas';
import { pointsOfWidth, widthOfPoints } from '../../../../src/workbench/model/columnWidth';
import { frozenPanes } from '../../../../src/workbench/model/frozenPanes';
import { pageLayout } from '../../../../src/workbench/model/pageLayout';
import { spills } from '../../../../src/workbench/model/spills';
import { openMarkup, openSheet } from './styledFile';

const views = (attributes: string, inside: string): string =>
  `<sheetViews><sheetView workbookViewId="0"${attributes}>${inside}</sheetView></sheetViews><sheetData/>`;

test.each([
  ['two rows', '<pane ySplit="2" topLeftCell="A3" state="frozen"/>', areaOf(0, 0, 2, maxColumns)],
  ['one column', '<pane xSplit="1" topLeftCell="B1" state="frozen"/>', areaOf(0, 0, maxRows, 1)],
  ['both', '<pane xSplit="2" ySplit="3" topLeftCell="F40" state="frozenSplit"/>', areaOf(0, 0, 3, 2)],
  ['nothing, when it is split only', '<pane xSplit="1200" ySplit="3000" topLeftCell="B4"/>', null],
])('panes that freeze %s', (_, pane, area) => {
  expect(openSheet(views('', pane)).part(frozenPanes).area).toEqual(area);
});

test('a window scrolled before it was frozen keeps other rows in view', () => {
  const sheet = openSheet(views(' topLeftCell="A5"', '<pane ySplit="2" topLeftCell="A9" state="frozen"/>'));
  expect(sheet.part(frozenPanes).area).toEqual(areaOf(4, 0, 2, maxColumns));
});

test('gridlines, the tab’s colour and default sizes', () => {
  const sheet = openSheet(
    `<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>` +
      '<sheetFormatPr defaultColWidth="10" defaultRowHeight="18"/><sheetData/>',
  );
  // 10 × 7 × 0.75: the margin is among the ten.
  expect([sheet.showGridlines, sheet.tabColor, sheet.defaultRowHeight, sheet.defaultColumnWidth]).toEqual([
    false,
    '#FF0000',
    18,
    52.5,
  ]);
});

test.each([
  ['the width of 8.43 characters in Excel', 9.140625, 64],
  ['one of 13 characters', 13.7109375, 96],
  ['halves', 5.5, 38],
  ['none', 0, 0],
])('a file’s width: %s', (_, width, pixels) => {
  expect(pointsOfWidth(width) / 0.75).toBe(pixels);
});

test('widths go to points and back', () => {
  for (let pixels = 1; pixels < 1800; pixels++) expect(pointsOfWidth(widthOfPoints(pixels * 0.75))).toBe(pixels * 0.75);
  for (let width = 1; width < 60; width += 0.5) {
    expect(pointsOfWidth(widthOfPoints(pointsOfWidth(width)))).toBe(pointsOfWidth(width));
  }
});

test('rows that a filter hides are told from those hidden by hand, and rows far below the cells do not count', () => {
  const row = (number: number, hidden: boolean): string =>
    `<row r="${number}"${hidden ? ' hidden="1"' : ''}><c r="A${number}"><v>${number}</v></c></row>`;
  const sheet = openSheet(
    `<sheetData>${row(1, true)}${row(2, false)}${row(3, true)}${row(4, false)}${row(5, true)}<row r="900" hidden="1"/></sheetData>` +
      '<autoFilter ref="A2:A4"><filterColumn colId="0"><filters><filter val="4"/></filters></filterColumn></autoFilter>',
  );
  expect([[...sheet.hiddenRows].sort(), [...sheet.filteredRows], sheet.filterArea]).toEqual([
    [0, 4],
    [2],
    areaOf(1, 0, 3, 1),
  ]);
});

test('rows hidden by default are those that are not written', () => {
  const sheet = openSheet(
    '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
      '<row r="4"><c r="A4"><v>4</v></c></row></sheetData>',
  );
  expect([...sheet.hiddenRows]).toEqual([1, 2]);
});

test('protection tells what it allows, and a password that only its hash is known of', () => {
  const sheet = openSheet('<sheetData/><sheetProtection sheet="1" objects="1" formatCells="0" selectLockedCells="1"/>');
  expect(sheet.protection).toMatchObject({
    options: { allowFormatCells: true, allowFormatRows: false, allowEditObjects: false, selectionMode: 'Unlocked' },
    password: null,
  });
  expect(sheet.protection?.unknownPassword).toBeUndefined();
  expect(openSheet('<sheetData/><sheetProtection password="CC1A" sheet="1"/>').protection?.unknownPassword).toBe(true);
  expect(openSheet('<sheetData/><sheetProtection objects="1"/>').protection).toBeNull();
});

test('links lead into the workbook by their location and out of it by a relationship', () => {
  const sheet = openSheet(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><hyperlinks>' +
      '<hyperlink ref="A1:A2" location="&apos;台账&apos;!B7" display="去台账" tooltip="点击"/><hyperlink ref="B1" r:id="rId7"/></hyperlinks>',
    {
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="x/hyperlink" Target="https://example.com/?a=1&amp;b=2" TargetMode="External"/></Relationships>',
      },
    },
  );
  expect([sheet.links.get(1, 0), sheet.links.get(0, 1), sheet.links.get(2, 0)]).toEqual([
    { documentReference: "'台账'!B7", textToDisplay: '去台账', screenTip: '点击' },
    { address: 'https://example.com/?a=1&b=2' },
    undefined,
  ]);
});

test('page set-up in the words of Office.js', () => {
  const workbook = openMarkup(
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><printOptions horizontalCentered="1"/>' +
      '<pageMargins left="0.5" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/>' +
      '<headerFooter><oddHeader>&amp;C特种设备&amp;&amp;台账</oddHeader><oddFooter>&amp;L河西镇&amp;R第 &amp;P 页</oddFooter></headerFooter>',
    { definedNames: '<definedName name="_xlnm.Print_Titles" localSheetId="0">台账!$A:$B,台账!$1:$3</definedName>' },
  );
  const { values, footers, titleRows } = workbook.sheets[0]!.part(pageLayout);
  expect(values).toMatchObject({
    Orientation: 'Landscape',
    PaperSize: 'A3',
    Zoom: { horizontalFitToPages: 1 },
    CenterHorizontally: true,
    LeftMargin: 36,
    RightMargin: 50.4,
  });
  expect(footers).toMatchObject({ CenterHeader: '特种设备&&台账', LeftFooter: '河西镇', RightFooter: '第 &P 页' });
  expect(titleRows).toEqual(areaOf(0, 0, 3, maxColumns));
});

test('the tab in front, what is selected on it, calculation and protection of the workbook', () => {
  const workbook = openMarkup(
    `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" activePane="bottomLeft" state="frozen"/>` +
      '<selection activeCell="A1" sqref="A1"/><selection pane="bottomLeft" activeCell="B4" sqref="B4:C5 E9"/></sheetView></sheetViews><sheetData/>',
    {
      parts: {
        'xl/workbook.xml':
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
          '<workbookProtection lockStructure="1" workbookPassword="CC1A"/><bookViews><workbookView activeTab="1"/></bookViews>' +
          '<sheets><sheet name="说明" sheetId="9" r:id="rId1" state="hidden"/><sheet name="台账" sheetId="1" r:id="rId1"/></sheets><calcPr calcMode="manual"/></workbook>',
      },
    },
  );
  expect([workbook.active?.name, workbook.calculationMode, workbook.structureProtected]).toEqual([
    '台账',
    'Manual',
    { password: null, unknownPassword: true },
  ]);
  expect(workbook.selection).toEqual(areaOf(3, 1, 2, 2));
});

test('formulas are shown without the words that files put before newer functions; arrays spill', () => {
  const sheet = openSheet(
    '<sheetData><row r="1"><c r="A1"><f>_xlfn.XLOOKUP("_xlfn.",B1,C1)</f><v>1</v></c>' +
      '<c r="B1" cm="1"><f t="array" ref="B1:B3">_xlfn._xlws.SORT(D1:D3)</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><v>2</v></c></row></sheetData>',
  );
  expect([sheet.formulas.get(0, 0), sheet.formulas.get(0, 1), sheet.formulas.get(1, 1)]).toEqual([
    '=XLOOKUP("_xlfn.",B1,C1)',
    '=SORT(D1:D3)',
    undefined,
  ]);
  expect(sheet.part(spills)).toEqual([areaOf(0, 1, 3, 1)]);
});

test.each([
  ['a sheet without cells', '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'],
  [
    'cells that speak of sheetData',
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&lt;/sheetData></t></is></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
  ],
])('%s are read to the end', (_, xml) => {
  expect(openSheet(xml).merges).toEqual([areaOf(0, 0, 1, 2)]);
});

test('what was read is not told as a change', () => {
  expect(openSheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>').takeTouched()).toBeNull();
});
