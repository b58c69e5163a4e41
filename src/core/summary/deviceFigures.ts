import type { Clock } from '../deadlines/clock';
import type { Device } from '../register/register';
import type { EquipmentKind } from '../regulation/catalogue';
import type { Judged } from '../checks/judged';
import { RateCount } from './counted';
import { type DeviceStates, dueSoonState, inspections, overdueState, registrations } from './deviceStates';
import type { KindCount } from './summary';

/** Everything about the devices of one part, in one pass over them. */
export function deviceFigures(devices: readonly Device[], states: DeviceStates, { deadlines }: Judged) {
  const registration = { pieces: new RateCount(), pipes: new RateCount() };
  const inspection = { pieces: new RateCount(), pipes: new RateCount() };
  const byKind = new Map<EquipmentKind | 'unknown', { -readonly [K in keyof KindCount]: KindCount[K] }>();
  const overdue: Device[] = [];
  const dueSoon: Device[] = [];
  let pendingRegistration = 0;
  for (const device of devices) {
    const { index, type, counted } = device;
    const kind = type === null ? 'unknown' : type.kind;
    const which = kind === '压力管道' ? 'pipes' : 'pieces';
    const pieces = states.pieces[index]!;
    const registered = registrations[states.registration[index]!]!;
    if (registered === 'pending') pendingRegistration += pieces;
    else registration[which].add(registered, pieces);
    inspection[which].add(inspections[states.inspection[index]!]!, pieces);
    let count = byKind.get(kind);
    if (count === undefined) byKind.set(kind, (count = { inUse: 0, all: 0 }));
    count.all += pieces;
    if (counted) count.inUse += pieces;
    if (states.urgency[index] === overdueState) overdue.push(device);
    else if (states.urgency[index] === dueSoonState) dueSoon.push(device);
  }
  const clockOf = ({ index }: Device) => deadlines.devices[index]!.inspection;
  return {
    registration: registration.pieces.rate(),
    inspection: inspection.pieces.rate(),
    pipeRegistration: registration.pipes.rate(),
    pipeInspection: inspection.pipes.rate(),
    pendingRegistration,
    byKind,
    overdue: soonestFirst(overdue, clockOf),
    dueSoon: soonestFirst(dueSoon, clockOf),
  };
}

function soonestFirst(devices: readonly Device[], clockOf: (device: Device) => Clock): readonly Device[] {
  const keyed = devices.map((device) => ({ device, days: clockOf(device).daysLeft ?? 0 }));
  keyed.sort((one, other) => one.days - other.days || one.device.index - other.device.index);
  return keyed.map(({ device }) => device);
}
