const link = /^=HYPERLINK\("(?:[^"]|"")*",(?:"((?:[^"]|"")*)"|(-?\d+(?:\.\d+)?))\)$/i;

/**
 * What a link shows that names its place and its words itself; null for every other formula. Lists of findings have one
 * in each row, and they read nothing: the engine need not take in thousands of them.
 */
export function linkText(formula: string): string | number | null {
  const found = link.exec(formula);
  if (!found) return null;
  const [, text, number] = found;
  return text === undefined ? Number(number) : text.replaceAll('""', '"');
}
