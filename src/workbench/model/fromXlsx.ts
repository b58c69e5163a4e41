import { readArchive } from '../../xlsx/readXlsx';
import { findWorkbookParts } from '../../xlsx/workbookParts';
import { openZip } from '../../xlsx/zip/openZip';
import { modelFromSnapshot } from './fromSnapshot';
import type { WorkbookModel } from './workbookModel';

/**
 * The workbook in a file, with all its defined names. As the file door reads it: formulas have become their results, and
 * looks, sizes, validations and conditional formats are not there.
 */
export function modelFromXlsx(bytes: Uint8Array): WorkbookModel {
  const archive = openZip(bytes);
  const workbook = modelFromSnapshot(readArchive(archive));
  const { definedNames, sheets } = findWorkbookParts(archive);
  workbook.names = definedNames.map(({ name, localSheetId, hidden, text }) => {
    const owner = sheets.find(({ index }) => index === localSheetId);
    const sheet = owner ? workbook.sheet(owner.name) : null;
    return { name, formula: `=${text}`, visible: !hidden, comment: '', sheet };
  });
  return workbook;
}
