import fc from 'fast-check';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { openZip } from '../../src/xlsx/zip/openZip';
import { writeZip } from '../../src/xlsx/zip/writeZip';

const name = fc.stringMatching(/^[a-z0-9_-]{1,8}(\/[a-z0-9_-]{1,8}){0,3}\.xml$/);
const content = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .tuple(fc.string({ minLength: 1, unit: 'binary' }), fc.nat(500))
    .map(([text, times]) => strToU8(text.repeat(times))),
);
const parts = fc.dictionary(name, content, { minKeys: 1, maxKeys: 12 });
const level = fc.constantFrom(0 as const, 1 as const, 6 as const, 9 as const);

function zip(files: Record<string, Uint8Array>, packing: 0 | 1 | 6 | 9): Uint8Array {
  const zippable: Zippable = files;
  return zipSync(zippable, { level: packing, mtime: '2024-05-06T07:08:10' });
}

/** A comparison that does not walk through large parts number by number, as the matchers do. */
function isSame(a: Uint8Array | null | undefined, b: Uint8Array | undefined): boolean {
  return a instanceof Uint8Array && b !== undefined && Buffer.compare(a, b) === 0;
}

function rawOf(file: Uint8Array, part: string): string {
  const archive = openZip(file);
  const entry = archive.find(part);
  if (!entry) throw new Error(part);
  return Buffer.from(file.subarray(entry.local.start, entry.local.end)).toString('hex');
}

