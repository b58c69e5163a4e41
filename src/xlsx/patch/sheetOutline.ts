import { Refusal } from '../refusal';
import { elementEnd, isCloseTag, isSelfClosed, nextTag, tagEnd, tagName, type Markup } from './markupBytes';
import { localName, prefixOf } from './xmlTree';

/** The children of a worksheet's root, as places in the part's bytes. */
export interface SheetOutline {
  /** Prefix of the root's name, 'x:' or ''. */
  readonly prefix: string;
  /** Just after the root's open tag. */
  readonly rootEnd: number;
  readonly children: readonly OutlinePart[];
  readonly sheetData: OutlinePart;
}

export interface OutlinePart {
  readonly local: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/**
 * Lists the root's children. Inside sheetData nothing is read here: `walkRows` gets the place after its open tag and
 * gives back the place of its close tag, so that the cells are passed over only once.
 */
export function outlineSheet(markup: Markup, walkRows: (from: number, prefix: string) => number): SheetOutline {
  const root = nextTag(markup, 0);
  const prefix = prefixOf(tagName(markup, root));
  const rootEnd = tagEnd(markup, root);
  const children: OutlinePart[] = [];
  let sheetData: OutlinePart | null = null;
  for (let at = nextTag(markup, rootEnd); !isCloseTag(markup, at);) {
    const local = localName(tagName(markup, at));
    const openEnd = tagEnd(markup, at);
    const place =
      local === 'sheetData' && !isSelfClosed(markup, openEnd)
        ? closeOf(markup, walkRows(openEnd, prefix))
        : elementEnd(markup, at);
    const child = { local, start: at, openEnd, ...place };
    if (local === 'sheetData') sheetData = child;
    children.push(child);
    at = nextTag(markup, child.end);
  }
  if (!sheetData) throw new Refusal('brokenXml', markup.part);
  return { prefix, rootEnd, children, sheetData };
}

function closeOf(markup: Markup, closeStart: number): { closeStart: number; end: number } {
  return { closeStart, end: tagEnd(markup, closeStart) };
}

/** Schema order of a worksheet's children (ECMA-376 part 1, 18.3.1.99). */
const order = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection'],
  ...['protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells'],
  ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
  ...['pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors'],
  ...['smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls'],
  ...['webPublishItems', 'tableParts', 'extLst'],
];

/** Where a further child of that name goes: after those of its name and all that must come before. */
export function placeFor({ children, rootEnd }: SheetOutline, local: string): number {
  const before = new Set(order.slice(0, order.indexOf(local) + 1));
  let place = rootEnd;
  for (const child of children) if (before.has(child.local)) place = Math.max(place, child.end);
  return place;
}
