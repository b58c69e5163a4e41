import type { Change } from '../core';
import { applyChanges } from './patch/applyChanges';
import { changeKeys, rulesKey } from './patch/changeKeys';
import { readJournal, revert } from './patch/journal';
import { stripMarks } from './patch/stripMarks';
import { Workspace } from './patch/workspace';
import { writeWorkspace } from './patch/writeWorkspace';
import { findWorkbookParts } from './workbookParts';
import { openZip, type ZipArchive } from './zip/openZip';

/**
 * The workbook with the changes written in. Parts that need no change keep their bytes; so does all that is not ours
 * inside those that do. The same changes a second time give the same file, and `removeMarks` gives back the parts as
 * they were (unused styles may stay when another program has saved the file in between).
 * Throws a Refusal for a file that cannot be read safely and where a result would cover content of the user.
 */
export function patchXlsx(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  return changes.length === 0 ? bytes : patchArchive(openZip(bytes), changes);
}

/** As `patchXlsx`, for an archive that is open already. */
export function patchArchive(archive: ZipArchive, changes: readonly Change[]): Uint8Array {
  if (changes.length === 0) return archive.bytes;
  findWorkbookParts(archive);
  const workspace = new Workspace(archive);
  undoEarlierRuns(workspace, changes);
  stripMarks(workspace, changes);
  // The sheet of rules is a run of its own, so that a later check can go back to before all but it.
  applyChanges(workspace, changes.filter(isOfRules));
  applyChanges(
    workspace,
    changes.filter((change) => !isOfRules(change)),
  );
  return writeWorkspace(workspace);
}

/** Goes back to before every earlier run that was about nothing but what these changes are about. */
function undoEarlierRuns(workspace: Workspace, changes: readonly Change[]): void {
  const all = changes.some(({ kind }) => kind === 'removeMarks');
  const keepsRules = changes.some((change) => change.kind === 'removeMarks' && change.keepsRules === true);
  const keys = new Set(changeKeys(changes));
  for (;;) {
    const journal = readJournal(workspace);
    if (!journal || (keepsRules && journal.keys.includes(rulesKey))) return;
    if (!(all || journal.keys.every((key) => keys.has(key))) || !revert(workspace, journal)) return;
  }
}

function isOfRules(change: Change): boolean {
  return change.kind === 'replaceSheet' && change.role === 'rules';
}
