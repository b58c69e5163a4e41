import { addDays } from '../dates/addDays';
import { addMonths } from '../dates/addMonths';
import type { Day } from '../dates/day';
import { dayDate } from '../dates/ledgerDate';
import type { Field } from '../ledger/field';
import { equipment } from '../ledger/fields/equipment';
import { hazard } from '../ledger/fields/hazard';
import { person } from '../ledger/fields/person';
import { unit } from '../ledger/fields/unit';
import type { Names } from '../ledger/readers/names';
import { type Reading, value } from '../ledger/reading';

/**
 * What the cells without an answer are taken to say, all at once: everything against the unit ('ill') or for it ('well').
 * What may be out of use is in use in both. It is out of use, all else being well, in the others, since then less is
 * asked and less counts; in one the unit also stands on a building site, which need not name a director, and in one
 * its vessels and pipes must not be used, so that no cycle of theirs can be overdue.
 */
export type Supposition = 'ill' | 'well' | 'outOfUse' | 'onSite' | 'blocked';

/** The two extreme answers to a field; null where no answer does more harm, or good, than none. */
interface Extremes<T> {
  readonly ill: Reading<T> | null;
  readonly well: Reading<T> | null;
}

/** Extremes of a field that means something for devices of some catalogue codes only. */
interface OfCodes {
  readonly codes: RegExp;
  readonly field: Field;
  readonly extremes: Extremes<unknown>;
}

const none: Reading<never> = { kind: 'none', text: '无' };
const somebody: Reading<Names> = value({ names: ['有'], count: 1 });
/** More than any threshold asks for. */
const plenty = 1_000_000;

/**
 * Fields that nobody asks where another one says it: a yes or no beside the number or date that it is about, and the
 * dates that a next inspection would be computed from.
 */
export const saidBy: ReadonlyMap<Field, Field> = new Map<Field, Field>([
  [equipment.registered, equipment.registrationNo],
  [person.certified, person.certExpiresOn],
  [equipment.lastInspectedOn, equipment.nextInspectionOn],
  [equipment.supervisedOn, equipment.nextInspectionOn],
  [equipment.registeredOn, equipment.nextInspectionOn],
  [equipment.manufacturedOn, equipment.nextInspectionOn],
]);

/** The extreme answers to every field that a grade looks at, on one day of judging. */
export class Answers {
  private readonly extremes = new Map<Field, Extremes<unknown>>();
  private readonly ofCodes: OfCodes[] = [];

  constructor(asOf: Day) {
    this.addUnit(asOf);
    this.addDates(asOf);
    this.addDevice();
    this.addOthers(asOf);
  }

  /** The supposed answer; null where the field stays as it is. `code` is the catalogue code of the row's device. */
  to(field: Field, code: string, supposition: Supposition): Reading<unknown> | null {
    if (supposition === 'onSite' && field === unit.placeType) return value('建筑工地');
    const extremes = this.extremes.get(field) ?? this.extremesOf(field, code);
    const isIll = supposition === 'ill' || (supposition === 'blocked' && field === equipment.safetyGrade);
    return extremes?.[isIll ? 'ill' : 'well'] ?? null;
  }

  /** The fields that have an extreme answer for any row. */
  get fields(): Iterable<Field> {
    return new Set([...this.extremes.keys(), ...this.ofCodes.map(({ field }) => field)]);
  }

  private extremesOf(field: Field, code: string): Extremes<unknown> | undefined {
    return this.ofCodes.find((each) => each.field === field && each.codes.test(code))?.extremes;
  }

  private add<T>(field: Field<T>, ill: Reading<T> | null, well: Reading<T> | null): void {
    this.extremes.set(field, { ill, well });
  }

  private addOf<T>(codes: RegExp, field: Field<T>, ill: Reading<T> | null, well: Reading<T> | null): void {
    this.ofCodes.push({ codes, field, extremes: { ill, well } });
  }

