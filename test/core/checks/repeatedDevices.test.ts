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

  test('keeps apart the different keys that share a hash', () => {
    // A hundred thousand keys in four million hashes: about a thousand pairs meet.
    const devices = Array.from({ length: 100_000 }, (_, index) => deviceAt(index));
    expect(repeatedDevices(devices, ({ index }) => `3110${String(index)}`)).toEqual([]);
  });
});
