import type { XmlReader } from '../xml/xmlReader';

/**
 * The text of a string item, from its start tag (`si`, `is`) to its end tag: all runs joined.
 * Phonetic guides (`rPh`) are a reading aid, not part of the text.
 */
export function readRichText(reader: XmlReader): string {
  const outside = reader.depth - 1;
  let whole = '';
  for (let token = reader.next(); reader.depth > outside; token = reader.next()) {
    if (token !== 'open') continue;
    if (reader.name === 't') whole += reader.content();
    else if (reader.name !== 'r') reader.skip();
  }
  return unescapeText(whole);
}

/** Resolves `_x000D_` and its like, by which cells hold characters that XML cannot (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
