import { contentTypesPath, dropOverrides, hasXmlDefault } from './contentTypes';
import { journalPath, readJournal } from './journal';
import type { Workspace } from './workspace';

/** Takes out a journal that leads nowhere any more because a part that it speaks of has changed. */
export function dropStaleJournal(workspace: Workspace): void {
  if (!workspace.has(journalPath) || readJournal(workspace) !== null) return;
  workspace.write(journalPath, null);
  const types = workspace.readText(contentTypesPath) ?? '';
  if (!hasXmlDefault(types)) workspace.writeText(contentTypesPath, dropOverrides(types, new Set([journalPath])));
}
