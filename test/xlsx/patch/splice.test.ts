import fc from 'fast-check';
import { applySplices, revertSplices, reverseOf } from '../../../src/xlsx/patch/splice';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

test('texts are written as TextEncoder writes them, lone halves of surrogate pairs too', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '电', '𠮷', '\ud800', '\udc00', '\uffff') }), (text) => {
      const { bytes } = applySplices(encode('<>'), [{ start: 1, end: 1, text }]);
      expect(bytes).toEqual(encode(`<${text}>`));
    }),
  );
});

test('the reverse edits lead back', () => {
  const before = encode('一二三<a/>四');
  const { bytes, reverse } = applySplices(before, [
    { start: 0, end: 3, text: 'x' },
    { start: 9, end: 9, text: '插' },
    { start: 9, end: 13, text: '' },
  ]);
  expect(new TextDecoder().decode(bytes)).toBe('x二三插四');
  expect(revertSplices(bytes, reverse)).toEqual(before);
});

test('edits that do not belong to the bytes give null', () => {
  expect(revertSplices(encode('ab'), [{ start: 1, end: 3, text: '' }])).toBeNull();
});

test('the one edit between two texts leads back', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const [before, after] = [encode(a), encode(b)];
      expect(revertSplices(after, reverseOf(before, after))).toEqual(before);
    }),
  );
});
