import type { Judged } from '../checks/judged';
import type { Device, Unit } from '../register/register';
import { valueOn } from '../regulation/valueOn';
import { rulesOn } from '../requirements/rules';
import { countOperator, missingHolders } from './countCertified';
import { countDueHazard, countHazard } from './countHazard';
import { deviceState } from './deviceState';
import type { Partition } from './partition';
import type { Tally } from './tally';

/** Devices whose periodic inspection is overdue or to be applied for now or soon, in the order of the register. */
export interface Urgent {
  readonly overdue: readonly Device[];
  readonly dueSoon: readonly Device[];
}

/** Counts every thing of the register once, for the whole and for its part of each partition. */
export function countAll(input: Judged, whole: Tally, partitions: readonly Partition<unknown>[]): Urgent {
  const { register, requirements, grades, deadlines, book, asOf } = input;
  const tallies = new TalliesOfUnits(register.units, whole, partitions);
  for (const unit of register.units) {
    const missing = missingHolders(unit, requirements[unit.index]!);
    const grade = grades[unit.index]!;
    for (const tally of tallies.of(unit)) tally.addUnit(grade, missing);
  }
  const kinds = valueOn(book.certificateKinds, asOf);
  for (const operator of register.operators) {
    const certified = countOperator(operator, deadlines.operators[operator.index]!, kinds);
    for (const tally of tallies.of(operator.unit)) tally.addOperator(certified);
  }
  for (const hazard of register.hazards) {
    const due = countDueHazard(hazard, deadlines.hazards[hazard.index]!, asOf);
    const any = countHazard(hazard, asOf);
    for (const tally of tallies.of(hazard.unit)) tally.addHazard(due, any);
  }
  return countDevices(input, tallies);
}

function countDevices({ register, deadlines, book, asOf }: Judged, tallies: TalliesOfUnits): Urgent {
  const rules = rulesOn(book, asOf);
  const overdue: Device[] = [];
  const dueSoon: Device[] = [];
  for (const device of register.devices) {
    const { inspection } = deadlines.devices[device.index]!;
    const state = deviceState(device, inspection, rules);
    for (const tally of tallies.of(device.unit)) tally.addDevice(state);
    const { status } = inspection;
    if (status === 'overdue') overdue.push(device);
    else if (status === 'applyNow' || status === 'dueSoon') dueSoon.push(device);
  }
  return { overdue, dueSoon };
}

/** The tallies in which things of a unit are counted; units of the same parts share one list. */
class TalliesOfUnits {
  private readonly lists: (readonly Tally[])[];
  private readonly nobodys: readonly Tally[];

  constructor(units: readonly Unit[], whole: Tally, partitions: readonly Partition<unknown>[]) {
    const known = new Map<number, readonly Tally[]>();
    const listOf = (unit: Unit | null): readonly Tally[] => {
      const places = partitions.map((partition) => partition.placeOf(unit));
      const key = places.reduce((sum, place, at) => sum * partitions[at]!.keys.length + place, 0);
      let list = known.get(key);
      if (list === undefined) {
        list = [whole, ...partitions.map(({ tallies }, at) => tallies[places[at]!]!)];
        known.set(key, list);
      }
      return list;
    };
    this.lists = units.map(listOf);
    this.nobodys = listOf(null);
  }

  of(unit: Unit | null): readonly Tally[] {
    return unit === null ? this.nobodys : this.lists[unit.index]!;
  }
}
