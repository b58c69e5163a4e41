import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { openZip } from '../../src/xlsx/zip/openZip';
import { patchArchive } from '../../src/xlsx/patchXlsx';
import { codecs } from './codecs';
import { partsOf, smallWorkbook, writeColumn } from './patch/smallWorkbook';

const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(fc.string({ minLength: 1, unit: 'binary' }), fc.nat(500))
    .map(([text, times]) => strToU8(text.repeat(times))),
);

/** Byte arrays of one kind, for the matchers tell a Buffer from another. */
const plain = (bytes: Uint8Array | null): number[] | null => bytes && Array.from(bytes);

describe.each(codecs)('the codec %s', (_, codec) => {
  test.each(codecs)('unpacks what the one %s has packed', (_other, { deflate }) => {
    fc.assert(
      fc.property(content, (part) => {
        expect(plain(codec.inflate(deflate(part), part.length))).toEqual(plain(part));
      }),
    );
  });

  test('gives null for data that hold more than they say', () => {
    fc.assert(
      fc.property(content, fc.nat(100), (part, less) => {
        const size = part.length - 1 - less;
        if (size >= 0) expect(codec.inflate(codec.deflate(part), size)).toBeNull();
      }),
    );
    expect(codec.inflate(codec.deflate(new Uint8Array(50 * 1024 ** 2)), 1000)).toBeNull();
  });

  test('gives null for data that end too early or are no DEFLATE', () => {
    const packed = codec.deflate(strToU8('高平市特种设备台账'.repeat(40)));
    for (let length = 0; length < packed.length; length++) {
      expect(codec.inflate(packed.subarray(0, length), 10_000)).toBeNull();
    }
    // Block type 3 is reserved (RFC 1951, 3.2.3).
    expect(codec.inflate(Uint8Array.of(7, 1, 2, 3), 10_000)).toBeNull();
  });

  test('gives byte arrays that are no Buffer, whose `slice` would not copy', () => {
    const packed = codec.deflate(strToU8('a'));
    expect([packed, codec.inflate(packed, 1)].some((bytes) => Buffer.isBuffer(bytes))).toBe(false);
  });

  // The check value of CRC-32/ISO-HDLC is that of the nine digits.
  test.each([
    ['', 0],
    ['a', 0xe8b7be43],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('reckons the checksum of %j', (text, expected) => {
    expect(codec.crc32(strToU8(text))).toBe(expected);
  });
});

test('the parts of a written workbook are the same with either codec', () => {
  const [one, other] = codecs.map(([, codec]) =>
    partsOf(patchArchive(openZip(smallWorkbook(), codec), [writeColumn()])),
  );
  expect(one).toEqual(other);
});
