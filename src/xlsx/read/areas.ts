import type { Area } from '../../core';

/** Excel's own limits: 1,048,576 rows and 16,384 columns. */
export const maxRows = 2 ** 20;
export const maxColumns = 2 ** 14;

/** An area such as 'A1:C5', '$AG$4:$AG$120', 'B2' or 'B:D'; null for anything else, #REF! included. */
export function parseArea(reference: string): Area | null {
  const found = /^\$?([A-Z]{1,3})(?:\$?(\d{1,7}))?(?::\$?([A-Z]{1,3})(?:\$?(\d{1,7}))?)?$/i.exec(reference);
  if (!found) return null;
  const [, left = '', top, right = left, bottom = top] = found;
  if (top === undefined && found[3] === undefined) return null;
  const area = {
    top: top === undefined ? 0 : Number(top) - 1,
    left: parseColumn(left),
    bottom: bottom === undefined ? maxRows - 1 : Number(bottom) - 1,
    right: parseColumn(right),
  };
  const inside = area.top >= 0 && area.bottom < maxRows && area.right < maxColumns;
  return inside && area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** 'A' → 0, 'XFD' → 16383. */
function parseColumn(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
