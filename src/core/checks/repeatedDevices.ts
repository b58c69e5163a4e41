import type { Device } from '../register/register';

/**
 * Devices that share a key, in groups of two or more, each in order; a null key takes no part.
 * Nearly all keys are different, so a list is made only where a key comes again.
 */
export function repeatedDevices(devices: readonly Device[], keyOf: (device: Device) => string | null): Device[][] {
  const firstWith = new Map<string, Device>();
  const groups = new Map<string, Device[]>();
  for (const device of devices) {
    const key = keyOf(device);
    if (key === null) continue;
    const first = firstWith.get(key);
    if (first === undefined) {
      firstWith.set(key, device);
      continue;
    }
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [first, device]);
    else group.push(device);
  }
  return [...groups.values()];
}
