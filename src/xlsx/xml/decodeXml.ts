import { Refusal } from '../refusal';

/** The XML part as text, without its byte order mark. `part` names it in a refusal. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  try {
    // TextDecoder drops the mark of its own encoding.
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('brokenXml', part);
  }
}

/** The XML part as UTF-8 bytes without a mark: the same bytes where it is UTF-8 already, as nearly all are. */
export function utf8Xml(bytes: Uint8Array, part: string): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return new TextEncoder().encode(decodeXml(bytes, part));
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function encodingOf(bytes: Uint8Array): string {
  const first = bytes[0] ?? 0;
  const second = bytes[1] ?? 0;
  // A byte order mark, or '<' with a zero byte beside it (XML 1.0, appendix F).
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const declaration = new TextDecoder('latin1').decode(bytes.subarray(0, 128));
  const declared = /^<\?xml[^>]*?\bencoding\s*=\s*["']([\w.-]+)["']/.exec(declaration)?.[1]?.toLowerCase();
  return declared === undefined || declared === 'utf8' || declared === 'us-ascii' ? 'utf-8' : declared;
}
