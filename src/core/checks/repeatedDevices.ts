import type { Device } from '../register/register';

/** Devices that share a key, in groups of two or more, in order; a null key takes no part. */
export function repeatedDevices(devices: readonly Device[], keyOf: (device: Device) => string | null): Device[][] {
  const first = new Map<string, Device>();
  const groups = new Map<string, Device[]>();
  for (const device of devices) {
    const key = keyOf(device);
    if (key === null) continue;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, device);
      continue;
    }
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [before, device]);
    else group.push(device);
  }
  return [...groups.values()];
}
