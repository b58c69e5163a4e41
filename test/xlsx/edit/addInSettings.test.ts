import { readFileSync } from 'node:fs';
import { addInId, addInVersion, readAddInSettings } from '../../../src/xlsx/addInSettings';
import { editXlsx } from '../../../src/xlsx/edit/editXlsx';
import { noEdits } from '../../../src/xlsx/edit/workbookEdits';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { partsOf, smallWorkbook } from '../patch/smallWorkbook';
import { workbookFile } from '../workbookFixture';

const panes = 'xl/webextensions/taskpanes.xml';
const ours = 'xl/webextensions/webextension1.xml';
const settings = new Map([
  ['tzsb.corrections', '{"台账":"<单位> & \\"名称\\""}'],
  ['tzsb.resultsAs', '"values"'],
]);

const written = (bytes: Uint8Array, all: ReadonlyMap<string, string> = settings): Uint8Array =>
  editXlsx(bytes, { ...noEdits, settings: all });

function settingsOf(bytes: Uint8Array): Map<string, string> {
  const parts = partsOf(bytes);
  return readAddInSettings((path) => parts[path] ?? null);
}

test('the manifest has the same id and version', () => {
  const manifest = readFileSync(`${__dirname}/../../../manifest.xml`, 'utf8');
  expect(manifest).toContain(`<Id>${addInId}</Id>`);
  expect(manifest).toContain(`<Version>${addInVersion}</Version>`);
});

test('a file that keeps nothing for add-ins gets a hidden pane with what ours remembers', () => {
  const before = partsOf(smallWorkbook());
  const file = written(smallWorkbook());
  const after = partsOf(file);
  expect(settingsOf(file)).toEqual(settings);
  expect(after[panes]).toContain('visibility="0"');
  expect(after['[Content_Types].xml']).toContain(`PartName="/${ours}"`);
  expect(after['_rels/.rels']).toContain(`Target="${panes}"`);
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  const added = [panes, 'xl/webextensions/_rels/taskpanes.xml.rels', ours];
  expect(changed.sort()).toEqual(['[Content_Types].xml', '_rels/.rels', ...added].sort());
  expect(readXlsx(file).sheets).toHaveLength(1);
});

test('written again, only the values change', () => {
  const first = written(smallWorkbook());
  const second = written(first, new Map([['tzsb.resultsAs', '"formulas"']]));
  const [before, after] = [partsOf(first), partsOf(second)];
  expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([ours]);
  expect(settingsOf(second)).toEqual(new Map([['tzsb.resultsAs', '"formulas"']]));
  expect(settingsOf(written(second, new Map()))).toEqual(new Map());
});

const otherAddIn = {
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>' +
    '<Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>',
  [panes]:
    '<w:taskpanes xmlns:w="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><w:taskpane dockstate="right" visibility="1" width="300" row="0"><w:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></w:taskpane></w:taskpanes>',
  'xl/webextensions/_rels/taskpanes.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>',
  [ours]:
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="other" version="1.0" store="en-US" storeType="OMEX"/><we:properties><we:property name="theirs" value="1"/></we:properties></we:webextension>',
};

test("another add-in's part stays as it is, ours comes beside it", () => {
  const file = workbookFile({ sheets: [{ name: '台账', xml: '<sheetData/>' }], parts: otherAddIn });
  expect(settingsOf(file)).toEqual(new Map());
  const saved = written(file);
  const after = partsOf(saved);
  expect(after[ours]).toBe(otherAddIn[ours]);
  expect(settingsOf(saved)).toEqual(settings);
  expect(after[panes]).toMatch(/r:id="rId1"\/><\/w:taskpane><w:taskpane [^>]*visibility="0".*r:id="rId2"/);
});

test('a damaged part of an add-in is no reason not to open the file', () => {
  const file = workbookFile({
    sheets: [{ name: '台账', xml: '<sheetData/>' }],
    parts: { ...otherAddIn, [ours]: '<we:webextension>' },
  });
  expect(settingsOf(file)).toEqual(new Map());
});
