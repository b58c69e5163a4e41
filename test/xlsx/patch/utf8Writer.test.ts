import fc from 'fast-check';
import { Utf8Writer } from '../../../src/xlsx/patch/utf8Writer';

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('a writer of UTF-8', () => {
  test('gives each run as it was written, whatever its texts hold and wherever pieces end', () => {
    // Repeated 2,000 times the runs fill several pieces of a megabyte.
    const runs = fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(runs, fc.constantFrom(1, 2000), (texts, times) => {
        const out = new Utf8Writer();
        const taken = texts.map((run) => {
          for (const text of run) out.write(text.repeat(times));
          return out.take();
        });
        expect(taken.map(decode)).toEqual(texts.map((run) => run.map((text) => text.repeat(times)).join('')));
      }),
      { numRuns: 50 },
    );
  });

  test('keeps a run whole that outgrows its piece, and the runs before it', () => {
    const out = new Utf8Writer();
    out.write('甲');
    const first = out.take();
    for (let i = 0; i < 3; i++) out.write('a乙'.repeat(300_000));
    const second = out.take();
    expect(out.isEmpty).toBe(true);
    expect(decode(first)).toBe('甲');
    expect(decode(second)).toBe('a乙'.repeat(900_000));
  });

  test('writes half a surrogate pair as the replacement character', () => {
    const out = new Utf8Writer();
    out.write('a\ud83d');
    out.writeBytes(new Uint8Array([0x62]));
    expect(decode(out.take())).toBe('a\ufffdb');
  });
});
