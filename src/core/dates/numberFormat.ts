/** What a cell's number format shows of a serial. */
export type ShownPart = 'day' | 'month' | 'none';

const known = new Map<string, ShownPart>();

/**
 * 'month' for a format that shows year and month but no day (yyyy-mm, yyyy"年"m"月", mmm-yy): Excel
 * stores such a date as the first of the month, a day that nobody wrote. 'none' when it is no date format.
 */
export function shownPart(format: string): ShownPart {
  if (format === '' || format === 'General') return 'none';
  let part = known.get(format);
  if (part === undefined) {
    part = findPart(format);
    if (known.size < 1000) known.set(format, part);
  }
  return part;
}

function findPart(format: string): ShownPart {
  // Only the first section applies to dates; quoted text, escapes, locale and colour brackets are no codes.
  const codes = format
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
    .split(';')[0]!
    .toLowerCase()
    .replace(/general|am\/pm|a\/p/g, '');
  if (codes.includes('d') || codes.includes('a')) return 'day';
  const year = /[ye]/.test(codes) && !/[0#]e[+-]/.test(codes);
  if (year) return codes.includes('m') ? 'month' : 'day';
  return /[mh]/.test(codes) ? 'day' : 'none';
}
