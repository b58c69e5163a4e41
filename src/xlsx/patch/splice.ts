/** One edit of a part's bytes: [start, end) gives way to `text`, Unicode or already UTF-8. Lists go by `start`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string | Uint8Array;
}

/** One step back: [start, end) of the new bytes gives way to the old bytes as Latin-1 text. */
export interface ReverseSplice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edited part, and what leads back. */
export interface Spliced {
  readonly bytes: Uint8Array;
  readonly reverse: readonly ReverseSplice[];
}

/** Applies edits; everything between them is copied byte for byte. */
export function applySplices(bytes: Uint8Array, splices: readonly Splice[]): Spliced {
  const encoder = new TextEncoder();
  const texts = splices.map(({ text }) =>
    typeof text !== 'string' ? text : text === '' ? nothing : encoder.encode(text),
  );
  let size = bytes.length;
  splices.forEach(({ start, end }, i) => (size += texts[i]!.length - (end - start)));
  const out = new Uint8Array(size);
  const reverse: ReverseSplice[] = [];
  let from = 0;
  let at = 0;
  for (const [i, { start, end }] of splices.entries()) {
    if (start < from) throw new RangeError('Edits overlap');
    out.set(bytes.subarray(from, start), at);
    at += start - from;
    const text = texts[i]!;
    out.set(text, at);
    reverse.push({ start: at, end: at + text.length, text: latin1(bytes, start, end) });
    at += text.length;
    from = end;
  }
  out.set(bytes.subarray(from), at);
  return { bytes: out, reverse };
}

const nothing = new Uint8Array(0);

/** Applies the `reverse` list of an earlier edit; null when it cannot belong to these bytes. */
export function revertSplices(bytes: Uint8Array, reverse: readonly ReverseSplice[]): Uint8Array | null {
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
export function reverseOf(before: Uint8Array, after: Uint8Array): readonly ReverseSplice[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ start: head, end: after.length - tail, text: latin1(before, head, before.length - tail) }];
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
