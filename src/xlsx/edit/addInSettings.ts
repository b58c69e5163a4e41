import { addInId, addInVersion, type AddInPart, findAddIns, isOurs, relationTypes } from '../addInSettings';
import { addOverrides, contentTypesPath } from '../patch/contentTypes';
import { addRelationships, readRelationships, relationshipsPath } from '../patch/relationships';
import type { Workspace } from '../patch/workspace';
import { childNamed, escapeAttribute, parseXml, prefixOf } from '../patch/xmlTree';

const folder = 'xl/webextensions/';
const relations = 'http://schemas.microsoft.com/office/2011/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Writes all that the add-in remembers of the workbook (JSON texts by key) where Excel keeps it, so that the add-in
 * finds it in Excel too ([MS-OWEXML] 2.2). What other add-ins keep stays as it is.
 */
export function writeAddInSettings(workspace: Workspace, settings: ReadonlyMap<string, string>): void {
  const { panes, addIns } = findAddIns((path) => workspace.readText(path));
  const ours = addIns.find(isOurs);
  if (ours) workspace.writeText(ours.path, withSettings(ours, settings));
  else addPart(workspace, panes ?? addPanes(workspace), settings);
}

function withSettings({ text, root }: AddInPart, settings: ReadonlyMap<string, string>): string {
  const list = properties(settings, prefixOf(root.name));
  const old = childNamed(root, 'properties');
  // The order of children is fixed: references come first.
  const after = childNamed(root, 'alternateReferences') ?? childNamed(root, 'reference');
  const [start, end] = old ? [old.start, old.end] : [after?.end ?? root.openEnd, after?.end ?? root.openEnd];
  return text.slice(0, start) + list + text.slice(end);
}

function properties(settings: ReadonlyMap<string, string>, prefix: string): string {
  const all = [...settings].map(
    ([key, value]) => `<${prefix}property name="${escapeAttribute(key)}" value="${escapeAttribute(value)}"/>`,
  );
  return `<${prefix}properties>${all.join('')}</${prefix}properties>`;
}

function addPart(workspace: Workspace, panes: string, settings: ReadonlyMap<string, string>): void {
  let number = 1;
  while (workspace.isTaken(`${folder}webextension${number}.xml`)) number++;
  const path = `${folder}webextension${number}.xml`;
  workspace.writeText(
    path,
    `${declaration}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" ` +
      `id="{${addInId.toUpperCase()}}"><we:reference id="${addInId}" version="${addInVersion}" store="developer" storeType="Registry"/>` +
      `<we:alternateReferences/>${properties(settings, 'we:')}<we:bindings/>` +
      `<we:snapshot xmlns:r="${office}"/></we:webextension>`,
  );
  declare(workspace, path, 'application/vnd.ms-office.webextension+xml');
  const id = relate(workspace, panes, relationTypes.addIn, path);
  // Hidden: opening a file must not open a pane where the add-in is not installed.
  const pane = `taskpane dockstate="right" visibility="0" width="350" row="1"`;
  const text = workspace.readText(panes) ?? '';
  const root = parseXml(text, panes);
  const prefix = prefixOf(root.name);
  const xml = `<${prefix}${pane}><${prefix}webextensionref xmlns:r="${office}" r:id="${id}"/></${prefix}taskpane>`;
  workspace.writeText(
    panes,
    root.selfClosed
      ? `${text.slice(0, root.end - 2)}>${xml}</${root.name}>${text.slice(root.end)}`
      : text.slice(0, root.closeStart) + xml + text.slice(root.closeStart),
  );
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An empty list of task panes, which the package then has. */
function addPanes(workspace: Workspace): string {
  const path = `${folder}taskpanes.xml`;
  workspace.writeText(
    path,
    `${declaration}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>`,
  );
  declare(workspace, path, 'application/vnd.ms-office.webextensiontaskpanes+xml');
  relate(workspace, '', relationTypes.panes, path);
  return path;
}

function declare(workspace: Workspace, path: string, type: string): void {
  const types = workspace.readText(contentTypesPath) ?? '';
  workspace.writeText(contentTypesPath, addOverrides(types, new Map([[path, type]])));
}

/** Returns the relationship's id. */
function relate(workspace: Workspace, from: string, type: string, path: string): string {
  const relationships = relationshipsPath(from);
  const text = workspace.readText(relationships) ?? `${declaration}<Relationships xmlns="${packageRelations}"/>`;
  const taken = new Set(readRelationships(text, from).map(({ id }) => id));
  let number = 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  workspace.writeText(relationships, addRelationships(text, from, [{ id, type: relations + type, path }]));
  return id;
}

const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
