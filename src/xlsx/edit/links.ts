import type { Area } from '../../core';
import { areaAddress, cellAddress, parseArea } from '../patch/cellAddress';
import { attribute, childrenNamed, escapeAttribute, openTag, parseXml } from '../patch/xmlTree';
import { openTagWith } from './openTagWith';
import type { LinkEdit } from './sheetEdits';
import type { SheetPart } from './sheetPart';

/** Gives the id of a new relationship to an address outside, and the markup of the attribute that names it. */
export type OutsideLink = (address: string) => string;

/** Hyperlinks of single cells; one of an area is split around a cell that gets another or none. */
export function editLinks(part: SheetPart, edits: readonly LinkEdit[], outside: OutsideLink): void {
  if (edits.length === 0) return;
  const before = part.child('hyperlinks');
  const root = before === null ? null : parseXml(before, part.path);
  let kept = '';
  for (const element of before !== null && root ? childrenNamed(root, 'hyperlink') : []) {
    const tag = openTag(before ?? '', element);
    const whole = (before ?? '').slice(element.start, element.end);
    const area = parseArea(attribute(tag, 'ref') ?? '');
    const pieces = area ? without(area, edits) : null;
    kept +=
      pieces === null
        ? whole
        : pieces.map((piece) => openTagWith(tag, { ref: areaAddress(piece) }) + whole.slice(tag.length)).join('');
  }
  const added = edits.map((edit) => linkMarkup(edit, part.prefix, outside)).join('');
  const name = `${part.prefix}hyperlinks`;
  part.put('hyperlinks', kept + added === '' ? '' : `<${name}>${kept}${added}</${name}>`);
}

/** Null when no edited cell lies in the area. */
function without(area: Area, edits: readonly LinkEdit[]): Area[] | null {
  const cut = edits.filter((edit) => isIn(edit, area));
  if (cut.length === 0) return null;
  let pieces = [area];
  for (const edit of cut) pieces = pieces.flatMap((piece) => (isIn(edit, piece) ? around(piece, edit) : [piece]));
  return pieces;
}

function isIn({ row, column }: LinkEdit, { top, left, bottom, right }: Area): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function around({ top, left, bottom, right }: Area, { row, column }: LinkEdit): Area[] {
  const pieces = [
    { top, left, bottom: row - 1, right },
    { top: row + 1, left, bottom, right },
    { top: row, left, bottom: row, right: column - 1 },
    { top: row, left: column + 1, bottom: row, right },
  ];
  return pieces.filter((one) => one.top <= one.bottom && one.left <= one.right);
}

function linkMarkup({ row, column, link }: LinkEdit, prefix: string, outside: OutsideLink): string {
  if (!link) return '';
  const id = link.address === undefined ? '' : ` ${outside(link.address)}`;
  const told = (name: string, value: string | undefined): string =>
    value === undefined || value === '' ? '' : ` ${name}="${escapeAttribute(value.replace(/\p{Cc}+/gu, ' '))}"`;
  const more = told('location', link.location) + told('tooltip', link.tooltip) + told('display', link.display);
  return `<${prefix}hyperlink ref="${cellAddress(row, column)}"${id}${more}/>`;
}
