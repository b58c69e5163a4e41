import type { Device } from '../register/register';

/** One bit for each of so many hashes: half a megabyte, which stays in the processor's cache. */
const bits = 2 ** 22;

/**
 * Devices that share a key, in groups of two or more, in order; a null key takes no part.
 * Nearly all keys are different, so a first pass only marks hashes met twice, and a map is made of the few suspects:
 * a map of all of them takes longer.
 */
export function repeatedDevices(devices: readonly Device[], keyOf: (device: Device) => string | null): Device[][] {
  const keys = devices.map(keyOf);
  const hashes = new Int32Array(keys.length);
  const met = new Uint8Array(bits / 8);
  const metTwice = new Uint8Array(bits / 8);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? null;
    if (key === null) continue;
    const hash = hashOf(key);
    hashes[index] = hash;
    const place = hash >>> 3;
    const bit = 1 << (hash & 7);
    if ((met[place]! & bit) !== 0) metTwice[place]! |= bit;
    else met[place]! |= bit;
  }
  const groups = new Map<string, Device[]>();
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? null;
    const hash = hashes[index]!;
    if (key === null || (metTwice[hash >>> 3]! & (1 << (hash & 7))) === 0) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [devices[index]!]);
    else group.push(devices[index]!);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** FNV-1a over the characters, folded to the number of bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) & (bits - 1);
}
