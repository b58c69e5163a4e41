import type { Finding } from '../checks/finding';
import type { RiskClass, RiskLevel } from '../grading/grade';
import type { Device, Hazard, Operator, Unit } from '../register/register';
import type { EquipmentKind } from '../regulation/catalogue';
import type { Report } from '../report';
import { RateCount } from './counted';
import { countOperator, missingHolders } from './countCertified';
import { countDueHazard, countHazard } from './countHazard';
import type { DeviceState } from './deviceStates';
import type { Figures, KindCount } from './summary';

/** The things that one set of figures is about. */
export interface Part {
  readonly units: readonly Unit[];
  readonly devices: readonly Device[];
  readonly operators: readonly Operator[];
  readonly hazards: readonly Hazard[];
  readonly findings: readonly Finding[];
}

export function figuresOf(part: Part, input: Omit<Report, 'summary'>, states: readonly DeviceState[]): Figures {
  const { registration, inspection, ...pipes } = deviceRates(part.devices, states);
  const { hazard, allHazards } = hazardRates(part.hazards, input);
  return {
    ...part,
    byKind: countKinds(part.devices, states),
    rates: { registration, certified: certifiedRate(part, input), inspection, hazard },
    apart: { ...pipes, allHazards },
    matrix: countGrades(part.units, input),
    ...byUrgency(part.devices, input),
  };
}

function deviceRates(devices: readonly Device[], states: readonly DeviceState[]) {
  const registration = [new RateCount(), new RateCount()] as const;
  const inspection = [new RateCount(), new RateCount()] as const;
  let pendingRegistration = 0;
  for (const { index } of devices) {
    const state = states[index]!;
    const which = state.isPipe ? 1 : 0;
    inspection[which].add(state.inspection, state.pieces);
    if (state.registration === 'pending') pendingRegistration += state.pieces;
    else registration[which].add(state.registration, state.pieces);
  }
  return {
    registration: registration[0].rate(),
    inspection: inspection[0].rate(),
    pipeRegistration: registration[1].rate(),
    pipeInspection: inspection[1].rate(),
    pendingRegistration,
  };
}

function certifiedRate(part: Part, input: Omit<Report, 'summary'>) {
  const count = new RateCount();
  for (const { index } of part.operators) count.add(countOperator(input.deadlines.operators[index]!));
  for (const unit of part.units) count.add('fail', missingHolders(unit, input.requirements[unit.index]!));
  return count.rate();
}

function hazardRates(hazards: readonly Hazard[], { asOf, deadlines }: Omit<Report, 'summary'>) {
  const due = new RateCount();
  const all = new RateCount();
  for (const hazard of hazards) {
    due.add(countDueHazard(hazard, deadlines.hazards[hazard.index]!, asOf));
    all.add(countHazard(hazard, asOf));
  }
  return { hazard: due.rate(), allHazards: all.rate() };
}

function countKinds(devices: readonly Device[], states: readonly DeviceState[]) {
  const byKind = new Map<EquipmentKind | 'unknown', KindCount>();
  for (const device of devices) {
    const state = states[device.index]!;
    const kind = device.type?.kind ?? 'unknown';
    const before = byKind.get(kind) ?? { inUse: 0, all: 0 };
    byKind.set(kind, {
      inUse: before.inUse + (state.counted ? state.pieces : 0),
      all: before.all + state.pieces,
    });
  }
  return byKind;
}

function countGrades(units: readonly Unit[], { grades }: Omit<Report, 'summary'>) {
  const row = (): Record<RiskLevel, number> => ({ 1: 0, 2: 0, 3: 0, 4: 0 });
  const matrix: Record<RiskClass, Record<RiskLevel, number>> = { A: row(), B: row(), C: row() };
  for (const { index } of units) {
    const grade = grades[index]!;
    matrix[grade.class][grade.level] += 1;
  }
  return matrix;
}

function byUrgency(devices: readonly Device[], { deadlines }: Omit<Report, 'summary'>) {
  const clock = (device: Device) => deadlines.devices[device.index]!.inspection;
  const soonest = (one: Device, other: Device): number =>
    (clock(one).daysLeft ?? 0) - (clock(other).daysLeft ?? 0) || one.index - other.index;
  const dueSoon = (device: Device): boolean => ['applyNow', 'dueSoon'].includes(clock(device).status);
  return {
    overdue: devices.filter((device) => clock(device).status === 'overdue').sort(soonest),
    dueSoon: devices.filter(dueSoon).sort(soonest),
  };
}
