import type { Device } from '../register/register';
import type { Judged } from '../checks/judged';
import { type RequirementRules, rulesOn } from '../requirements/rules';
import { type Counted } from './counted';
import { countInspection, countRegistration } from './countDevice';
import { pieces } from './pieces';

/** How a device enters the registration rate, with what is not due yet. */
export const registrations = ['out', 'pass', 'fail', 'unknown', 'pending'] as const;
export const inspections: readonly Counted[] = ['out', 'pass', 'fail', 'unknown'];

export const overdueState = 1;
export const dueSoonState = 2;

/**
 * What the figures need of each device, by its place in the register; worked out once however many
 * figures it enters. Packed, because a hundred thousand devices are gone through three times.
 */
export interface DeviceStates {
  readonly pieces: Float64Array;
  /** Places in `registrations` and `inspections`. */
  readonly registration: Uint8Array;
  readonly inspection: Uint8Array;
  /** `overdueState`, `dueSoonState` or 0. */
  readonly urgency: Uint8Array;
}

export function deviceStates(input: Judged): DeviceStates {
  const { devices } = input.register;
  const rules = rulesOn(input.book, input.asOf);
  const states: DeviceStates = {
    pieces: new Float64Array(devices.length),
    registration: new Uint8Array(devices.length),
    inspection: new Uint8Array(devices.length),
    urgency: new Uint8Array(devices.length),
  };
  for (let index = 0; index < devices.length; index++) {
    const device = devices[index]!;
    const clock = input.deadlines.devices[index]!.inspection;
    const { status } = clock;
    states.pieces[index] = pieces(device);
    states.urgency[index] =
      status === 'overdue' ? overdueState : status === 'applyNow' || status === 'dueSoon' ? dueSoonState : 0;
    if (!device.counted || isInNoRate(device, rules)) continue;
    states.registration[index] = registrations.indexOf(countRegistration(device, rules));
    states.inspection[index] = inspections.indexOf(countInspection(device, clock));
  }
  return states;
}

/** Cylinders, and what is no special equipment at all. Pipes have rates of their own. */
function isInNoRate({ type, typeNotes }: Device, { scope }: RequirementRules): boolean {
  if (typeNotes.length > 0 && typeNotes.includes('notADevice')) return true;
  return type !== null && type.kind !== '压力管道' && (scope?.apart ?? []).includes(type.kind);
}
