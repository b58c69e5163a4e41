import { textOf } from '../../../xlsx/patch/markupBytes';
import { utf8Xml } from '../../../xlsx/xml/decodeXml';
import { Element } from './element';

/** A worksheet's part with an empty `sheetData`: all that stands before and after the cells. */
export function withoutCells(part: Uint8Array, path: string): Element {
  const bytes = utf8Xml(part, path);
  const markup = { bytes, part: path };
  const open = find(bytes, 'sheetData', 0);
  const from = open < 0 ? -1 : bytes.indexOf(greaterThan, open) + 1;
  const close = from <= 0 || bytes[from - 2] === slash ? -1 : findLast(bytes, 'sheetData');
  if (close < from) return Element.root(textOf(markup, 0, bytes.length), path);
  // From the '<' of the close tag on.
  const to = bytes.lastIndexOf(lessThan, close);
  return Element.root(textOf(markup, 0, from) + textOf(markup, to, bytes.length), path);
}

const greaterThan = 0x3e;
const lessThan = 0x3c;
const slash = 0x2f;

function find(bytes: Uint8Array, name: string, from: number): number {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (isNameAt(bytes, name, at)) return at;
  }
  return -1;
}

function findLast(bytes: Uint8Array, name: string): number {
  const first = name.charCodeAt(0);
  for (let at = bytes.lastIndexOf(first); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1)) {
    if (isNameAt(bytes, name, at)) return at;
  }
  return -1;
}

/** Whole, and after the '<', '/' or ':' of a tag. */
function isNameAt(bytes: Uint8Array, name: string, at: number): boolean {
  for (let i = 0; i < name.length; i++) if (bytes[at + i] !== name.charCodeAt(i)) return false;
  const before = bytes[at - 1];
  const after = bytes[at + name.length];
  const opens = before === lessThan || before === slash || before === 0x3a;
  return opens && (after === greaterThan || after === slash || (after !== undefined && after <= 0x20));
}
