import { cellAddress } from '../patch/cellAddress';
import { paneMarkup, type Panes } from '../patch/panes';
import { childNamed, childrenNamed, escapeAttribute, openTag, parseXml, withPrefix } from '../patch/xmlTree';
import { openTagWith } from './openTagWith';
import type { SheetEdits } from './sheetEdits';
import type { SheetPart } from './sheetPart';

/** The tab's colour, and whether the sheet is fitted to pages: both are told by sheetPr. */
export function editProperties(part: SheetPart, colour: string | undefined, fits: boolean | undefined): void {
  if (colour === undefined && fits === undefined) return;
  const { prefix } = part;
  let xml = part.child('sheetPr') ?? `<${prefix}sheetPr/>`;
  if (colour !== undefined) {
    const rgb = escapeAttribute(colour.slice(1).toUpperCase());
    // The first of its children (18.3.1.82).
    xml = withChild(xml, 'tabColor', colour === '' ? '' : withPrefix(`<tabColor rgb="FF${rgb}"/>`, prefix), 'first');
  }
  if (fits !== undefined) {
    const before = childMarkup(xml, 'pageSetUpPr') ?? `<${prefix}pageSetUpPr/>`;
    const tag = openTagWith(before, { fitToPage: fits ? '1' : null });
    xml = withChild(xml, 'pageSetUpPr', /\s\w+=/.test(tag) ? tag : '', 'last');
  }
  part.put('sheetPr', xml);
}

/** Grid lines, frozen panes and whether the sheet is the one in front. */
export function editViews(part: SheetPart, { gridlines, frozen }: SheetEdits, selected: boolean | null): void {
  if (gridlines === undefined && frozen === undefined && selected === null) return;
  const { prefix } = part;
  const before = part.child('sheetViews');
  // A sheet without views is not in front: nothing is to be taken back.
  if (before === null && selected === false && gridlines === undefined && frozen === undefined) return;
  const views = before ?? withPrefix('<sheetViews><sheetView workbookViewId="0"/></sheetViews>', prefix);
  let result = '';
  let from = 0;
  for (const view of childrenNamed(parseXml(views, part.path), 'sheetView')) {
    let xml = views.slice(view.start, view.end);
    if (frozen !== undefined) xml = withPanes(xml, frozen, prefix);
    const first = frozen && (frozen.top > 0 || frozen.left > 0) ? cellAddress(frozen.top, frozen.left) : null;
    const tag = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(xml)?.[0] ?? '';
    const values: Record<string, string | null> = frozen === undefined ? {} : { topLeftCell: first };
    if (gridlines !== undefined) values.showGridLines = gridlines ? null : '0';
    if (selected !== null) values.tabSelected = selected ? '1' : null;
    result += views.slice(from, view.start) + openTagWith(tag, values) + xml.slice(tag.length);
    from = view.end;
  }
  part.put('sheetViews', result + views.slice(from));
}

/** A view's panes and selections give way; they belong together. */
function withPanes(view: string, frozen: Panes | null, prefix: string): string {
  let xml = view;
  for (const name of ['pane', 'selection']) {
    for (let old = childMarkup(xml, name); old !== null; old = childMarkup(xml, name)) xml = xml.replace(old, '');
  }
  if (!frozen || (frozen.rows === 0 && frozen.columns === 0)) return xml;
  return withChild(xml, 'pane', withPrefix(paneMarkup(frozen), prefix), 'first');
}

function childMarkup(xml: string, local: string): string | null {
  const child = childNamed(parseXml(xml, local), local);
  return child ? xml.slice(child.start, child.end) : null;
}

/** An element with a child replaced, added first or last, or ('') taken out. */
function withChild(xml: string, local: string, markup: string, place: 'first' | 'last'): string {
  const root = parseXml(xml, local);
  const child = childNamed(root, local);
  if (child) return xml.slice(0, child.start) + markup + xml.slice(child.end);
  if (markup === '') return xml;
  if (root.selfClosed) return `${openTag(xml, root).replace(/\s*\/>$/, '>')}${markup}</${root.name}>`;
  const at = place === 'first' ? root.openEnd : root.closeStart;
  return xml.slice(0, at) + markup + xml.slice(at);
}
