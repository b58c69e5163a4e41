import type { WorkbookPartEdits } from './editWorkbook';
import type { TextEdit } from './textEdits';
import type { SheetIndex } from './workbookIndex';
import {
  childNamed,
  childrenNamed,
  escapeAttribute,
  openTag,
  prefixOf,
  withAttribute,
  type XmlElement,
} from './xmlTree';

export interface SheetChange {
  readonly name?: string;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
}

/** The list of sheets: renamed, shown, hidden, dropped, added and in the given order. */
export function editSheets(
  text: string,
  root: XmlElement,
  order: readonly number[],
  { changeSheets, addSheets = [] }: WorkbookPartEdits,
): TextEdit[] {
  const sheets = childNamed(root, 'sheets');
  if (!sheets) return [];
  const elements = childrenNamed(sheets, 'sheet');
  const first = elements[0];
  const idName = /\s([^\s=:]+:id)\s*=/.exec(first ? openTag(text, first) : '')?.[1] ?? 'r:id';
  const markupOf = (sheet: number): string => {
    const element = elements[sheet];
    const added = addSheets[sheet - elements.length];
    if (!element) return added ? newSheet(added, prefixOf(root.name), idName) : '';
    const open = openTag(text, element);
    return changedSheet(open, changeSheets?.get(sheet)) + text.slice(element.openEnd, element.end);
  };
  const isSorted = order.every((sheet, place) => place === 0 || sheet > (order[place - 1] ?? -1));
  if (!isSorted) {
    const end = elements.at(-1)?.end ?? sheets.openEnd;
    return [{ start: first?.start ?? sheets.openEnd, end, text: order.map(markupOf).join('') }];
  }
  const kept = new Set(order);
  const edits = elements.flatMap(({ start, end }, sheet): TextEdit[] => {
    const markup = kept.has(sheet) ? markupOf(sheet) : '';
    return markup === text.slice(start, end) ? [] : [{ start, end, text: markup }];
  });
  const xml = order
    .filter((sheet) => sheet >= elements.length)
    .map(markupOf)
    .join('');
  return xml === '' ? edits : [...edits, { start: sheets.closeStart, end: sheets.closeStart, text: xml }];
}

function changedSheet(open: string, change: SheetChange | undefined): string {
  let tag = open;
  if (change?.name !== undefined) tag = withAttribute(tag, 'name', change.name);
  if (change?.visibility !== undefined) {
    tag = withAttribute(tag, 'state', change.visibility === 'visible' ? null : change.visibility);
  }
  return tag;
}

function newSheet({ name, sheetId, relationId, state }: SheetIndex, prefix: string, idName: string): string {
  const shown = state === undefined ? '' : ` state="${state}"`;
  const id = `${idName}="${escapeAttribute(relationId)}"`;
  return `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}"${shown} ${id}/>`;
}
