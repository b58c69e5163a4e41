import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Change, HighlightRule, ReplaceSheet, SheetContent, WriteColumn } from '../../../src/core/changes/change';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const ledgerSheet = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${main}"><dimension ref="A1:C5"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20" customWidth="1"/><col min="4" max="16384" width="9"/></cols><sheetData><row r="1" spans="1:3"><c r="A1" t="inlineStr"><is><t>特种设备台账</t></is></c></row><row r="2" spans="1:3"><c r="A2" s="1" t="inlineStr"><is><t>设备</t></is></c><c r="B2" s="1" t="inlineStr"><is><t>单位</t></is></c><c r="C2" s="1" t="inlineStr"><is><t>下次检验日期</t></is></c></row><row r="3" spans="1:3"><c r="A3" t="inlineStr"><is><t>电梯&lt;1&gt;</t></is></c><c r="B3"><v>12.50</v></c><c r="C3"><v>45000</v></c></row><row r="4" spans="1:3" ht="20" customHeight="1"/><row r="5" spans="1:3"><c r="A5"><f>1+1</f><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><conditionalFormatting sqref="A3:A5"><cfRule type="expression" dxfId="0" priority="3" stopIfTrue="1"><formula>A3=1</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B3"><formula1>"a,b"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

const styles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="12"/><name val="仿宋"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

export interface WorkbookParts {
  readonly sheets?: Readonly<Record<string, string>>;
  /** Markup after `</sheets>` in the workbook part. */
  readonly afterSheets?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

/** A workbook of raw sheet parts by sheet name, with parts that nobody here understands beside them. */
export function smallWorkbook({
  sheets = { 台账: ledgerSheet },
  afterSheets = '',
  more = {},
}: WorkbookParts = {}): Uint8Array {
  const names = Object.keys(sheets);
  const list = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('');
  const relations = names.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
  const overrides = names.map(
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${sheetType}"/>`,
  );
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${overrides.join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list}</sheets>${afterSheets}<calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}">${relations.join('')}<Relationship Id="rId90" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/media/photo.bin': new Uint8Array([0, 1, 2, 255]),
  };
  names.forEach((name, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = sheets[name] ?? ''));
  for (const [path, content] of Object.entries(more)) parts[path] = content;
  const bytes = Object.entries(parts).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { mtime: new Date(2024, 0, 1) });
}

/** All parts as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

export function partOf(bytes: Uint8Array, path: string): string {
  return partsOf(bytes)[path] ?? '';
}

export function writeColumn(change: Partial<WriteColumn> = {}): WriteColumn {
  return {
    kind: 'writeColumn',
    sheet: '台账',
    id: 'grade',
    column: 3,
    headerRow: 1,
    header: '【风险等级】',
    width: 12,
    numberFormat: '@',
    cells: [
      { row: 2, value: 'A2' },
      { row: 3, value: 'B1' },
      { row: 4, value: null },
    ],
    ...change,
  };
}

export const overdueRule: HighlightRule = {
  areas: [{ top: 2, left: 4, bottom: 4, right: 4 }],
  formula: 'AND(N("tzsb")=0,$E3<TODAY())',
  style: 'overdue',
};

export function highlight(...rules: readonly HighlightRule[]): Change {
  return { kind: 'highlight', sheet: '台账', rules };
}

export function replaceSheet(name: string, content: Partial<SheetContent> = {}): ReplaceSheet {
  return {
    kind: 'replaceSheet',
    name,
    content: {
      columnWidths: [10, 20],
      rows: [
        { cells: [{ value: name, style: 'title' }, null] },
        {
          cells: [
            { value: '甲', style: 'text' },
            { value: 3, style: 'number' },
          ],
        },
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      freeze: { rows: 1, columns: 0 },
      highlights: [],
      filter: { top: 1, left: 0, bottom: 1, right: 1 },
      print: {
        paper: 'A4',
        orientation: 'landscape',
        repeatRows: { first: 0, last: 1 },
        footer: { left: '', centre: '第 &P 页 共 &N 页', right: '' },
      },
      ...content,
    },
  };
}

export const removeMarks: Change = { kind: 'removeMarks' };
