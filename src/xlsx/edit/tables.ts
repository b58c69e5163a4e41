import type { Area } from '../../core';
import { areaAddress, parseArea } from '../patch/cellAddress';
import { contentTypesPath, dropOverrides } from '../patch/contentTypes';
import { dropRelationships, readRelationships, relationshipsPath } from '../patch/relationships';
import type { Workspace } from '../patch/workspace';
import { attribute, childNamed, childrenNamed, openTag, parseXml, unescapeXml } from '../patch/xmlTree';
import { Refusal } from '../refusal';
import { filterMarkup } from './lists';
import { openTagWith } from './openTagWith';
import type { TableEdit } from './sheetEdits';
import type { SheetPart } from './sheetPart';

/** Tables of a sheet that go or cover other rows. One of other columns is refused: their names would be made up. */
export function editTables(workspace: Workspace, part: SheetPart, edits: readonly TableEdit[]): void {
  if (edits.length === 0) return;
  const relations = relationshipsPath(part.path);
  const tables = readRelationships(workspace.readText(relations), part.path).filter(({ type }) =>
    type.endsWith('/table'),
  );
  const dropped = new Map<string, string>();
  for (const { id, path } of tables) {
    const text = workspace.readText(path) ?? '';
    const root = parseXml(text, path);
    const tag = openTag(text, root);
    const name = attribute(tag, 'displayName') ?? attribute(tag, 'name');
    const edit = edits.find((one) => one.name === name);
    if (edit?.kind === 'dropped') dropped.set(id, path);
    else if (edit) workspace.writeText(path, moved(text, path, edit.area, edit.keepsCriteria));
  }
  if (dropped.size > 0) dropTables(workspace, part, relations, dropped);
}

function dropTables(
  workspace: Workspace,
  part: SheetPart,
  relations: string,
  dropped: ReadonlyMap<string, string>,
): void {
  for (const path of dropped.values()) workspace.write(path, null);
  const ids = new Set(dropped.keys());
  workspace.writeText(relations, dropRelationships(workspace.readText(relations) ?? '', part.path, ids));
  const types = workspace.readText(contentTypesPath) ?? '';
  workspace.writeText(contentTypesPath, dropOverrides(types, new Set(dropped.values())));
  const list = part.child('tableParts');
  if (list === null) return;
  const root = parseXml(list, part.path);
  const kept = childrenNamed(root, 'tablePart').filter((one) => {
    const id = /\s[^\s=:]+:id\s*=\s*["']([^"']*)["']/.exec(openTag(list, one))?.[1] ?? '';
    return !ids.has(unescapeXml(id));
  });
  const inner = kept.map(({ start, end }) => list.slice(start, end)).join('');
  const open = openTagWith(openTag(list, root), { count: String(kept.length) });
  part.put('tableParts', inner === '' ? '' : `${open}${inner}</${root.name}>`);
}

function moved(text: string, path: string, area: Area, keepsCriteria: boolean): string {
  const root = parseXml(text, path);
  const tag = openTag(text, root);
  const before = parseArea(attribute(tag, 'ref') ?? '');
  if (before && before.right - before.left !== area.right - area.left) throw new Refusal('tableColumns', path);
  const head = text.slice(0, root.start) + openTagWith(tag, { ref: areaAddress(area) });
  const filter = childNamed(root, 'autoFilter');
  if (!filter) return head + text.slice(root.openEnd);
  const totals = Number(attribute(tag, 'totalsRowCount') ?? 0);
  const list = { ...area, bottom: area.bottom - totals };
  const markup = filterMarkup(text.slice(filter.start, filter.end), { area: list, keepsCriteria });
  return head + text.slice(root.openEnd, filter.start) + markup + text.slice(filter.end);
}
