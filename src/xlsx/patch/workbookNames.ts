import type { WorkbookPartEdits } from './editWorkbook';
import type { TextEdit } from './textEdits';
import type { DefinedName } from './workbookIndex';
import { childNamed, childrenNamed, escapeAttribute, escapeXml, openTag, prefixOf, withAttribute } from './xmlTree';
import type { XmlElement } from './xmlTree';

/** The list of names; those of a sheet that goes go with it, those of one that moves follow. */
export function editNames(
  text: string,
  root: XmlElement,
  index: readonly DefinedName[],
  places: ReadonlyMap<number, number>,
  { dropSheets, dropNames, changeNames, addNames = [] }: WorkbookPartEdits,
): TextEdit[] {
  const parent = childNamed(root, 'definedNames');
  const elements = childrenNamed(parent, 'definedName');
  const prefix = prefixOf(root.name);
  const added = addNames.map((name) => nameXml(name, prefix)).join('');
  const edits: TextEdit[] = [];
  let left = elements.length;
  elements.forEach((element, i) => {
    const name = index[i];
    if (!name) return;
    const { start, end } = element;
    if ((name.localSheet !== null && dropSheets?.has(name.localSheet)) || dropNames?.(name)) {
      edits.push({ start, end, text: '' });
      left--;
      return;
    }
    const markup = changedName(text, element, name, places, changeNames?.get(i), prefix);
    if (markup !== text.slice(start, end)) edits.push({ start, end, text: markup });
  });
  // An empty list of names is not allowed.
  if (parent && left === 0 && added === '') return [{ start: parent.start, end: parent.end, text: '' }];
  if (added === '') return edits;
  if (parent && !parent.selfClosed)
    return [...edits, { start: parent.closeStart, end: parent.closeStart, text: added }];
  const list = `<${prefix}definedNames>${added}</${prefix}definedNames>`;
  if (parent) return [{ start: parent.start, end: parent.end, text: list }];
  const place = endOfNames(root);
  return [{ start: place, end: place, text: list }];
}

function changedName(
  text: string,
  element: XmlElement,
  { localSheet }: DefinedName,
  places: ReadonlyMap<number, number>,
  change: Pick<DefinedName, 'text' | 'hidden'> | undefined,
  prefix: string,
): string {
  let tag = openTag(text, element);
  const place = localSheet === null ? undefined : places.get(localSheet);
  if (place !== undefined && place !== localSheet) tag = withAttribute(tag, 'localSheetId', String(place));
  if (!change) return tag + text.slice(element.openEnd, element.end);
  tag = withAttribute(tag, 'hidden', change.hidden ? '1' : null).replace(/\s*\/?>$/, '>');
  return `${tag}${escapeXml(change.text)}</${prefix}definedName>`;
}

/** Names come after sheets, function groups and links to other workbooks (18.2.27); here they end or would. */
export function endOfNames(root: XmlElement): number {
  const before = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);
  let place = root.closeStart;
  for (const { local, end } of root.children) if (before.has(local)) place = end;
  return place;
}

function nameXml({ name, localSheet, hidden, text }: DefinedName, prefix: string): string {
  const local = localSheet === null ? '' : ` localSheetId="${localSheet}"`;
  const tag = `${prefix}definedName name="${escapeAttribute(name)}"${local}${hidden ? ' hidden="1"' : ''}`;
  return `<${tag}>${escapeXml(text)}</${prefix}definedName>`;
}
