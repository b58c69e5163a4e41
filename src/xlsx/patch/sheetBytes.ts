import { decodeXml } from '../xml/decodeXml';
import type { Markup } from './markupBytes';
import type { Workspace } from './workspace';

/** A sheet part ready for byte edits: its own bytes, or made UTF-8 first when it is one of the few that are not. */
export function readSheet(workspace: Workspace, path: string): Markup & { readonly recoded: boolean } {
  const bytes = workspace.read(path) ?? new Uint8Array(0);
  if (isUtf8(bytes)) return { bytes, part: path, recoded: false };
  const text = decodeXml(bytes, path).replace(/^(<\?xml[^>]*?\bencoding\s*=\s*["'])[^"']*/, '$1UTF-8');
  return { bytes: new TextEncoder().encode(text), part: path, recoded: true };
}

function isUtf8(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  // UTF-16 begins with its mark or with a zero byte beside '<'.
  if (first === 0xff || first === 0xfe || first === 0 || second === 0) return false;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 128));
  const declared = /<\?xml[^>]*?\bencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
  return declared === undefined || /^(utf-?8|us-ascii)$/i.test(declared);
}
