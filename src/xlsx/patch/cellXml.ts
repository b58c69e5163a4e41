import { escapeXml } from './xmlTree';

/** A cell with text in place (so that the shared strings need not change), a number, or nothing but its look. */
export function cellXml(address: string, style: number, value: string | number | null, prefix: string): string {
  return `<${prefix}c r="${address}${afterAddress(style, value, prefix)}`;
}

/** A cell's markup from the quote after its address on: the same for all cells that look alike and say the same. */
export function afterAddress(style: number, value: string | number | null, prefix: string): string {
  const open = `" s="${style}"`;
  if (typeof value === 'number' && Number.isFinite(value)) {
    return `${open}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  }
  if (typeof value !== 'string' || value === '') return `${open}/>`;
  const space = losesSpace.test(value) ? ' xml:space="preserve"' : '';
  return `${open} t="inlineStr"><${prefix}is><${prefix}t${space}>${cellText(value)}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** The same for a formula with the result that it last had. */
export function formulaAfterAddress(
  style: number,
  formula: string,
  value: string | number | null,
  prefix: string,
): string {
  const type = typeof value === 'string' ? ' t="str"' : '';
  const text = typeof value === 'string' ? cellText(value) : String(value);
  const result = value === null ? '' : `<${prefix}v>${text}</${prefix}v>`;
  return `" s="${style}"${type}><${prefix}f>${escapeXml(formula)}</${prefix}f>${result}</${prefix}c>`;
}

/** Blanks that a reader may drop or join unless told otherwise (XML 1.0, 2.10). */
export const losesSpace = /^\s|\s$|[\t\n]|\s\s/;

/** Text for XML: markup escaped, and what XML cannot hold as _xHHHH_ (ECMA-376 part 1, 22.9.2.19). */
export function cellText(value: string): string {
  const text = value.length > longestText ? value.slice(0, longestText) : value;
  return escapeXml(special.test(text) ? text.replace(specials, escapeSpecial) : text);
}

// A cell of Excel holds no more.
const longestText = 32_767;

// Control characters, a return (which XML would read as a line feed), and text that looks like such an escape itself.
const pattern = '[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]|_(?=x[0-9A-Fa-f]{4}_)';
const special = new RegExp(pattern);
const specials = new RegExp(pattern, 'g');

function escapeSpecial(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
