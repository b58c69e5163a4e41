import type { Operator } from '../register/register';

/** By certificate item, beginnings of the catalogue codes of the devices that it is for. */
export type CertificateKinds = Readonly<Record<string, readonly string[]>>;

/**
 * False when no device of the operator's unit goes with any of the certificate's items. True also where that cannot
 * be told: without a unit, an item, a device or a device's kind, or with an item for every kind (A, F).
 */
export function matchesDevices({ unit, items }: Operator, kinds: CertificateKinds): boolean {
  if (unit === null || items.length === 0 || unit.devices.length === 0) return true;
  for (const item of items) {
    const codes = kinds[item];
    if (codes === undefined) return true;
    for (const { type } of unit.devices) if (type === null || isFor(codes, type.code)) return true;
  }
  return false;
}

/** '5000' says only 5: it may be a 51 as well as a 52. */
function isFor(codes: readonly string[], code: string): boolean {
  const bare = code.replace(/0+$/, '');
  return codes.some((start) => code.startsWith(start) || start.startsWith(bare));
}
