import { readAddInSettings } from '../../xlsx/addInSettings';
import { readCellFormats } from '../../xlsx/read/cellFormats';
import { readRelationships } from '../../xlsx/read/relationships';
import { readSharedStrings } from '../../xlsx/read/sharedStrings';
import { findWorkbookParts, type WorkbookParts } from '../../xlsx/workbookParts';
import { openZip, type ZipArchive } from '../../xlsx/zip/openZip';
import { areaOf } from './areas';
import { Element } from './read/element';
import { readSelection } from './read/sheetViews';
import { readStyles } from './read/styles';
import { readWorksheet } from './read/worksheet';
import { activeTab, readWorkbookProperties } from './read/workbookProperties';
import { WorkbookModel } from './workbookModel';
import { parseSettings, workbookSettings } from './workbookSettings';

/**
 * The workbook in a file, with all that a spreadsheet draws. Comments, drawings, validations and phonetic guides are
 * not read; chart sheets are left out.
 */
export function modelFromXlsx(bytes: Uint8Array): WorkbookModel {
  const archive = openZip(bytes);
  const parts = findWorkbookParts(archive);
  const theme = readRelationships(archive, parts.workbookPath).find(({ type }) => type === 'theme');
  const shared = {
    sharedStrings: readSharedStrings(archive, parts.sharedStringsPath),
    formats: readCellFormats(archive, parts.stylesPath),
    dateSystem: parts.dateSystem,
    styles: readStyles(archive, parts.stylesPath, theme?.path ?? null),
  };
  const workbook = new WorkbookModel();
  workbook.dateSystem = parts.dateSystem;
  workbook.plainLook = shared.styles.plain;
  const selections = new Map(
    parts.sheets
      .filter(({ kind }) => kind === 'worksheet')
      .map((part) => {
        const sheet = workbook.addSheet(part.name);
        return [sheet, readSelection(readWorksheet(archive, part, sheet, workbook, shared))];
      }),
  );
  readWorkbook(archive, parts, workbook);
  workbook.selection = (workbook.active && selections.get(workbook.active)) ?? areaOf(0, 0);
  workbook.putPart(workbookSettings, parseSettings(readAddInSettings((path) => archive.readText(path))));
  for (const sheet of workbook.sheets) sheet.takeTouched();
  return workbook;
}

function readWorkbook(
  archive: ZipArchive,
  { workbookPath, sheets, definedNames }: WorkbookParts,
  workbook: WorkbookModel,
): void {
  workbook.names = definedNames.map(({ name, localSheetId, hidden, text }) => {
    const owner = sheets.find(({ index }) => index === localSheetId);
    const sheet = owner ? workbook.sheet(owner.name) : null;
    return { name, formula: `=${text}`, visible: !hidden, comment: '', sheet };
  });
  const root = Element.root(archive.readText(workbookPath) ?? '', workbookPath);
  readWorkbookProperties(root, workbook);
  const front = workbook.sheet(sheets[activeTab(root)]?.name ?? '');
  const visible = workbook.sheets.find(({ visibility }) => visibility === 'Visible') ?? null;
  workbook.active = front?.visibility === 'Visible' ? front : visible;
}
