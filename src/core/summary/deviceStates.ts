import type { Report } from '../report';
import { type RateScope, rateScope } from '../regulation/rates';
import { valueOn } from '../regulation/valueOn';
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
  // A day before the first rule still gets figures: the oldest rule is the only one there is.
  const scope = valueOn(input.book.rateScope, input.asOf) ?? rateScope.at(-1)!.value!;
  return input.register.devices.map((_, index) => deviceState(input, index, scope));
}

function deviceState(input: Omit<Report, 'summary'>, index: number, scope: RateScope): DeviceState {
  const device = input.register.devices[index]!;
  const kind = device.type?.kind;
  const isPipe = kind === '压力管道';
  const base = { counted: device.counted, isPipe, pieces: pieces(device) };
  // Cylinders are in no rate.
  if (!base.counted || (!isPipe && kind !== undefined && scope.apart.includes(kind))) {
    return { ...base, registration: 'out', inspection: 'out' };
  }
  return {
    ...base,
    registration: countRegistration(device, scope, input),
    inspection: countInspection(device, input.deadlines.devices[index]!.inspection),
  };
}
