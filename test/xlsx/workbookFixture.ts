import { strToU8, zipSync } from 'fflate';

/** What a test says about one sheet; everything else is a plain workbook around it. */
export interface SheetFixture {
  readonly name: string;
  /** Inner XML of `worksheet`: `<sheetData>…</sheetData>` and what stands around it. */
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Full XML of table parts. */
  readonly tables?: readonly string[];
}

export interface WorkbookFixture {
  readonly sheets: readonly SheetFixture[];
  /** `<si>` elements. */
  readonly sharedStrings?: string;
  /** Inner XML of `styleSheet`. */
  readonly styles?: string;
  /** `<definedName>` elements. */
  readonly definedNames?: string;
  readonly date1904?: boolean;
  /** Parts that replace or join the made ones; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const documentRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The bytes of an .xlsx file. */
export function workbookFile(fixture: WorkbookFixture): Uint8Array {
  const texts: Record<string, string | Uint8Array | null> = { ...workbookTexts(fixture), ...fixture.parts };
  const files: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries(texts)) {
    if (text !== null) files[name] = typeof text === 'string' ? strToU8(text) : text;
  }
  return zipSync(files);
}

/** An .xlsx file of one sheet that holds these rows and nothing else. */
export function sheetFile(rows: string, more: Partial<Omit<WorkbookFixture, 'sheets'>> = {}): Uint8Array {
  return workbookFile({ sheets: [{ name: '台账', xml: `<sheetData>${rows}</sheetData>` }], ...more });
}

function workbookTexts(fixture: WorkbookFixture): Record<string, string> {
  const { sheets } = fixture;
  const texts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(fixture),
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml(fixture),
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/styles.xml': `<styleSheet xmlns="${main}">${fixture.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${fixture.sharedStrings ?? ''}</sst>`,
  };
  sheets.forEach(({ xml, tables = [] }, i) => {
    texts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${main}" xmlns:r="${documentRelationships}">${xml}</worksheet>`;
    tables.forEach((table, k) => (texts[`xl/tables/table${i + 1}${k + 1}.xml`] = table));
    const targets = tables.map((_, k): [string, string] => ['table', `../tables/table${i + 1}${k + 1}.xml`]);
    if (targets.length > 0) texts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationships(...targets);
  });
  return texts;
}

function workbookXml({ sheets, definedNames = '', date1904 = false }: WorkbookFixture): string {
  const list = sheets.map(({ name, state }, i) => {
    const shown = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name.replaceAll('&', '&amp;')}" sheetId="${i + 1}"${shown} r:id="rId${i + 1}"/>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${main}" xmlns:r="${documentRelationships}">` +
    `<workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets>` +
    `<definedNames>${definedNames}</definedNames></workbook>`
  );
}

/** A relationships part with rId1, rId2, … for these types and targets. */
export function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${documentRelationships}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageRelationships}">${list.join('')}</Relationships>`;
}

function contentTypes({ sheets }: WorkbookFixture): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = sheets.map(
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/>${overrides.join('')}</Types>`
  );
}
