import { attribute, childNamed, childrenNamed, escapeAttribute, escapeXml } from './xmlTree';
import { openTag, parseXml, prefixOf, withAttribute, type XmlElement } from './xmlTree';
import { editText, type TextEdit } from './textEdits';
import type { DefinedName, SheetIndex } from './workbookIndex';

export interface WorkbookEdits {
  /** Indexes of sheets that go; the names local to them go too. */
  readonly dropSheets?: ReadonlySet<number>;
  readonly dropNames?: (name: DefinedName) => boolean;
  /** Come after all others. */
  readonly addSheets?: readonly SheetIndex[];
  /** Sheet indexes as they are after all edits. */
  readonly addNames?: readonly DefinedName[];
  /** Has the program that opens the file work out every formula: ours come without results. */
  readonly recalculates?: boolean;
}

/** workbook.xml with sheets and defined names dropped and added; all else stays letter for letter. */
export function editWorkbook(text: string, path: string, index: readonly DefinedName[], edits: WorkbookEdits): string {
  const root = parseXml(text, path);
  const dropped = edits.dropSheets ?? new Set<number>();
  const changes = [
    ...editSheets(text, root, dropped, edits.addSheets ?? []),
    ...editNames(text, root, index, dropped, edits),
    ...(dropped.size === 0 ? [] : editViews(text, root, dropped)),
    ...(edits.recalculates === true ? editCalculation(text, root) : []),
  ];
  return editText(text, changes);
}

function editSheets(
  text: string,
  root: XmlElement,
  dropped: ReadonlySet<number>,
  added: readonly SheetIndex[],
): TextEdit[] {
  const sheets = childNamed(root, 'sheets');
  if (!sheets) return [];
  const elements = childrenNamed(sheets, 'sheet');
  const edits = elements.filter((_, i) => dropped.has(i)).map(({ start, end }): TextEdit => ({ start, end, text: '' }));
  const first = elements[0];
  const idName = /\s([^\s=:]+:id)\s*=/.exec(first ? openTag(text, first) : '')?.[1] ?? 'r:id';
  const xml = added
    .map(({ name, sheetId, relationId, hidden }) => {
      const state = hidden ? ' state="hidden"' : '';
      const id = `${idName}="${escapeAttribute(relationId)}"`;
      return `<${prefixOf(root.name)}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}"${state} ${id}/>`;
    })
    .join('');
  return xml === '' ? edits : [...edits, { start: sheets.closeStart, end: sheets.closeStart, text: xml }];
}

function editNames(
  text: string,
  root: XmlElement,
  index: readonly DefinedName[],
  droppedSheets: ReadonlySet<number>,
  { dropNames, addNames = [] }: WorkbookEdits,
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
    const { start, openEnd, end } = element;
    if ((name.localSheet !== null && droppedSheets.has(name.localSheet)) || dropNames?.(name)) {
      edits.push({ start, end, text: '' });
      left--;
    } else if (name.localSheet !== null && droppedSheets.size > 0) {
      const local = String(renumber(name.localSheet, droppedSheets));
      edits.push({ start, end: openEnd, text: withAttribute(openTag(text, element), 'localSheetId', local) });
    }
  });
  // An empty list of names is not allowed.
  if (parent && left === 0 && added === '') return [{ start: parent.start, end: parent.end, text: '' }];
  if (added === '') return edits;
  if (parent && !parent.selfClosed)
    return [...edits, { start: parent.closeStart, end: parent.closeStart, text: added }];
  const list = `<${prefix}definedNames>${added}</${prefix}definedNames>`;
  if (parent) return [{ start: parent.start, end: parent.end, text: list }];
  const place = placeForNames(root);
  return [{ start: place, end: place, text: list }];
}

/** Names come after sheets, function groups and links to other workbooks (18.2.27). */
function placeForNames(root: XmlElement): number {
  const before = new Set(['sheets', 'functionGroups', 'externalReferences']);
  let place = root.closeStart;
  for (const { local, end } of root.children) if (before.has(local)) place = end;
  return place;
}

/** Settings of calculation come after the names (18.2.27). */
function editCalculation(text: string, root: XmlElement): TextEdit[] {
  const element = childNamed(root, 'calcPr');
  if (element) {
    const { start, openEnd } = element;
    return [{ start, end: openEnd, text: withAttribute(openTag(text, element), 'fullCalcOnLoad', '1') }];
  }
  const names = childNamed(root, 'definedNames');
  const place = names?.end ?? placeForNames(root);
  return [{ start: place, end: place, text: `<${prefixOf(root.name)}calcPr fullCalcOnLoad="1"/>` }];
}

function nameXml({ name, localSheet, hidden, text }: DefinedName, prefix: string): string {
  const local = localSheet === null ? '' : ` localSheetId="${localSheet}"`;
  const tag = `${prefix}definedName name="${escapeAttribute(name)}"${local}${hidden ? ' hidden="1"' : ''}`;
  return `<${tag}>${escapeXml(text)}</${prefix}definedName>`;
}

/** The active and the first visible tab count sheets too. */
function editViews(text: string, root: XmlElement, dropped: ReadonlySet<number>): TextEdit[] {
  const count = childrenNamed(childNamed(root, 'sheets'), 'sheet').length - dropped.size;
  return childrenNamed(childNamed(root, 'bookViews'), 'workbookView').map((view) => {
    let tag = openTag(text, view);
    for (const name of ['firstSheet', 'activeTab']) {
      const value = attribute(tag, name);
      if (value === null) continue;
      const kept = Math.max(0, Math.min(renumber(Number(value), dropped), count - 1));
      if (String(kept) !== value) tag = withAttribute(tag, name, String(kept));
    }
    return { start: view.start, end: view.openEnd, text: tag };
  });
}

function renumber(sheet: number, dropped: ReadonlySet<number>): number {
  let before = 0;
  for (const index of dropped) if (index < sheet) before++;
  return sheet - before;
}