  private addUnit(asOf: Day): void {
    this.add(unit.principal, none, somebody);
    this.add(unit.safetyManager, none, somebody);
    this.add(unit.safetyDirector, none, somebody);
    for (const field of [unit.safetyOrg, unit.safetyManagerCertNo, unit.safetySystem, unit.emergencyPlan]) {
      this.add(field, none, value('有'));
    }
    this.add(unit.safetyManagerPost, value('兼职'), value('专职'));
    this.add(unit.lastDrillOn, value(dayDate(addMonths(asOf, -480))), value(dayDate(asOf)));
    this.add(unit.equipmentCount, value(plenty), value(0));
    this.add(unit.operatorCount, none, value(plenty));
    // A place of the public, with drills every half year, whose lifts serve visitors: nothing is asked of more.
    this.add(unit.placeType, value('旅游景区'), value('工业企业'));
    this.add(unit.industry, value('气瓶充装'), value('机械制造'));
    for (const field of [unit.accident, unit.penalty, unit.blacklisted, unit.supervisedListing]) {
      this.add<string>(field, value('有'), none);
    }
    this.add(unit.peopleExposed, value(plenty), value(0));
    this.add(unit.standardisation, value('未达标'), value('一级'));
    this.add(unit.credit, value('4级'), value('1级'));
  }

  private addDates(asOf: Day): void {
    const yesterday = addDays(asOf, -1);
    const nextYear = value(dayDate(addMonths(asOf, 12)));
    for (const field of [equipment.nextInspectionOn, equipment.nextInternalOn, equipment.safetyValveOn]) {
      this.add(field, value(dayDate(yesterday)), nextYear);
    }
    this.add(equipment.extendedTo, null, nextYear);
    this.add(equipment.extensionNo, null, value('1号'));
    // Old devices are inspected every year, on the day of their base date: the anniversary just missed is the worst one.
    const longAgo = value(dayDate(addMonths(yesterday, -480)));
    const today = value(dayDate(asOf));
    const { lastInspectedOn, supervisedOn, commissionedOn, registeredOn, manufacturedOn } = equipment;
    for (const field of [lastInspectedOn, supervisedOn, commissionedOn, registeredOn, manufacturedOn]) {
      this.add(field, longAgo, today);
    }
  }

  private addDevice(): void {
    this.add(equipment.registrationNo, none, value('00001'));
    this.add(equipment.registered, none, value('有'));
    this.add(equipment.operatorCertified, none, value('有'));
    this.add(equipment.inspectionResult, value('failed'), value('passed'));
    this.add(equipment.safetyGrade, value(5), value(1));
    // Over within the first month, or the longest that is read as a number of years.
    this.add(equipment.designLife, value(0.01), value(100));
    this.addOf(/^1/, equipment.grade, value('B'), value('D'));
    this.addOf(/^2[01]/, equipment.grade, value('第三类'), value('第一类'));
    // Water and heat carriers are never under such a pressure.
    this.addOf(/^1[01]/, equipment.pressure, value(100), value(0.1));
    this.addOf(/^8/, equipment.length, value(plenty), value(0));
    this.addOf(/^4/, equipment.operation, value('司机室'), value('地面操作'));
    for (const field of [equipment.variety, equipment.category, equipment.name, equipment.medium]) {
      this.addOf(/^2[01]/, field, value('快开门'), value('简单压力容器'));
      this.addOf(/^4[01]/, field, value('吊运熔融金属'), null);
    }
  }

  private addOthers(asOf: Day): void {
    const yesterday = value(dayDate(addDays(asOf, -1)));
    const later = value(dayDate(addMonths(asOf, 12)));
    this.add(person.certified, none, value('有'));
    this.add(person.certExpiresOn, yesterday, later);
    this.add(person.certIssuedOn, value(dayDate(addMonths(asOf, -480))), value(dayDate(asOf)));
    this.add(hazard.grade, value('major'), value('general'));
    this.add(hazard.deadline, yesterday, later);
    this.add(hazard.foundOn, value(dayDate(addMonths(asOf, -480))), value(dayDate(asOf)));
  }
}
