import { readArchive } from '../../xlsx/readXlsx';
import { findWorkbookParts } from '../../xlsx/workbookParts';
import { XmlReader } from '../../xlsx/xml/xmlReader';
import { openZip } from '../../xlsx/zip/openZip';
import { modelFromSnapshot } from './fromSnapshot';
import { readSheetExtras } from './sheetExtras';
import type { WorkbookModel } from './workbookModel';

/**
 * The workbook in a file: what the file door reads, formulas, sizes and all defined names. Looks, validations,
 * conditional formats and page set-up are not read.
 */
export function modelFromXlsx(bytes: Uint8Array): WorkbookModel {
  const archive = openZip(bytes);
  const workbook = modelFromSnapshot(readArchive(archive));
  const { definedNames, sheets } = findWorkbookParts(archive);
  for (const { name, path } of sheets) {
    const sheet = workbook.sheet(name);
    const part = sheet && archive.read(path);
    if (part) readSheetExtras(new XmlReader(part, path), sheet);
  }
  workbook.names = definedNames.map(({ name, localSheetId, hidden, text }) => {
    const owner = sheets.find(({ index }) => index === localSheetId);
    const sheet = owner ? workbook.sheet(owner.name) : null;
    return { name, formula: `=${text}`, visible: !hidden, comment: '', sheet };
  });
  return workbook;
}
