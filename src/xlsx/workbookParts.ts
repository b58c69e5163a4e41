import { type Relationship, readRelationships, relationshipsPath } from './read/relationships';
import { Refusal } from './refusal';
import { XmlReader } from './xml/xmlReader';
import type { ZipArchive } from './zip/openZip';

/** Where the parts of a workbook are in its archive, and what its workbook part says. */
export interface WorkbookParts {
  readonly workbookPath: string;
  readonly stylesPath: string | null;
  readonly sharedStringsPath: string | null;
  readonly contentTypesPath: string;
  readonly workbookRelsPath: string;
  readonly dateSystem: 1900 | 1904;
  /** In the order of the tabs, chart sheets included. At least one is a worksheet. */
  readonly sheets: readonly SheetPart[];
  readonly definedNames: readonly DefinedName[];
}

export interface SheetPart {
  readonly name: string;
  /** '' for an 'other' sheet without a part. */
  readonly path: string;
  readonly relId: string;
  readonly sheetId: number;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly kind: 'worksheet' | 'chartsheet' | 'other';
  /** Place among all tabs, from 0: what localSheetId counts. */
  readonly index: number;
}

export interface DefinedName {
  readonly name: string;
  /** Index of the sheet that a local name belongs to; null for the workbook's own names. */
  readonly localSheetId: number | null;
  readonly hidden: boolean;
  /** The formula, without '='. */
  readonly text: string;
}

/** Finds the parts by their relationships, wherever they lie; refuses what is no workbook with a worksheet. */
export function findWorkbookParts(archive: ZipArchive): WorkbookParts {
  const workbookPath = findWorkbook(archive);
  const bytes = archive.read(workbookPath);
  if (bytes === null) throw new Refusal('missingPart', workbookPath);
  const relationships = readRelationships(archive, workbookPath);
  const pathOf = (type: string): string | null => {
    const path = relationships.find((relationship) => relationship.type === type)?.path;
    return path !== undefined && archive.find(path) ? path : null;
  };
  const content = readWorkbook(new XmlReader(bytes, workbookPath), relationships);
  const worksheets = content.sheets.filter((sheet) => sheet.kind === 'worksheet');
  if (worksheets.length === 0) throw new Refusal('noWorksheet');
  for (const { path } of worksheets) if (archive.find(path) === null) throw new Refusal('missingPart', path);
  return {
    workbookPath,
    workbookRelsPath: relationshipsPath(workbookPath),
    contentTypesPath: '[Content_Types].xml',
    stylesPath: pathOf('styles'),
    sharedStringsPath: pathOf('sharedStrings'),
    ...content,
  };
}

function findWorkbook(archive: ZipArchive): string {
  if (archive.readText('mimetype')?.startsWith('application/vnd.oasis.opendocument')) throw new Refusal('openDocument');
  const path = readRelationships(archive, '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  if (path.endsWith('.bin')) throw new Refusal('binaryWorkbook');
  if (archive.find(path) === null) throw new Refusal('notWorkbook');
  return path;
}

type WorkbookContent = Pick<WorkbookParts, 'dateSystem' | 'sheets' | 'definedNames'>;

function readWorkbook(reader: XmlReader, relationships: readonly Relationship[]): WorkbookContent {
  const sheets: SheetPart[] = [];
  const definedNames: DefinedName[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  // A Word or PowerPoint file has its own root here.
  if (reader.openRoot() !== 'workbook') throw new Refusal('notWorkbook');
  for (let token = reader.next(); token !== 'end'; token = reader.next()) {
    if (token !== 'open') continue;
    if (reader.name === 'workbookPr' && reader.flag('date1904')) dateSystem = 1904;
    else if (reader.name === 'sheet' && reader.depth === 3)
      sheets.push(readSheet(reader, relationships, sheets.length));
    else if (reader.name === 'definedName') definedNames.push(readDefinedName(reader));
  }
  return { dateSystem, sheets, definedNames };
}

function readSheet(reader: XmlReader, relationships: readonly Relationship[], index: number): SheetPart {
  const relId = reader.prefixedAttribute('id') ?? '';
  const target = relationships.find(({ id }) => id === relId);
  const state = reader.attribute('state');
  const type = target?.type;
  return {
    name: reader.attribute('name') ?? reader.fail(),
    path: target?.path ?? '',
    relId,
    sheetId: Number(reader.attribute('sheetId')),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    kind: type === 'worksheet' || type === 'chartsheet' ? type : 'other',
    index,
  };
}

function readDefinedName(reader: XmlReader): DefinedName {
  const name = reader.attribute('name') ?? '';
  const localSheetId = reader.attribute('localSheetId');
  const hidden = reader.flag('hidden');
  return {
    name,
    localSheetId: localSheetId === null ? null : Number(localSheetId),
    hidden,
    text: reader.content(),
  };
}
