import type { Device } from '../register/register';
import type { Report } from '../report';
import { type RequirementRules, rulesOn } from '../requirements/rules';
import { type Counted } from './counted';
import { countInspection, countRegistration } from './countDevice';
import { pieces } from './pieces';

/** What the figures need of one device, worked out once however many figures it enters. */
export interface DeviceState {
  readonly counted: boolean;
  readonly isPipe: boolean;
  readonly pieces: number;
  readonly registration: Counted | 'pending';
  readonly inspection: Counted;
}

/** In the order of the register's devices. */
export function deviceStates(input: Omit<Report, 'summary'>): readonly DeviceState[] {
  const rules = rulesOn(input.book, input.asOf);
  return input.register.devices.map((device) => deviceState(device, input, rules));
}

function deviceState(device: Device, { deadlines }: Omit<Report, 'summary'>, rules: RequirementRules): DeviceState {
  const isPipe = device.type?.kind === '压力管道';
  const base = { counted: device.counted, isPipe, pieces: pieces(device) };
  if (!device.counted || isInNoRate(device, rules)) return { ...base, registration: 'out', inspection: 'out' };
  return {
    ...base,
    registration: countRegistration(device, rules),
    inspection: countInspection(device, deadlines.devices[device.index]!.inspection),
  };
}

/** Cylinders, and what is no special equipment at all. Pipes have rates of their own. */
function isInNoRate({ type, typeNotes }: Device, { scope }: RequirementRules): boolean {
  if (typeNotes.includes('notADevice')) return true;
  return type !== null && type.kind !== '压力管道' && (scope?.apart ?? []).includes(type.kind);
}
