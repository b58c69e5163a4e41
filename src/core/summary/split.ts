import type { Unit } from '../register/register';
import type { Judged } from '../checks/judged';
import type { Part } from './figuresOf';

interface Growing {
  readonly units: Part['units'][number][];
  readonly devices: Part['devices'][number][];
  readonly operators: Part['operators'][number][];
  readonly hazards: Part['hazards'][number][];
  readonly findings: Part['findings'][number][];
}

export const emptyPart: Part = { units: [], devices: [], operators: [], hazards: [], findings: [] };

/**
 * Parts everything by the key of its unit, so that each thing is in exactly one part.
 * What names no unit goes where `keyOf(null)` says.
 */
export function split<K>(input: Judged, keyOf: (unit: Unit | null) => K): ReadonlyMap<K, Part> {
  const parts = new Map<K, Growing>();
  const partAt = (key: K): Growing => {
    let part = parts.get(key);
    if (part === undefined) {
      part = { units: [], devices: [], operators: [], hazards: [], findings: [] };
      parts.set(key, part);
    }
    return part;
  };
  const byUnit = input.register.units.map((unit) => partAt(keyOf(unit)));
  let nowhere: Growing | undefined;
  // Made only when something names no unit: an empty part would be shown.
  const partOf = (unit: Unit | null): Growing =>
    unit === null ? (nowhere ??= partAt(keyOf(null))) : byUnit[unit.index]!;
  for (const unit of input.register.units) partOf(unit).units.push(unit);
  for (const device of input.register.devices) partOf(device.unit).devices.push(device);
  for (const operator of input.register.operators) partOf(operator.unit).operators.push(operator);
  for (const hazard of input.register.hazards) partOf(hazard.unit).hazards.push(hazard);
  for (const finding of input.findings) partOf(finding.unit).findings.push(finding);
  return parts;
}
