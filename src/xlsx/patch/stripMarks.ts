import type { Change } from '../../core';
import type { Area } from '../../core';
import { dropStaleJournal } from './dropJournal';
import { dropSheetParts } from './dropSheets';
import { editWorkbook } from './editWorkbook';
import { isOwnName, isRulesName, readOwnColumn, readOwnSheet, readRulesSheetName, type OwnColumn } from './ownNames';
import { readSheet } from './sheetBytes';
import { applySplices } from './splice';
import { stripSheet } from './stripSheet';
import { findSheet, indexWorkbook, type DefinedName, type WorkbookIndex } from './workbookIndex';
import type { Workspace } from './workspace';

/**
 * Takes out what earlier runs left and these changes replace, known by our hidden names and marks alone: the way for
 * a workbook that another program has saved since, where the journal is gone. Styles stay; unused they do no harm.
 */
export function stripMarks(workspace: Workspace, changes: readonly Change[]): void {
  const all = changes.some(({ kind }) => kind === 'removeMarks');
  const index = indexWorkbook(workspace);
  const columns = index.names
    .flatMap((name) => readOwnColumn(name) ?? [])
    .filter((own) => all || isReplaced(own, changes));
  for (const sheet of index.sheets) {
    if (!sheet.isWorksheet) continue;
    const areas = columns.filter((own) => findSheet(index, own.sheet) === sheet).map(({ area }) => area);
    if (all || areas.length > 0) stripPart(workspace, sheet.path, areas, all);
  }
  dropNamesAndSheets(workspace, index, new Set(columns.map(({ name }) => name)), dropsOf(changes));
  dropStaleJournal(workspace);
}

/** What goes besides the columns that are replaced. */
interface Drops {
  readonly all: boolean;
  readonly sheets: boolean;
  readonly rules: boolean;
}

/** The sheet of rules is replaced by nothing but another one: the user edits it. */
function dropsOf(changes: readonly Change[]): Drops {
  const all = changes.some(({ kind }) => kind === 'removeMarks');
  const keepsRules = changes.some((change) => change.kind === 'removeMarks' && change.keepsRules === true);
  const isMade = (role: 'rules' | undefined): boolean =>
    changes.some((change) => change.kind === 'replaceSheet' && change.role === role);
  return { all, sheets: all || isMade(undefined), rules: (all && !keepsRules) || isMade('rules') };
}

/** Ours of the same id, or any of ours that stands where a column is to be written. */
function isReplaced(own: OwnColumn, changes: readonly Change[]): boolean {
  return changes.some(
    (change) =>
      change.kind === 'writeColumn' &&
      change.sheet.toLowerCase() === own.sheet.toLowerCase() &&
      (change.id === own.id || change.column === own.area.left),
  );
}

function stripPart(workspace: Workspace, path: string, areas: readonly Area[], formats: boolean): void {
  const markup = readSheet(workspace, path);
  const splices = stripSheet(markup, areas, formats);
  if (splices.length > 0) workspace.write(path, applySplices(markup.bytes, splices).bytes);
}

function dropNamesAndSheets(
  workspace: Workspace,
  index: WorkbookIndex,
  columns: ReadonlySet<string>,
  { all, sheets, rules }: Drops,
): void {
  const own = new Set([
    ...(sheets ? index.names.flatMap((name) => findOwn(index, readOwnSheet(name))) : []),
    ...(rules ? index.names.flatMap((name) => findOwn(index, readRulesSheetName(name))) : []),
  ]);
  const isDropped = (name: DefinedName): boolean => {
    if (isRulesName(name)) return rules;
    return columns.has(name.name) || (isOwnName(name.name) && (all || (sheets && readOwnSheet(name) !== null)));
  };
  if (own.size === 0 && !index.names.some(isDropped)) return;
  // A workbook must keep a sheet; ours alone are left when the user has moved all others away.
  if (own.size === index.sheets.length) own.delete(0);
  const text = workspace.readText(index.path) ?? '';
  const edits = { dropSheets: own, dropNames: isDropped };
  workspace.writeText(index.path, editWorkbook(text, index.path, index.names, edits));
  if (own.size > 0) dropSheetParts(workspace, index, own);
}

function findOwn(index: WorkbookIndex, sheetName: string | null): number[] {
  const sheet = sheetName === null ? null : findSheet(index, sheetName);
  return sheet ? [index.sheets.indexOf(sheet)] : [];
}
