import type { Clock } from '../deadlines/clock';
import type { Device } from '../register/register';
import type { EquipmentKind } from '../regulation/catalogue';
import type { RequirementRules } from '../requirements/rules';
import type { Counted } from './counted';
import { countInspection, countRegistration, countResult } from './countDevice';
import { pieces } from './pieces';

/** How a device enters the registration rate, with what is not due yet. */
export type Registration = Counted | 'pending';

/** What the figures need of a device, worked out once however many figures it enters. */
export interface DeviceState {
  readonly kind: EquipmentKind | 'unknown';
  readonly pieces: number;
  readonly inUse: boolean;
  readonly registration: Registration;
  readonly inspection: Counted;
  readonly inspectionPassed: Counted;
}

export function deviceState(device: Device, clock: Clock, rules: RequirementRules): DeviceState {
  const isIn = device.counted && !isInNoRate(device, rules);
  return {
    kind: device.type === null ? 'unknown' : device.type.kind,
    pieces: pieces(device),
    inUse: device.counted,
    registration: isIn ? countRegistration(device, rules) : 'out',
    inspection: isIn ? countInspection(device, clock) : 'out',
    inspectionPassed: isIn ? countResult(device) : 'out',
  };
}

/** Cylinders, and what is no special equipment at all. Pipes have rates of their own. */
function isInNoRate({ type, typeNotes }: Device, { scope }: RequirementRules): boolean {
  if (typeNotes.length > 0 && typeNotes.includes('notADevice')) return true;
  return type !== null && type.kind !== '压力管道' && (scope?.apart ?? []).includes(type.kind);
}
