import { Refusal } from '../refusal';
import type { Codec } from './codec';
import { maxEntries, maxZip32 } from './limits';
import type { ZipArchive } from './openZip';
import { partCrc32 } from './partCrc32';
import type { ZipEntry } from './zipEntry';

/**
 * The archive with some parts replaced (bytes), removed (null) or added (names it does not hold yet, at the end).
 * All other entries keep their raw bytes, order, names, flags and times. Equal input gives equal output.
 */
export function writeZip(archive: ZipArchive, changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const changed = changesByEntry(archive, changes);
  const placed = new Map<ZipEntry, Piece>();
  const locals: Uint8Array[] = [];
  let offset = 0;
  const place = (piece: Piece): Piece => {
    const at = offset;
    for (const chunk of piece.local) {
      locals.push(chunk);
      offset += chunk.length;
    }
    patchOffset(piece.central, at);
    return piece;
  };
  for (const entry of [...archive.entries].sort((a, b) => a.local.start - b.local.start)) {
    const content = changed.get(entry);
    if (content === null) continue;
    placed.set(entry, place(content === undefined ? copy(archive, entry) : repack(archive, entry, content)));
  }
  const directory = archive.entries.flatMap((entry) => placed.get(entry)?.central ?? []);
  for (const [name, content] of changes) {
    if (content === null || archive.find(name) !== null) continue;
    directory.push(place(pack(newHeader(name), content, archive.codec)).central);
  }
  return join(locals, directory, archive.comment);
}

/** One entry as it will be written: header and data, and its header in the directory. */
interface Piece {
  readonly local: readonly Uint8Array[];
  readonly central: Uint8Array;
}

function changesByEntry(
  archive: ZipArchive,
  changes: ReadonlyMap<string, Uint8Array | null>,
): Map<ZipEntry, Uint8Array | null> {
  const byEntry = new Map<ZipEntry, Uint8Array | null>();
  for (const [name, content] of changes) {
    const entry = archive.find(name);
    if (entry) byEntry.set(entry, content);
  }
  return byEntry;
}

function copy({ bytes }: ZipArchive, { local, central }: ZipEntry): Piece {
  // Copied, for the new place is written into it; `slice` of a Node Buffer would be a view of the user's own bytes.
  const header = new Uint8Array(bytes.subarray(central.start, central.end));
  return { local: [bytes.subarray(local.start, local.end)], central: header };
}

function patchOffset(central: Uint8Array, offset: number): void {
  const view = new DataView(central.buffer, central.byteOffset, central.byteLength);
  // Below 4 GB plain 32 bits say the place; a ZIP64 field counts only for values that are marked as too wide.
  if (offset > maxZip32) throw new Refusal('tooLarge', 'zip');
  view.setUint32(42, offset, true);
}

/** What the headers of a packed entry say besides sizes and checksum. */
interface HeaderFields {
  readonly name: Uint8Array;
  readonly comment: Uint8Array;
  readonly madeBy: number;
  readonly flags: number;
  readonly time: number;
  readonly date: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

// Bit 11: the name is UTF-8 (APPNOTE.TXT 4.4.4).
const utf8Name = 0x0800;

/** 1980-01-01 00:00, the first moment of DOS time: new parts carry no clock. */
function newHeader(name: string): HeaderFields {
  const raw = new TextEncoder().encode(name);
  const flags = raw.length === name.length ? 0 : utf8Name;
  const time = { time: 0, date: 0x21, internalAttributes: 0, externalAttributes: 0 };
  return { name: raw, comment: new Uint8Array(0), madeBy: 20, flags, ...time };
}

function repack({ bytes, codec }: ZipArchive, { central }: ZipEntry, content: Uint8Array): Piece {
  const view = new DataView(bytes.buffer, bytes.byteOffset + central.start, central.end - central.start);
  const nameEnd = central.start + 46 + view.getUint16(28, true);
  const fields: HeaderFields = {
    name: bytes.subarray(central.start + 46, nameEnd),
    comment: bytes.subarray(nameEnd + view.getUint16(30, true), central.end),
    madeBy: view.getUint16(4, true),
    flags: view.getUint16(8, true) & utf8Name,
    time: view.getUint16(12, true),
    date: view.getUint16(14, true),
    internalAttributes: view.getUint16(36, true),
    externalAttributes: view.getUint32(38, true),
  };
  return pack(fields, content, codec);
}

function pack(fields: HeaderFields, content: Uint8Array, codec: Codec): Piece {
  if (content.length > maxZip32) throw new Refusal('tooLarge', new TextDecoder().decode(fields.name));
  const packed = codec.deflate(content);
  const shared = sharedFields(fields, content.length, packed.length, partCrc32(content, codec));
  const local = new Uint8Array(30 + fields.name.length);
  new DataView(local.buffer).setUint32(0, 0x04034b50, true);
  local.set(shared, 4);
  local.set(fields.name, 30);
  const central = new Uint8Array(46 + fields.name.length + fields.comment.length);
  const view = new DataView(central.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, fields.madeBy, true);
  central.set(shared, 6);
  view.setUint16(32, fields.comment.length, true);
  view.setUint16(36, fields.internalAttributes, true);
  view.setUint32(38, fields.externalAttributes, true);
  central.set(fields.name, 46);
  central.set(fields.comment, 46 + fields.name.length);
  return { local: [local, packed], central };
}

/** The 26 bytes that both headers share: version needed, flags, method, time, CRC, sizes, lengths. */
function sharedFields(fields: HeaderFields, size: number, packedSize: number, crc: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(26));
  view.setUint16(0, 20, true);
  view.setUint16(2, fields.flags, true);
  view.setUint16(4, 8, true);
  view.setUint16(6, fields.time, true);
  view.setUint16(8, fields.date, true);
  view.setUint32(10, crc, true);
  view.setUint32(14, packedSize, true);
  view.setUint32(18, size, true);
  view.setUint16(22, fields.name.length, true);
  return new Uint8Array(view.buffer);
}

function join(locals: readonly Uint8Array[], directory: readonly Uint8Array[], comment: Uint8Array): Uint8Array {
  const start = totalLength(locals);
  const size = totalLength(directory);
  if (start + size + 22 + comment.length > maxZip32) throw new Refusal('tooLarge', 'zip');
  if (directory.length > maxEntries) throw new Refusal('tooManyParts');
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, directory.length, true);
  end.setUint16(10, directory.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, start, true);
  end.setUint16(20, comment.length, true);
  const whole = new Uint8Array(start + size + 22 + comment.length);
  let at = 0;
  for (const chunk of [...locals, ...directory, new Uint8Array(end.buffer), comment]) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function totalLength(chunks: readonly Uint8Array[]): number {
  let total = 0;
  for (const chunk of chunks) total += chunk.length;
  return total;
}
