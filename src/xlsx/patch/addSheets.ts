import { absoluteReference, quoteSheet, type ReplaceSheet } from '../../core';
import type { FormatIndex } from './conditionalFormats';
import { addOverrides, contentTypes, contentTypesPath } from './contentTypes';
import { freeSheetName } from './freeSheetName';
import { generatedSheet } from './generatedSheet';
import type { JournalWriter } from './journal';
import { rulesName, sheetNamePrefix, type NameGiver } from './ownNames';
import { addRelationships, relationshipsPath } from './relationships';
import type { StyleBook } from './styleBook';
import type { DefinedName, SheetIndex, WorkbookIndex } from './workbookIndex';
import type { Workspace } from './workspace';

/** New sheets as the workbook part is to list them, and the names that belong to them. */
export interface SheetPlan {
  readonly sheets: readonly SheetIndex[];
  readonly names: readonly DefinedName[];
}

interface Tools {
  readonly styles: StyleBook;
  readonly formatIndex: FormatIndex;
  readonly names: NameGiver;
}

/** Writes the parts of the generated sheets after all others; none of ours is there any more. */
export function addSheets(
  workspace: Workspace,
  journal: JournalWriter,
  index: WorkbookIndex,
  wanted: readonly ReplaceSheet[],
  { styles, formatIndex, names }: Tools,
): SheetPlan {
  if (wanted.length === 0) return { sheets: [], names: [] };
  const taken = new Set(index.sheets.map(({ name }) => name.toLowerCase()));
  const sheets = planSheets(
    workspace,
    index,
    wanted.map(({ name, hidden }) => ({ name, ...(hidden && { state: 'hidden' as const }) })),
    taken,
  );
  const renamed = new Map(wanted.map(({ name }, i) => [name.toLowerCase(), sheets[i]?.name ?? name]));
  const nameOf = (name: string): string => renamed.get(name.toLowerCase()) ?? name;
  const planned: DefinedName[] = [];
  sheets.forEach((sheet, i) => {
    const change = wanted[i];
    if (!change) return;
    const { content } = change;
    journal.keep(sheet.path);
    const surroundings = { namespace: index.namespace, styles, formatIndex, nameOf };
    workspace.write(sheet.path, generatedSheet(content, surroundings));
    planned.push(...namesOf(sheet.name, change, index.sheets.length + i, names));
  });
  const relations = relationshipsPath(index.path);
  journal.keep(relations);
  journal.keep(contentTypesPath);
  declareSheets(workspace, index, sheets);
  return { sheets, names: planned };
}

/** The relationships and content types of new sheets. */
export function declareSheets(workspace: Workspace, index: WorkbookIndex, sheets: readonly SheetIndex[]): void {
  const relations = relationshipsPath(index.path);
  const links = sheets.map(({ relationId, path }) => ({ id: relationId, type: index.sheetType, path }));
  workspace.writeText(relations, addRelationships(workspace.readText(relations) ?? '', index.path, links));
  const types = new Map(sheets.map(({ path }) => [path, contentTypes.worksheet]));
  workspace.writeText(contentTypesPath, addOverrides(workspace.readText(contentTypesPath) ?? '', types));
}

/** Free names, parts and ids for new sheets; `taken` holds names in lower case and is added to. */
export function planSheets(
  workspace: Workspace,
  index: WorkbookIndex,
  wanted: readonly Pick<SheetIndex, 'name' | 'state'>[],
  taken: Set<string>,
): SheetIndex[] {
  const ids = new Set(index.relationIds);
  let sheetId = Math.max(0, ...index.sheets.map((sheet) => sheet.sheetId));
  let number = index.sheets.length;
  return wanted.map(({ name: wish, state }): SheetIndex => {
    const name = freeSheetName(wish, taken);
    taken.add(name.toLowerCase());
    let path: string;
    do path = `${index.folder}worksheets/sheet${++number}.xml`;
    while (workspace.isTaken(path));
    let id = number;
    while (ids.has(`rId${id}`)) id++;
    ids.add(`rId${id}`);
    const relationId = `rId${id}`;
    return { name, path, relationId, sheetId: ++sheetId, isWorksheet: true, ...(state && { state }) };
  });
}

function namesOf(
  sheet: string,
  { role, content: { filter, print } }: ReplaceSheet,
  localSheet: number,
  names: NameGiver,
): DefinedName[] {
  const corner = { top: 0, left: 0, bottom: 0, right: 0 };
  const name = role === 'rules' ? rulesName : names.next(sheetNamePrefix);
  const mark = { name, localSheet: null, hidden: true };
  const planned: DefinedName[] = [{ ...mark, text: absoluteReference(sheet, corner) }];
  if (filter) {
    // Excel keeps a filter's area in a hidden name too, and repairs files where it is missing.
    const area = { name: '_xlnm._FilterDatabase', localSheet, hidden: true };
    planned.push({ ...area, text: absoluteReference(sheet, filter) });
  }
  if (print.repeatRows) {
    const { first, last } = print.repeatRows;
    const text = `${quoteSheet(sheet)}!$${first + 1}:$${last + 1}`;
    planned.push({ name: '_xlnm.Print_Titles', localSheet, hidden: false, text });
  }
  return planned;
}
