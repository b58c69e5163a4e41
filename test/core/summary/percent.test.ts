import fc from 'fast-check';
import { percent, share } from '../../../src/core/summary/percent';

test.each([
  [{ pass: 0, total: 0, unknown: 0 }, '—'],
  [{ pass: 0, total: 3, unknown: 3 }, '0.0%'],
  [{ pass: 1, total: 3, unknown: 0 }, '33.3%'],
  [{ pass: 9999, total: 10000, unknown: 0 }, '99.9%'], // 99.99% would round up to 100.0%
  [{ pass: 3, total: 3, unknown: 0 }, '100.0%'],
])('%j is %s', (rate, expected) => {
  expect(percent(rate)).toBe(expected);
});

test('100.0% only when all pass', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), fc.nat({ max: 1_000_000 }), (pass, more) => {
      const rate = { pass, total: pass + more, unknown: 0 };
      expect(percent(rate) === '100.0%').toBe(more === 0 && pass > 0);
      expect(share(rate) === 1).toBe(more === 0 && pass > 0);
    }),
  );
});
