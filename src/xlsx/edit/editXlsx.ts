import { dropStaleJournal } from '../patch/dropJournal';
import { dropCalcChain, dropSheetParts } from '../patch/dropSheets';
import { openStyles } from '../patch/stylesPart';
import { indexWorkbook } from '../patch/workbookIndex';
import { Workspace } from '../patch/workspace';
import { writeWorkspace } from '../patch/writeWorkspace';
import { findWorkbookParts } from '../workbookParts';
import { openZip, type ZipArchive } from '../zip/openZip';
import { writeAddInSettings } from './addInSettings';
import { styleDeriver } from './deriveStyle';
import { writeSheets } from './writeSheets';
import { isEmpty, type WorkbookEdits } from './workbookEdits';
import { planTabs } from './tabs';
import { writeWorkbookPart } from './writeWorkbookPart';

/**
 * The workbook with the edits written into its own parts: parts that they do not concern keep their bytes, and so does
 * all else inside those that they do. No edits give the very bytes that came in.
 * Throws a Refusal for a file that cannot be read safely and for an edit that cannot be written.
 */
export function editXlsx(bytes: Uint8Array, edits: WorkbookEdits): Uint8Array {
  return isEmpty(edits) ? bytes : editArchive(openZip(bytes), edits);
}

/** As `editXlsx`, for an archive that is open already. */
export function editArchive(archive: ZipArchive, edits: WorkbookEdits): Uint8Array {
  if (isEmpty(edits)) return archive.bytes;
  findWorkbookParts(archive);
  const workspace = new Workspace(archive);
  const index = indexWorkbook(workspace);
  const { book, save } = openStyles(workspace, index, () => undefined);
  const tabs = planTabs(workspace, index, edits);
  const tools = { workspace, styles: book, styleFor: styleDeriver(book) };
  const { changesFormulas } = writeSheets(index, edits, tabs, tools);
  save();
  writeWorkbookPart(workspace, index, edits, tabs);
  if (edits.settings) writeAddInSettings(workspace, edits.settings);
  dropSheetParts(workspace, index, tabs.deleted);
  if (changesFormulas) dropCalcChain(workspace, index);
  dropStaleJournal(workspace);
  return writeWorkspace(workspace);
}
