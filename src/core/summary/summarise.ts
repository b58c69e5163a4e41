import type { Judged } from '../checks/judged';
import type { Unit } from '../register/register';
import { type Department, departments, otherDepartment } from '../regulation/departments';
import type { Township } from '../regulation/townships';
import { townshipsOn } from '../rulebook/townshipsOn';
import { countAll } from './countAll';
import { PartedLists } from './partedLists';
import { PartFigures } from './partFigures';
import { Partition } from './partition';
import type { Summary } from './summary';
import { Tally } from './tally';
import { type Lists, WholeLists } from './wholeLists';

/**
 * Figures of the whole, of each department (by a unit's primary one) and of each township.
 * Each is counted for itself, so that comparing the parts with the whole means something.
 * What names no unit belongs to 其他行业主管部门 and to no township.
 */
export function summarise(input: Judged): Summary {
  const { units } = input.register;
  const byDepartment = new Partition<Department>(units, departments, departmentsIn(input));
  const townships = townshipsOn(input.book, input.asOf);
  const byTownship = new Partition<Township | null>(units, townships, townshipsIn(townships));
  const tally = new Tally();
  const whole = new WholeLists(input, countAll(input, tally, [byDepartment, byTownship]));
  return {
    total: new PartFigures(tally, whole),
    departments: figuresOf(byDepartment, whole).map(({ key, figures }) => Object.assign(figures, { department: key })),
    townships: unknownLast(figuresOf(byTownship, whole))
      .filter(({ place }) => holdsAnything(byTownship, place, whole))
      .map(({ key, figures }) => Object.assign(figures, { township: key })),
  };
}

function figuresOf<K>(partition: Partition<K>, whole: Lists) {
  const lists = new PartedLists(whole, partition);
  return partition.keys.map((key, place) => ({
    key,
    place,
    figures: new PartFigures(partition.tallies[place]!, lists.of(place)),
  }));
}

function unknownLast<T extends { readonly key: unknown }>(parts: readonly T[]): readonly T[] {
  return [...parts.filter(({ key }) => key !== null), ...parts.filter(({ key }) => key === null)];
}

function holdsAnything({ tallies, nobodys }: Partition<unknown>, place: number, { findings }: Lists): boolean {
  return tallies[place]!.things > 0 || (place === nobodys && findings.some(({ unit }) => unit === null));
}

function departmentsIn({ supervision }: Judged): (unit: Unit | null) => Department {
  const inList = asListed(departments);
  return (unit) => (unit === null ? otherDepartment : inList(supervision[unit.index]!.primary));
}

function townshipsIn(townships: readonly Township[]): (unit: Unit | null) => Township | null {
  const inList = asListed(townships);
  return (unit) => (unit?.township ? inList(unit.township) : null);
}

/** The object of our list where there is one, so that equal things are one key. */
function asListed<T extends { readonly id: string }>(list: readonly T[]): (thing: T) => T {
  const known = new Map<T, T>();
  return (thing) => {
    let listed = known.get(thing);
    if (listed === undefined) known.set(thing, (listed = list.find(({ id }) => id === thing.id) ?? thing));
    return listed;
  };
}
