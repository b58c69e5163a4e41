import type { Marks, SheetSnapshot, Snapshot } from '../core';
import { readCellFormats } from './read/cellFormats';
import type { CellContext } from './read/cells';
import { readMarks } from './read/marks';
import { readSharedStrings } from './read/sharedStrings';
import { readSheet } from './read/sheet';
import { findWorkbookParts } from './workbookParts';
import { openZip, type ZipArchive } from './zip/openZip';

/** The workbook in an .xlsx (or .xlsm) file as plain data; throws a Refusal for anything else. */
export function readXlsx(bytes: Uint8Array): Snapshot {
  return readArchive(openZip(bytes));
}

/** As `readXlsx`, from an archive that is open already. Chart, dialog and macro sheets are left out. */
export function readArchive(archive: ZipArchive): Snapshot {
  return readSheets(archive, () => true);
}

/** The sheet that the marks name as the sheet of rules, and nothing else of the workbook; null without one. */
export function readMarkedRules(archive: ZipArchive): SheetSnapshot | null {
  const [sheet] = readSheets(archive, (marks) => marks?.rules === true).sheets;
  return sheet ?? null;
}

function readSheets(archive: ZipArchive, isWanted: (marks: Marks | null) => boolean): Snapshot {
  const parts = findWorkbookParts(archive);
  const { stylesPath, sharedStringsPath, dateSystem } = parts;
  const context: CellContext = {
    sharedStrings: readSharedStrings(archive, sharedStringsPath),
    formats: readCellFormats(archive, stylesPath),
    dateSystem,
  };
  const marks = readMarks(parts.definedNames);
  const sheets = parts.sheets
    .filter(({ kind }) => kind === 'worksheet')
    .map((sheet) => ({ sheet, own: marks.get(sheet.name.toLowerCase()) ?? null }))
    .filter(({ own }) => isWanted(own))
    .map(({ sheet, own }) => ({ ...readSheet(archive, sheet, context), marks: own }));
  return { sheets, dateSystem };
}
