import { editText, type TextEdit } from './textEdits';
import type { DefinedName, SheetIndex } from './workbookIndex';
import { editNames, endOfNames } from './workbookNames';
import { editSheets, type SheetChange } from './workbookSheets';
import {
  attribute,
  childNamed,
  childrenNamed,
  openTag,
  parseXml,
  prefixOf,
  withAttribute,
  withPrefix,
} from './xmlTree';
import type { XmlElement } from './xmlTree';

export interface WorkbookPartEdits {
  /** Indexes of sheets that go; the names local to them go too. */
  readonly dropSheets?: ReadonlySet<number>;
  readonly dropNames?: (name: DefinedName) => boolean;
  /** Come after all others, unless `order` says otherwise. */
  readonly addSheets?: readonly SheetIndex[];
  /** Sheet indexes as they are after all edits. */
  readonly addNames?: readonly DefinedName[];
  /** New texts of names that stay, by their place in the list. */
  readonly changeNames?: ReadonlyMap<number, Pick<DefinedName, 'text' | 'hidden'>>;
  /** Names and visibility of sheets that stay, by index. */
  readonly changeSheets?: ReadonlyMap<number, SheetChange>;
  /** All sheets that are left: indexes, and those of `addSheets` counted on from the number of sheets before. */
  readonly order?: readonly number[];
  /** Place of the tab in front, after all edits. */
  readonly activeTab?: number;
  /** Has the program that opens the file work out every formula: ours come without results. */
  readonly recalculates?: boolean;
  /** Against adding and deleting sheets. */
  readonly lockStructure?: boolean;
}

/** workbook.xml with its sheets and defined names edited; all else stays letter for letter. */
export function editWorkbook(
  text: string,
  path: string,
  index: readonly DefinedName[],
  edits: WorkbookPartEdits,
): string {
  const root = parseXml(text, path);
  const count = childrenNamed(childNamed(root, 'sheets'), 'sheet').length;
  const order = edits.order ?? usualOrder(count, edits);
  const places = new Map(order.map((sheet, place) => [sheet, place]));
  const isMoved = order.some((sheet, place) => sheet < count && sheet !== place) || (edits.dropSheets?.size ?? 0) > 0;
  const changes = [
    ...(edits.lockStructure === undefined ? [] : editLock(text, root, edits.lockStructure)),
    ...(isMoved || edits.activeTab !== undefined ? editViews(text, root, places, edits.activeTab) : []),
    ...editSheets(text, root, order, edits),
    ...editNames(text, root, index, places, edits),
    ...(edits.recalculates === true ? editCalculation(text, root) : []),
  ];
  return editText(text, changes);
}

function usualOrder(count: number, { dropSheets, addSheets = [] }: WorkbookPartEdits): number[] {
  const all = Array.from({ length: count + addSheets.length }, (_, sheet) => sheet);
  return all.filter((sheet) => !dropSheets?.has(sheet));
}

/** Settings of calculation come after the names (18.2.27). */
function editCalculation(text: string, root: XmlElement): TextEdit[] {
  const element = childNamed(root, 'calcPr');
  if (element) {
    const { start, openEnd } = element;
    return [{ start, end: openEnd, text: withAttribute(openTag(text, element), 'fullCalcOnLoad', '1') }];
  }
  const place = endOfNames(root);
  return [{ start: place, end: place, text: `<${prefixOf(root.name)}calcPr fullCalcOnLoad="1"/>` }];
}

/** The active and the first visible tab count sheets too; where theirs is gone, the next one comes to the front. */
function editViews(
  text: string,
  root: XmlElement,
  places: ReadonlyMap<number, number>,
  active: number | undefined,
): TextEdit[] {
  const placeOf = (sheet: number): number => {
    const own = places.get(sheet);
    if (own !== undefined) return own;
    let next = 0;
    for (const [other, place] of places) if (other < sheet) next = Math.max(next, place + 1);
    return Math.max(0, Math.min(next, places.size - 1));
  };
  const views = childrenNamed(childNamed(root, 'bookViews'), 'workbookView');
  if (views.length === 0) return active === undefined || active === 0 ? [] : newView(root, active);
  return views.map((view) => {
    let tag = openTag(text, view);
    for (const name of ['firstSheet', 'activeTab']) {
      const value = attribute(tag, name);
      const wanted = name === 'activeTab' ? active : undefined;
      if (value === null && wanted === undefined) continue;
      const kept = String(wanted ?? placeOf(Number(value)));
      if (kept !== (value ?? '0')) tag = withAttribute(tag, name, kept);
    }
    return { start: view.start, end: view.openEnd, text: tag };
  });
}

/** Views come before the sheets (18.2.27). */
function newView(root: XmlElement, active: number): TextEdit[] {
  const place = childNamed(root, 'sheets')?.start ?? root.openEnd;
  const markup = withPrefix(`<bookViews><workbookView activeTab="${active}"/></bookViews>`, prefixOf(root.name));
  return [{ start: place, end: place, text: markup }];
}

/** Protection comes before the views (18.2.27). */
function editLock(text: string, root: XmlElement, lock: boolean): TextEdit[] {
  const element = childNamed(root, 'workbookProtection');
  if (!lock) return element ? [{ start: element.start, end: element.end, text: '' }] : [];
  if (element) {
    const { start, openEnd } = element;
    return [{ start, end: openEnd, text: withAttribute(openTag(text, element), 'lockStructure', '1') }];
  }
  const after = childNamed(root, 'bookViews') ?? childNamed(root, 'sheets');
  const place = after?.start ?? root.openEnd;
  return [{ start: place, end: place, text: `<${prefixOf(root.name)}workbookProtection lockStructure="1"/>` }];
}
