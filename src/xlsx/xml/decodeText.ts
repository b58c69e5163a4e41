/**
 * UTF-8 bytes of XML text or an attribute value as a string: the five named and all numeric references resolved
 * (unless `literal`, as CDATA is), line ends made '\n' as XML asks. Null for bytes that are no such text.
 */
export function decodeText(bytes: Uint8Array, from: number, to: number, literal: boolean): string | null {
  let whole = '';
  let length = 0;
  for (let at = from; at < to;) {
    // Room for two units, of a character beyond the basic plane.
    if (length > units.length - 2) {
      whole += cut(length);
      length = 0;
    }
    const first = bytes[at]!;
    let code = first;
    if (first >= 0x80) {
      code = decodePoint(bytes, at, to);
      if (code < 0) return null;
      at += code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    } else if (first === 0x26 && !literal) {
      const end = bytes.indexOf(0x3b, at);
      if (end < 0 || end >= to) return null;
      code = resolveReference(bytes, at + 1, end);
      if (code < 0) return null;
      at = end + 1;
    } else {
      at++;
      if (first === 0x0d) {
        if (at < to && bytes[at] === 0x0a) at++;
        code = 0x0a;
      }
    }
    if (code > 0xffff) {
      units[length++] = 0xd7c0 + (code >> 10);
      code = 0xdc00 + (code & 0x3ff);
    }
    units[length++] = code;
  }
  return whole + cut(length);
}

// Filled and emptied within one call: strings are cut from it in pieces.
const units: number[] = new Array<number>(1024).fill(0);

function cut(length: number): string {
  return String.fromCharCode.apply(null, units.slice(0, length));
}

/** The code point at a byte that is not ASCII; -1 for malformed, overlong or surrogate sequences. */
function decodePoint(bytes: Uint8Array, at: number, to: number): number {
  const first = bytes[at]!;
  const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
  if (first < 0xc2 || first > 0xf4 || at + more >= to) return -1;
  let code = first & (0x3f >> more);
  for (let i = 1; i <= more; i++) {
    const byte = bytes[at + i]!;
    if ((byte & 0xc0) !== 0x80) return -1;
    code = (code << 6) | (byte & 0x3f);
  }
  const smallest = more === 3 ? 0x10000 : more === 2 ? 0x800 : 0x80;
  return code < smallest || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? -1 : code;
}

/** The character that `&…;` stands for, given the range between the two signs; -1 for an unknown name. */
function resolveReference(bytes: Uint8Array, from: number, to: number): number {
  // The longest is &#x10FFFF; with some leading zeros.
  if (to - from > 16) return -1;
  const name = String.fromCharCode(...bytes.subarray(from, to));
  const named = namedReferences.get(name);
  if (named !== undefined) return named;
  const numeric = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
  if (!numeric) return -1;
  const code = numeric[1] === undefined ? Number(numeric[2]) : Number.parseInt(numeric[1], 16);
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? -1 : code;
}

const namedReferences: ReadonlyMap<string, number> = new Map([
  ['amp', 0x26],
  ['lt', 0x3c],
  ['gt', 0x3e],
  ['quot', 0x22],
  ['apos', 0x27],
]);
