import type { Area } from '../../core';
import { areaAddress } from '../reference';

/** Excel takes 8,192 characters as the address of many areas. */
const longestAddress = 8000;

/** The areas of cells with one key each, row runs that repeat below one another joined; null cells have none. */
export function rectangles<Key>(rows: readonly (readonly (Key | null | undefined)[])[], top = 0): Map<Key, Area[]> {
  const found = new Map<Key, Area[]>();
  let open = new Map<string, { key: Key; area: { top: number; left: number; bottom: number; right: number } }>();
  rows.forEach((cells, i) => {
    const next: typeof open = new Map();
    for (let left = 0; left < cells.length; left++) {
      const key = cells[left];
      if (key === null || key === undefined) continue;
      let right = left;
      while (cells[right + 1] === key) right++;
      const place = `${String(left)}:${String(right)}`;
      const above = open.get(place);
      if (above?.key === key) above.area.bottom = top + i;
      const one = above?.key === key ? above : { key, area: { top: top + i, left, bottom: top + i, right } };
      if (one !== above) addTo(found, key, one.area);
      next.set(place, one);
      left = right;
    }
    open = next;
  });
  return found;
}

/** Addresses for `getRanges`, each short enough for Excel. */
export function addresses(areas: readonly Area[], separator: string): string[] {
  const found: string[] = [];
  let address = '';
  for (const area of areas) {
    const one = areaAddress(area);
    if (address !== '' && address.length + one.length >= longestAddress) {
      found.push(address);
      address = '';
    }
    address += (address === '' ? '' : separator) + one;
  }
  return address === '' ? found : [...found, address];
}

function addTo<Key>(found: Map<Key, Area[]>, key: Key, area: Area): void {
  const areas = found.get(key);
  if (areas) areas.push(area);
  else found.set(key, [area]);
}
