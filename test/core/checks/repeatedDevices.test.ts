import fc from 'fast-check';
import { repeatedDevices } from '../../../src/core/checks/repeatedDevices';
import type { Device } from '../../../src/core/register/register';

const deviceAt = (index: number) => ({ index }) as Device;

describe('repeatedDevices', () => {
  test('finds exactly the groups that counting finds', () => {
    const key = fc.option(fc.stringMatching(/^[AB梯]{0,3}$/), { nil: null });
    fc.assert(
      fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
        const groups = repeatedDevices(
          keys.map((_, index) => deviceAt(index)),
          ({ index }) => keys[index]!,
        );
        const expected = [...new Set(keys)]
          .filter((text) => text !== null)
          .map((text) => keys.flatMap((other, index) => (other === text ? [index] : [])))
          .filter((places) => places.length > 1);
        expect(groups.map((group) => group.map(({ index }) => index))).toEqual(expected);
      }),
    );
  });

  test('finds every group within one part, whatever the other parts hold', () => {
    const key = fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom(0, 50, 51));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 30 }), (keys) => {
        const groups = repeatedDevices(
          keys.map((_, index) => deviceAt(index)),
          ({ index }) => keys[index]![0],
          ({ index }) => keys[index]![1],
        );
        const found = new Set(groups.flatMap((group) => group.map(({ index }) => index)));
        const isRepeated = ([text, part]: readonly [string, number], at: number) =>
          keys.some(([otherText, otherPart], other) => other !== at && otherText === text && otherPart === part);
        for (const [index, each] of keys.entries()) if (isRepeated(each, index)) expect(found).toContain(index);
        for (const group of groups) expect(new Set(group.map(({ index }) => keys[index]![0])).size).toBe(1);
      }),
    );
  });

  test('keeps apart the different keys that share a hash', () => {
    // A hundred thousand keys in four million hashes: about a thousand pairs meet.
    const devices = Array.from({ length: 100_000 }, (_, index) => deviceAt(index));
    expect(repeatedDevices(devices, ({ index }) => `3110${String(index)}`)).toEqual([]);
  });
});
