import type { Finding } from '../checks/finding';
import type { RiskClass, RiskLevel } from '../grading/grade';
import type { Device, Hazard, Operator, Unit } from '../register/register';
import type { Judged } from '../checks/judged';
import { RateCount } from './counted';
import { countOperator, missingHolders } from './countCertified';
import { countDueHazard, countHazard } from './countHazard';
import { deviceFigures } from './deviceFigures';
import type { DeviceStates } from './deviceStates';
import type { Figures } from './summary';

/** The things that one set of figures is about. */
export interface Part {
  readonly units: readonly Unit[];
  readonly devices: readonly Device[];
  readonly operators: readonly Operator[];
  readonly hazards: readonly Hazard[];
  readonly findings: readonly Finding[];
}

export function figuresOf(part: Part, input: Judged, states: DeviceStates): Figures {
  const { registration, inspection, byKind, overdue, dueSoon, ...apart } = deviceFigures(part.devices, states, input);
  const { hazard, allHazards } = hazardRates(part.hazards, input);
  return {
    ...part,
    byKind,
    rates: { registration, certified: certifiedRate(part, input), inspection, hazard },
    apart: { ...apart, allHazards },
    matrix: countGrades(part.units, input),
    overdue,
    dueSoon,
  };
}

function certifiedRate(part: Part, input: Judged) {
  const count = new RateCount();
  for (const operator of part.operators) count.add(countOperator(operator, input.deadlines.operators[operator.index]!));
  for (const unit of part.units) count.add('fail', missingHolders(unit, input.requirements[unit.index]!));
  return count.rate();
}

function hazardRates(hazards: readonly Hazard[], { asOf, deadlines }: Judged) {
  const due = new RateCount();
  const all = new RateCount();
  for (const hazard of hazards) {
    due.add(countDueHazard(hazard, deadlines.hazards[hazard.index]!, asOf));
    all.add(countHazard(hazard, asOf));
  }
  return { hazard: due.rate(), allHazards: all.rate() };
}

function countGrades(units: readonly Unit[], { grades }: Judged) {
  const row = (): Record<RiskLevel, number> => ({ 1: 0, 2: 0, 3: 0, 4: 0 });
  const matrix: Record<RiskClass, Record<RiskLevel, number>> = { A: row(), B: row(), C: row() };
  for (const { index } of units) {
    const grade = grades[index]!;
    matrix[grade.class][grade.level] += 1;
  }
  return matrix;
}
