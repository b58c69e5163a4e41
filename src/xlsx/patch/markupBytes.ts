import { Refusal } from '../refusal';

export const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const exclamation = 0x21;
const question = 0x3f;

/** Scans the markup of one sheet part on its UTF-8 bytes; places are byte offsets. */
export interface Markup {
  readonly bytes: Uint8Array;
  readonly part: string;
}

/** The next tag's '<' at or after `from`; comments, CDATA and processing instructions are stepped over. */
export function nextTag({ bytes, part }: Markup, from: number): number {
  let at = from;
  for (;;) {
    while (at < bytes.length && bytes[at] !== lessThan) at++;
    if (at >= bytes.length) throw new Refusal('brokenXml', part);
    const following = bytes[at + 1];
    if (following === question) at = after(bytes, '?>', at + 2, part);
    else if (following !== exclamation) return at;
    else if (startsWith(bytes, at, '<!--')) at = after(bytes, '-->', at + 4, part);
    else if (startsWith(bytes, at, '<![CDATA[')) at = after(bytes, ']]>', at + 9, part);
    else throw new Refusal('documentType', part);
  }
}

/** Just after the '>' of the tag at `at`; a '>' inside quotes is part of the value. */
export function tagEnd({ bytes, part }: Markup, at: number): number {
  for (let i = at + 1; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === greaterThan) return i + 1;
    if (byte === doubleQuote || byte === singleQuote) {
      i = bytes.indexOf(byte, i + 1);
      if (i < 0) break;
    }
  }
  throw new Refusal('brokenXml', part);
}

export function isCloseTag({ bytes }: Markup, at: number): boolean {
  return bytes[at + 1] === slash;
}

/** Whether the tag that ends just before `end` is `<…/>`. */
export function isSelfClosed({ bytes }: Markup, end: number): boolean {
  return bytes[end - 2] === slash;
}

/** Whether the tag at `at` has this full name; for a close tag the name begins with '/'. */
export function isNamed({ bytes }: Markup, at: number, name: string): boolean {
  if (!startsWith(bytes, at + 1, name)) return false;
  const byte = bytes[at + 1 + name.length];
  return byte === greaterThan || byte === slash || (byte !== undefined && byte <= 0x20);
}

/** The tag's full name, without the '/' of a close tag. */
export function tagName(markup: Markup, at: number): string {
  const from = isCloseTag(markup, at) ? at + 2 : at + 1;
  let to = from;
  for (; to < markup.bytes.length; to++) {
    const byte = markup.bytes[to];
    if (byte === greaterThan || byte === slash || (byte !== undefined && byte <= 0x20)) break;
  }
  return textOf(markup, from, to);
}

/** Just after the close tag that belongs to the open tag at `at`, whatever lies between. */
export function elementEnd(markup: Markup, at: number): { closeStart: number; end: number } {
  let depth = 0;
  for (let tag = at; ; tag = nextTag(markup, tagEnd(markup, tag))) {
    const end = tagEnd(markup, tag);
    if (isCloseTag(markup, tag)) depth--;
    else if (!isSelfClosed(markup, end)) depth++;
    if (depth === 0) return { closeStart: tag === at ? end : tag, end };
  }
}

export function textOf({ bytes }: Markup, from: number, to: number): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, to));
}

export function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

function after(bytes: Uint8Array, text: string, from: number, part: string): number {
  for (let at = bytes.indexOf(text.charCodeAt(0), from); at >= 0; at = bytes.indexOf(text.charCodeAt(0), at + 1)) {
    if (startsWith(bytes, at, text)) return at + text.length;
  }
  throw new Refusal('brokenXml', part);
}
