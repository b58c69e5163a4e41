import { Refusal } from '../refusal';
import { decodeXml } from '../xml/decodeXml';
import { readCentralDirectory } from './centralDirectory';
import type { Codec } from './codec';
import { maxPartSize, maxRatio, maxTotalSize, ratioMattersFrom } from './limits';
import { recogniseOther } from './recogniseOther';
import { scriptCodec } from './scriptCodec';
import type { ZipEntry } from './zipEntry';

export type { ZipEntry } from './zipEntry';

/** An opened archive; parts are unpacked only when read. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
  /** Packs and unpacks its parts. */
  readonly codec: Codec;
  /** The entry of that name, in any case as OPC part names go. */
  find(name: string): ZipEntry | null;
  /** The part unpacked and checked against its CRC; null when there is none. Do not write into it. */
  read(name: string): Uint8Array | null;
  /** The part as text: UTF-8 or UTF-16 without its mark, or the encoding that an XML declaration names. */
  readText(name: string): string | null;
}

/** Opens a zip archive; throws a Refusal that says what the file is when it is no safe zip. */
export function openZip(bytes: Uint8Array, codec: Codec = scriptCodec): ZipArchive {
  if (!isZip(bytes)) throw new Refusal(recogniseOther(bytes));
  const { entries, comment } = readCentralDirectory(bytes);
  checkSizes(entries);
  const byName = indexByName(entries);
  const find = (name: string): ZipEntry | null => byName.get(name.toLowerCase()) ?? null;
  const read = (name: string): Uint8Array | null => {
    const entry = find(name);
    return entry && unpack(bytes, entry, codec);
  };
  const readText = (name: string): string | null => {
    const part = read(name);
    return part && decodeXml(part, name);
  };
  return { bytes, entries, comment, codec, find, read, readText };
}

function isZip(bytes: Uint8Array): boolean {
  const third = bytes[2];
  const fourth = bytes[3];
  // PK 3 4 begins an entry, PK 5 6 an archive without entries.
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { name, size, compressedSize } of entries) {
    total += size;
    const tight = size > ratioMattersFrom && size > compressedSize * maxRatio;
    if (size > maxPartSize || total > maxTotalSize || tight) throw new Refusal('tooLarge', name);
  }
}

function indexByName(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if (entry.name.split('/').includes('..')) throw new Refusal('unsafeName', entry.name);
    const key = entry.name.toLowerCase();
    if (byName.has(key)) throw new Refusal('duplicateParts', entry.name);
    byName.set(key, entry);
  }
  return byName;
}

function unpack(bytes: Uint8Array, entry: ZipEntry, codec: Codec): Uint8Array {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const part = entry.method === 0 ? packed : inflate(packed, entry, codec);
  if (part?.length !== entry.size || codec.crc32(part) !== entry.crc32) throw new Refusal('brokenZip', entry.name);
  return part;
}

function inflate(packed: Uint8Array, entry: ZipEntry, codec: Codec): Uint8Array | null {
  if (entry.method !== 8) throw new Refusal('unknownCompression', entry.name);
  if (entry.size === 0) return new Uint8Array(0);
  try {
    return codec.inflate(packed, entry.size);
  } catch {
    // A browser's tab may have less memory than the limits allow.
    throw new Refusal('tooLarge', entry.name);
  }
}
