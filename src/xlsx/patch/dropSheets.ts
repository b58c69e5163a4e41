import { contentTypesPath, dropOverrides } from './contentTypes';
import { dropRelationships, relationshipsPath } from './relationships';
import type { WorkbookIndex } from './workbookIndex';
import type { Workspace } from './workspace';

/**
 * Takes out the parts of sheets by their indexes, with their relationships and content types; parts that only these
 * sheets used are left, which nothing refers to any more.
 */
export function dropSheetParts(workspace: Workspace, index: WorkbookIndex, sheets: ReadonlySet<number>): void {
  const parts = new Map<string, string>();
  let formulas = false;
  for (const [i, { path, relationId }] of index.sheets.entries()) {
    if (!sheets.has(i)) continue;
    formulas ||= /<(?:\w+:)?f[\s>/]/.test(workspace.readText(path) ?? '');
    parts.set(path, relationId);
    parts.set(relationshipsPath(path), '');
  }
  dropParts(workspace, index, parts);
  if (formulas) dropCalcChain(workspace, index);
}

/** Excel repairs a workbook whose calculation chain names a cell without a formula, and makes a missing one anew. */
export function dropCalcChain(workspace: Workspace, index: WorkbookIndex): void {
  const { calcChain } = index;
  if (calcChain && workspace.has(calcChain.path))
    dropParts(workspace, index, new Map([[calcChain.path, calcChain.id]]));
}

/** Parts with the ids by which the workbook part knows them, '' where it does not. */
function dropParts(workspace: Workspace, index: WorkbookIndex, parts: ReadonlyMap<string, string>): void {
  for (const path of parts.keys()) if (workspace.has(path)) workspace.write(path, null);
  const relations = relationshipsPath(index.path);
  const ids = new Set(parts.values());
  workspace.writeText(relations, dropRelationships(workspace.readText(relations) ?? '', index.path, ids));
  const types = workspace.readText(contentTypesPath) ?? '';
  workspace.writeText(contentTypesPath, dropOverrides(types, new Set(parts.keys())));
}
