import type { Device } from '../register/register';

/** So many hashes for a device: one in ten meets the hash of another key, and the marks stay in the processor's cache. */
const hashesEach = 8;
const noKey = -1;

/**
 * Devices that share a key, in groups of two or more, in order; a null key takes no part. A device whose key is shared
 * only by devices of another `part` may be left out.
 * Nearly all keys are different, so a first pass only marks hashes met twice, and a map is made of the few suspects:
 * a map of all of them takes longer.
 */
export function repeatedDevices(
  devices: readonly Device[],
  keyOf: (device: Device) => string | null,
  partOf: (device: Device) => number = () => 0,
): Device[][] {
  const hashes = new Int32Array(devices.length).fill(noKey);
  const hashCount = 2 ** Math.ceil(Math.log2(Math.max(devices.length, 1) * hashesEach));
  // Two bits for each hash: met once, and met again.
  const met = new Uint8Array(hashCount / 4);
  for (let index = 0; index < devices.length; index++) {
    const device = devices[index]!;
    const key = keyOf(device);
    if (key === null) continue;
    const hash = hashOf(key, partOf(device)) & (hashCount - 1);
    hashes[index] = hash;
    const once = 1 << ((hash & 3) * 2);
    const seen = met[hash >>> 2]!;
    met[hash >>> 2] = seen | ((seen & once) === 0 ? once : once << 1);
  }
  const groups = new Map<string, Device[]>();
  for (let index = 0; index < devices.length; index++) {
    const hash = hashes[index]!;
    if (hash === noKey || (met[hash >>> 2]! & (2 << ((hash & 3) * 2))) === 0) continue;
    const device = devices[index]!;
    const key = keyOf(device)!;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [device]);
    else group.push(device);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** FNV-1a over the characters, folded so that few bits of it will do. */
function hashOf(text: string, part: number): number {
  let hash = 0x811c9dc5 ^ part;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}
