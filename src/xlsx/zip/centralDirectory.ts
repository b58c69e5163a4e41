import { Refusal } from '../refusal';
import { maxEntries } from './limits';
import type { ZipEntry } from './zipEntry';

/** The archive's list of entries, in its own order, and its closing comment. */
export interface CentralDirectory {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

/** Reads the central directory by APPNOTE.TXT 4.3.12 to 4.3.16, with ZIP64. */
export function readCentralDirectory(bytes: Uint8Array): CentralDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    if (end.count > maxEntries) throw new Refusal('tooManyParts');
    const headers: Header[] = [];
    for (let at = end.start; headers.length < end.count;) {
      const header = readHeader(bytes, view, at);
      headers.push(header);
      at = header.central.end;
    }
    return { entries: placeInArchive(view, headers, end.start), comment: end.comment };
  } catch (error) {
    // DataView reads beyond the file's end throw RangeError: the file is cut off.
    if (error instanceof RangeError) throw new Refusal('brokenZip', 'zip');
    throw error;
  }
}

interface End {
  readonly count: number;
  /** Offset of the first central header. */
  readonly start: number;
  readonly comment: Uint8Array;
}

function findEnd(view: DataView): End {
  // The end record is 22 bytes and a comment of at most 65,535.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const commentLength = view.getUint16(at + 20, true);
    if (at + 22 + commentLength > view.byteLength) continue;
    const comment = new Uint8Array(view.buffer, view.byteOffset + at + 22, commentLength);
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    return count === 0xffff || start === 0xffffffff ? findEnd64(view, at, comment) : { count, start, comment };
  }
  throw new Refusal('brokenZip', 'zip');
}

function findEnd64(view: DataView, end32: number, comment: Uint8Array): End {
  if (view.getUint32(end32 - 20, true) !== 0x07064b50) throw new Refusal('brokenZip', 'zip');
  const at = getSize64(view, end32 - 20 + 8);
  if (view.getUint32(at, true) !== 0x06064b50) throw new Refusal('brokenZip', 'zip');
  return { count: getSize64(view, at + 32), start: getSize64(view, at + 48), comment };
}

type Header = Omit<ZipEntry, 'dataStart' | 'local'> & { readonly localStart: number };

function readHeader(bytes: Uint8Array, view: DataView, at: number): Header {
  if (view.getUint32(at, true) !== 0x02014b50) throw new Refusal('brokenZip', 'zip');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const end = extraEnd + view.getUint16(at + 32, true);
  if (end > bytes.length) throw new Refusal('brokenZip', 'zip');
  const name = readName(bytes.subarray(at + 46, nameEnd));
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw new Refusal('encrypted', name);
  const large = findZip64(view, nameEnd, extraEnd);
  const wide = (place: number): number => {
    const value = view.getUint32(place, true);
    if (value !== 0xffffffff) return value;
    if (large.at + 8 > large.end) throw new Refusal('brokenZip', name);
    large.at += 8;
    return getSize64(view, large.at - 8);
  };
  // The ZIP64 field holds only those of the three that overflow, in this order.
  const size = wide(at + 24);
  const compressedSize = wide(at + 20);
  const localStart = wide(at + 42);
  const method = view.getUint16(at + 10, true);
  const crc32 = view.getUint32(at + 16, true);
  return { name, flags, method, crc32, compressedSize, size, localStart, central: { start: at, end } };
}

function findZip64(view: DataView, from: number, to: number): { at: number; end: number } {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return { at: at + 4, end: Math.min(to, at + 4 + view.getUint16(at + 2, true)) };
  }
  return { at: to, end: to };
}

function getSize64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** Part names are ASCII by the OPC rules; some .NET writers used '\' for '/'. */
function readName(raw: Uint8Array): string {
  let name: string;
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    name = new TextDecoder('latin1').decode(raw);
  }
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}

/**
 * An entry owns everything up to the next one: header, data, data descriptor, padding.
 * Entries that share bytes are the mark of an overlapping zip bomb.
 */
function placeInArchive(view: DataView, headers: readonly Header[], directoryStart: number): ZipEntry[] {
  const starts = headers.map((header) => header.localStart).sort((a, b) => a - b);
  const nextStart = new Map(starts.map((start, i) => [start, starts[i + 1] ?? directoryStart]));
  return headers.map(({ localStart, ...header }) => {
    if (view.getUint32(localStart, true) !== 0x04034b50) throw new Refusal('brokenZip', header.name);
    const end = nextStart.get(localStart) ?? directoryStart;
    const dataStart = localStart + 30 + view.getUint16(localStart + 26, true) + view.getUint16(localStart + 28, true);
    if (dataStart + header.compressedSize > end) throw new Refusal('brokenZip', header.name);
    return { ...header, dataStart, local: { start: localStart, end } };
  });
}
