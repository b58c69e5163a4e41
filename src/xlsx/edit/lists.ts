import type { Area } from '../../core';
import { areaAddress } from '../patch/cellAddress';
import { openTag, parseXml } from '../patch/xmlTree';
import { openTagWith } from './openTagWith';
import type { FilterEdit } from './sheetEdits';
import type { SheetPart } from './sheetPart';

export function editMerges(part: SheetPart, merges: readonly Area[]): void {
  const { prefix } = part;
  const cells = merges.map((area) => `<${prefix}mergeCell ref="${areaAddress(area)}"/>`).join('');
  const name = `${prefix}mergeCells`;
  part.put('mergeCells', cells === '' ? '' : `<${name} count="${merges.length}">${cells}</${name}>`);
}

/** The sheet's own filter; what it looks for goes with its rows shown again. */
export function editFilter(part: SheetPart, filter: FilterEdit | null): void {
  part.put('autoFilter', filter ? filterMarkup(part.child('autoFilter') ?? `<${part.prefix}autoFilter/>`, filter) : '');
}

/** A filter of a sheet or table over another area. */
export function filterMarkup(xml: string, { area, keepsCriteria }: FilterEdit): string {
  const root = parseXml(xml, 'autoFilter');
  const tag = openTagWith(openTag(xml, root), { ref: areaAddress(area) });
  if (keepsCriteria) return tag + xml.slice(root.openEnd);
  return root.selfClosed ? tag : `${tag.slice(0, -1)}/>`;
}
