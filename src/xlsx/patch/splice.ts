/** One edit of a part's bytes: [start, end) gives way to `text`. Lists are ordered by `start`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edited part, and what leads back: places in the new bytes with the old bytes as Latin-1 text. */
export interface Spliced {
  readonly bytes: Uint8Array;
  readonly reverse: readonly Splice[];
}

/** Applies edits whose texts are Unicode; everything between them is copied byte for byte. */
export function applySplices(bytes: Uint8Array, splices: readonly Splice[]): Spliced {
  let size = bytes.length;
  for (const { start, end, text } of splices) size += utf8Length(text) - (end - start);
  const out = new Uint8Array(size);
  const reverse: Splice[] = [];
  let from = 0;
  let at = 0;
  for (const { start, end, text } of splices) {
    if (start < from) throw new RangeError('Edits overlap');
    out.set(bytes.subarray(from, start), at);
    at += start - from;
    const written = writeUtf8(out, at, text);
    reverse.push({ start: at, end: written, text: latin1(bytes, start, end) });
    at = written;
    from = end;
  }
  out.set(bytes.subarray(from), at);
  return { bytes: out, reverse };
}

/** Applies the `reverse` list of an earlier edit; null when it cannot belong to these bytes. */
export function revertSplices(bytes: Uint8Array, reverse: readonly Splice[]): Uint8Array | null {
  let size = bytes.length;
  let last = 0;
  for (const { start, end, text } of reverse) {
    if (start < last || end < start || end > bytes.length) return null;
    last = end;
    size += text.length - (end - start);
  }
  const out = new Uint8Array(size);
  let from = 0;
  let at = 0;
  for (const { start, end, text } of reverse) {
    out.set(bytes.subarray(from, start), at);
    at += start - from;
    for (let i = 0; i < text.length; i++) out[at++] = text.charCodeAt(i);
    from = end;
  }
  out.set(bytes.subarray(from), at);
  return out;
}

/** The one edit that leads from `after` back to `before`: all between their common beginning and end. */
export function reverseOf(before: Uint8Array, after: Uint8Array): readonly Splice[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ start: head, end: after.length - tail, text: latin1(before, head, before.length - tail) }];
}

/** Writes the text at `at` and gives back the place after it. Its own loop: there are edits by the hundred thousand. */
function writeUtf8(out: Uint8Array, at: number, text: string): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      out[at++] = unit;
      continue;
    }
    let code = unit;
    if (unit >= 0xd800 && unit < 0xe000) {
      const pair = unit < 0xdc00 && isLow(text.charCodeAt(i + 1));
      code = pair ? (text.codePointAt(i++) ?? 0) : 0xfffd;
    }
    if (code >= 0x10000) {
      out[at++] = 0xf0 | (code >> 18);
      out[at++] = 0x80 | ((code >> 12) & 0x3f);
    } else if (code >= 0x800) out[at++] = 0xe0 | (code >> 12);
    else out[at++] = 0xc0 | (code >> 6);
    if (code >= 0x800) out[at++] = 0x80 | ((code >> 6) & 0x3f);
    out[at++] = 0x80 | (code & 0x3f);
  }
  return at;
}

/** A byte a character. */
function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  if (end - start < 64) {
    for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
    return text;
  }
  // Function arguments are limited, so long stretches go in pieces.
  for (let at = start; at < end; at += 4096) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 4096)));
  }
  return text;
}

function utf8Length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    length += code < 0x800 ? 1 : 2;
    // A surrogate pair is four bytes; a lone half is written as U+FFFD, three bytes.
    if (code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(i + 1))) i++;
  }
  return length;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
