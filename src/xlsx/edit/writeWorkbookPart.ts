import { editWorkbook } from '../patch/editWorkbook';
import type { DefinedName, WorkbookIndex } from '../patch/workbookIndex';
import type { SheetChange } from '../patch/workbookSheets';
import type { Workspace } from '../patch/workspace';
import { namesOfSheet } from './sheetNames';
import type { Tabs } from './tabs';
import type { NameEdit, NameKey, WorkbookEdits } from './workbookEdits';

/** Writes what the workbook part tells: sheets, names, the tab in front, and whether all is to be worked out anew. */
export function writeWorkbookPart(workspace: Workspace, index: WorkbookIndex, edits: WorkbookEdits, tabs: Tabs): void {
  const { set, dropped } = allNames(index, edits, tabs);
  const places = new Map(tabs.order.map((sheet, place) => [tabs.names[sheet]?.toLowerCase() ?? '', place]));
  const changeNames = new Map<number, NameEdit>();
  const addNames: DefinedName[] = [];
  for (const edit of set) {
    const at = index.names.findIndex((name) => isOf(name, edit, tabs.names));
    const localSheet = edit.sheet === null ? null : (places.get(edit.sheet.toLowerCase()) ?? null);
    if (at >= 0) changeNames.set(at, edit);
    else addNames.push({ name: edit.name, localSheet, hidden: edit.hidden, text: edit.text });
  }
  const file = index.sheets.map(({ name }) => name);
  const text = workspace.readText(index.path) ?? '';
  const after = editWorkbook(text, index.path, index.names, {
    dropSheets: tabs.deleted,
    dropNames: (name) => dropped.some((key) => isOf(name, key, file) || isOf(name, key, tabs.names)),
    addSheets: tabs.added,
    addNames,
    changeNames,
    changeSheets: sheetChanges(index, edits),
    order: tabs.order,
    ...(tabs.active !== null && { activeTab: tabs.order.indexOf(tabs.active) }),
    recalculates: [...edits.sheets, ...edits.added].some(({ cells }) => cells?.some(lacksResult)),
    ...(edits.structureProtected !== undefined && { lockStructure: edits.structureProtected }),
  });
  if (after !== text) workspace.writeText(index.path, after);
}

type Cell = NonNullable<WorkbookEdits['sheets'][number]['cells']>[number];

function lacksResult({ content }: Cell): boolean {
  return content?.kind === 'formula' && content.value === null;
}

/** The edits of names, and of those by which Excel keeps filters and repeated rows. */
function allNames(
  index: WorkbookIndex,
  { names, sheets, added }: WorkbookEdits,
  tabs: Tabs,
): { readonly set: readonly NameEdit[]; readonly dropped: readonly NameKey[] } {
  const own = [
    ...sheets.map((edits) => {
      const at = index.sheets.findIndex(({ name }) => name.toLowerCase() === edits.sheet.toLowerCase());
      const before = index.names.filter(({ localSheet }) => localSheet === at);
      return namesOfSheet(edits, tabs.names[at] ?? edits.sheet, before);
    }),
    ...added.map((edits, i) => namesOfSheet(edits, tabs.added[i]?.name ?? edits.sheet, [])),
  ];
  const special = new Set(own.flatMap(({ set, dropped }) => [...set, ...dropped]).map(keyOf));
  return {
    set: [...names.set.filter((edit) => !special.has(keyOf(edit))), ...own.flatMap(({ set }) => set)],
    dropped: [...names.dropped, ...own.flatMap(({ dropped }) => dropped)],
  };
}

function keyOf({ name, sheet }: NameKey): string {
  return `${name.toLowerCase()}\n${sheet?.toLowerCase() ?? ''}`;
}

function isOf({ name, localSheet }: DefinedName, key: NameKey, sheets: readonly string[]): boolean {
  if (name.toLowerCase() !== key.name.toLowerCase()) return false;
  if (localSheet === null || key.sheet === null) return localSheet === key.sheet;
  return sheets[localSheet]?.toLowerCase() === key.sheet.toLowerCase();
}

function sheetChanges(index: WorkbookIndex, { sheets }: WorkbookEdits): Map<number, SheetChange> {
  const changes = new Map<number, SheetChange>();
  for (const { sheet, name, visibility } of sheets) {
    const at = index.sheets.findIndex((one) => one.name.toLowerCase() === sheet.toLowerCase());
    if (at >= 0 && (name !== undefined || visibility)) {
      changes.set(at, { ...(name !== undefined && { name }), ...(visibility && { visibility }) });
    }
  }
  return changes;
}