describe('an archive', () => {
  test('gives every part as it was packed', () => {
    fc.assert(
      fc.property(parts, level, (files, packing) => {
        const archive = openZip(zip(files, packing));
        expect(archive.entries.map((entry) => entry.name)).toEqual(Object.keys(files));
        for (const [part, bytes] of Object.entries(files)) expect(isSame(archive.read(part), bytes)).toBe(true);
      }),
    );
  });

  test('without changes is written byte for byte as it was', () => {
    fc.assert(
      fc.property(parts, level, (files, packing) => {
        const file = zip(files, packing);
        expect(isSame(writeZip(openZip(file), new Map()), file)).toBe(true);
      }),
    );
  });

  test('keeps the raw bytes of every part that is not changed', () => {
    fc.assert(
      fc.property(parts, level, content, fc.nat(), fc.boolean(), (files, packing, bytes, pick, remove) => {
        const file = zip(files, packing);
        const names = Object.keys(files);
        const changed = names[pick % names.length] ?? '';
        const changes = new Map([
          [changed, remove ? null : bytes],
          ['new/part.XML', bytes],
        ]);
        const written = writeZip(openZip(file), changes);
        const left = names.filter((part) => !remove || part !== changed);
        expect(openZip(written).entries.map((entry) => entry.name)).toEqual([...left, 'new/part.XML']);
        for (const part of left) if (part !== changed) expect(rawOf(written, part)).toBe(rawOf(file, part));
        const expected = { ...files, [changed]: bytes, 'new/part.XML': bytes };
        for (const [part, unpacked] of Object.entries(unzipSync(written))) {
          expect(isSame(unpacked, expected[part])).toBe(true);
        }
        expect(isSame(writeZip(openZip(file), changes), written)).toBe(true);
      }),
    );
  });

  test('is changed through names in any case, with any slash', () => {
    const file = zip({ 'xl\\Sheet1.xml': strToU8('a'), 'b.xml': strToU8('b') }, 6);
    const archive = openZip(file);
    expect(archive.readText('xl/sheet1.xml')).toBe('a');
    const written = writeZip(archive, new Map([['XL/sheet1.xml', strToU8('c')]]));
    expect(openZip(written).entries.length).toBe(2);
    expect(unzipSync(written)).toEqual({ 'xl\\Sheet1.xml': strToU8('c'), 'b.xml': strToU8('b') });
  });

  test('ignores removals of parts that it does not hold', () => {
    const file = zip({ 'a.xml': strToU8('a') }, 6);
    expect(writeZip(openZip(file), new Map([['b.xml', null]]))).toEqual(file);
  });

  test('keeps its comment, and a changed part its time and Chinese name', () => {
    const file = zipSync({ '台账.xml': [strToU8('a'), { mtime: '2024-05-06T07:08:10', comment: '注' }] });
    const withComment = new Uint8Array([...file, 0x68, 0x69]);
    withComment[file.length - 2] = 2;
    const before = openZip(withComment);
    const after = openZip(writeZip(before, new Map([['台账.xml', strToU8('changed')]])));
    expect(Buffer.from(after.comment).toString()).toBe('hi');
    expect(after.readText('台账.xml')).toBe('changed');
    const times = [before, after].map(({ bytes, entries }) => {
      const at = entries[0]?.central.start ?? 0;
      return Buffer.from(bytes.subarray(at + 12, at + 16)).toString('hex');
    });
    expect(times[1]).toBe(times[0]);
  });

  test('is read where a data descriptor follows the parts', () => {
    // What a streaming writer leaves: sizes and checksum zero in the local header, bit 3 set, a descriptor behind.
    const plain = zipSync({ 'a.xml': strToU8('hello hello hello') });
    const [entry] = openZip(plain).entries;
    if (!entry) throw new Error('no entry');
    const descriptor = new DataView(new ArrayBuffer(16));
    descriptor.setUint32(0, 0x08074b50, true);
    descriptor.setUint32(4, entry.crc32, true);
    descriptor.setUint32(8, entry.compressedSize, true);
    descriptor.setUint32(12, entry.size, true);
    const file = new Uint8Array([
      ...plain.subarray(0, entry.local.end),
      ...new Uint8Array(descriptor.buffer),
      ...plain.subarray(entry.local.end),
    ]);
    const view = new DataView(file.buffer);
    view.setUint16(6, view.getUint16(6, true) | 8, true);
    for (const place of [14, 18, 22]) view.setUint32(place, 0, true);
    view.setUint32(file.length - 6, entry.local.end + 16, true);
    expect(openZip(file).readText('a.xml')).toBe('hello hello hello');
    expect(writeZip(openZip(file), new Map())).toEqual(file);
  });

  test('is read where sizes, places and counts stand in ZIP64 records', () => {
    const plain = zipSync({ 'a.xml': strToU8('hello hello hello') });
    const [entry] = openZip(plain).entries;
    if (!entry) throw new Error('no entry');
    const { central, local } = entry;
    // The central header grows by a field of 4 + 24 bytes; a record of 56 and a locator of 20 follow the directory.
    const file = new Uint8Array(central.end + 28 + 56 + 20 + 22);
    file.set(plain.subarray(0, central.end));
    file.set(plain.subarray(-22), file.length - 22);
    const view = new DataView(file.buffer);
    const put64 = (at: number, value: number): void => {
      view.setBigUint64(at, BigInt(value), true);
    };
    view.setUint16(central.start + 30, 28, true);
    for (const place of [20, 24, 42]) view.setUint32(central.start + place, 0xffffffff, true);
    view.setUint16(central.end, 1, true);
    view.setUint16(central.end + 2, 24, true);
    [entry.size, entry.compressedSize, local.start].forEach((value, i) => {
      put64(central.end + 4 + 8 * i, value);
    });
    const record = central.end + 28;
    view.setUint32(record, 0x06064b50, true);
    put64(record + 32, 1);
    put64(record + 48, central.start);
    view.setUint32(record + 56, 0x07064b50, true);
    put64(record + 64, record);
    view.setUint16(file.length - 12, 0xffff, true);
    view.setUint32(file.length - 6, 0xffffffff, true);
    expect(openZip(file).readText('a.xml')).toBe('hello hello hello');
    const written = openZip(writeZip(openZip(file), new Map([['b.xml', strToU8('b')]])));
    expect([written.readText('a.xml'), written.readText('b.xml')]).toEqual(['hello hello hello', 'b']);
  });

  test('leaves the bytes of a Node Buffer that it was read from as they were', () => {
    const file = Buffer.from(zip({ 'a.xml': strToU8('a'), 'b.xml': strToU8('b') }, 6));
    const before = Buffer.from(file);
    writeZip(openZip(file), new Map([['a.xml', strToU8('longer than before')]]));
    expect(Buffer.compare(file, before)).toBe(0);
  });

  test('may be a window of a larger buffer', () => {
    const file = zip({ 'a.xml': strToU8('a') }, 6);
    const window = new Uint8Array(new ArrayBuffer(file.length + 20), 7, file.length);
    window.set(file);
    expect(openZip(window).readText('a.xml')).toBe('a');
    expect(writeZip(openZip(window), new Map([['a.xml', strToU8('b')]])).length).toBeGreaterThan(0);
  });

  test('knows no part of another name', () => {
    const archive = openZip(zip({ 'a.xml': strToU8('a') }, 6));
    expect([archive.find('b'), archive.read('b'), archive.readText('b')]).toEqual([null, null, null]);
  });
});
