import { unit as unitFields } from '../ledger/fields/unit';
import { placeTypeOf } from '../register/placeType';
import { ask } from '../register/ask';
import type { LedgerDate } from '../dates/ledgerDate';
import type { Entry } from '../ledger/entry';
import type { Reading } from '../ledger/reading';
import type { Device, Statement, Unit } from '../register/register';
import type { DrillCycle } from '../regulation/drillCycles';
import type { Text } from '../text';
import type { Clock } from './clock';
import { type Cell, DueClock, EntryCell, type Ground } from './dueClock';
import { citation } from './ground';
import { current, type Run } from './run';
import { shiftDate } from './shiftDate';
import { outOfUse } from './silence';
import { SilentClock } from './silentClock';
import type { Source } from '../regulation/inForce';

const missing: Text = {
  zh: '台账没有最近应急演练日期，无法判断演练是否到期，请向使用单位索取演练记录',
  en: 'No date of the last emergency drill is given; ask the unit for the record',
};

const noDrill: Text = {
  zh: '台账写明没有开展应急演练，请督促使用单位按期演练',
  en: 'The ledger says that no drill was held; urge the unit to hold one',
};

/**
 * Next emergency drill of a unit: half a year after the last one in crowded places and dangerous trades, else a year.
 * Where rows of devices that are drilled one by one (rides) keep a date of their own, the most urgent of all.
 */
export function drillClock(unit: Unit, run: Run): Clock {
  const dated = current(run.book.drillCycles, run.asOf);
  const last = ask(unit, unitFields.lastDrillOn);
  if (dated.value === null) return new SilentClock('drill', 'notApplicable', missing, dated.source, null);
  const alone = drilledAlone(unit, dated.value);
  const latest = alone.reduce<Statement<LedgerDate>>((best, { device }) => laterOf(best, device.entry), last);
  let clock = clockOf(latest.reading, latest, cycleOf(unit, dated.value, dated.source, last), run);
  for (const { device, months, source } of alone) {
    const { entry } = device;
    const cell = new EntryCell(entry, unitFields.lastDrillOn);
    const cycle = { months, source, inferred: false };
    clock = moreUrgent(clock, clockOf(entry.read(unitFields.lastDrillOn), cell, cycle, run));
  }
  return clock;
}

interface Cycle {
  readonly months: number;
  readonly source: Source;
  /** Whether only the unit's name says what place it is. */
  readonly inferred: boolean;
}

/** The cycle of the unit as a whole: of all that apply the shortest, and of equal ones the most particular. */
function cycleOf(unit: Unit, rule: DrillCycle, source: Source, last: Statement<LedgerDate>): Cycle {
  let best: Cycle = { months: rule.months, source, inferred: false };
  if (last.reading.kind !== 'value') return best;
  const place = placeTypeOf(unit);
  for (const own of rule.ofDevices) {
    const isLimited = own.places.length > 0;
    if (own.each || own.months > best.months || (isLimited && !own.places.includes(place?.type.id ?? ''))) continue;
    if (!hasDevice(unit, own.codes)) continue;
    best = { months: own.months, source: own.source, inferred: isLimited && (place?.inferred ?? false) };
  }
  if (place === null || rule.halfYearMonths > best.months || !rule.halfYearPlaces.includes(place.type.id)) return best;
  return { months: rule.halfYearMonths, source: rule.halfYearSource, inferred: place.inferred };
}

function hasDevice({ devices }: Unit, codes: string): boolean {
  for (const device of devices) if (isOf(codes, device)) return true;
  return false;
}

interface DrilledAlone {
  readonly device: Device;
  readonly months: number;
  readonly source: Source;
}

const none: readonly DrilledAlone[] = [];

/** Hardly any unit has one, so a list is made for those only. */
function drilledAlone({ devices }: Unit, { ofDevices }: DrillCycle): readonly DrilledAlone[] {
  let found: DrilledAlone[] | null = null;
  for (const device of devices) {
    for (const { each, codes, months, source } of ofDevices) {
      if (!each || !isOf(codes, device)) continue;
      if (device.entry.table.has(unitFields.lastDrillOn)) (found ??= []).push({ device, months, source });
      break;
    }
  }
  return found ?? none;
}

/** Whether a device of that code is drilled by itself, so that its row needs a date of its own. */
export function isDrilledAlone(code: string, run: Run): boolean {
  const rule = current(run.book.drillCycles, run.asOf).value;
  return rule?.ofDevices.some(({ codes, each }) => each && code.startsWith(codes)) ?? false;
}

function isOf(codes: string, device: Device): boolean {
  return device.type !== null && device.type.code.startsWith(codes) && outOfUse(device) === null;
}

function laterOf(best: Statement<LedgerDate>, entry: Entry): Statement<LedgerDate> {
  const reading = entry.read(unitFields.lastDrillOn);
  if (reading.kind !== 'value') return best;
  if (best.reading.kind === 'value' && best.reading.value.to >= reading.value.to) return best;
  return { reading, origin: entry.at(unitFields.lastDrillOn) };
}

function clockOf(reading: Reading<LedgerDate>, cell: Cell, { months, source, inferred }: Cycle, run: Run): Clock {
  if (reading.kind !== 'value') {
    return new SilentClock('drill', 'unknown', reading.kind === 'none' ? noDrill : missing, source, cell);
  }
  const due = run.drills.of(shiftDate(reading.value, months));
  return new DueClock('drill', due, drillGround(months, source, inferred), cell, reading.value);
}

/** What is overdue before what is not known, and that before what is still to come; the earlier date first. */
function moreUrgent(one: Clock, other: Clock): Clock {
  const [rank, otherRank] = [rankOf(one), rankOf(other)];
  if (rank !== otherRank) return rank < otherRank ? one : other;
  return (other.daysLeft ?? 0) < (one.daysLeft ?? 0) ? other : one;
}

function rankOf({ status }: Clock): number {
  return status === 'overdue' ? 0 : status === 'unknown' ? 1 : 2;
}

/** By the source of the rule, then by months; what was only inferred apart. */
const grounds = {
  sure: new WeakMap<Source, Map<number, Ground>>(),
  inferred: new WeakMap<Source, Map<number, Ground>>(),
};

function drillGround(months: number, source: Source, inferred: boolean): Ground {
  const bySource = inferred ? grounds.inferred : grounds.sure;
  let byMonths = bySource.get(source);
  if (byMonths === undefined) bySource.set(source, (byMonths = new Map<number, Ground>()));
  let ground = byMonths.get(months);
  if (ground === undefined) byMonths.set(months, (ground = makeGround(months, source, inferred)));
  return ground;
}

function makeGround(months: number, source: Source, inferred: boolean): Ground {
  const rule = citation(source);
  return {
    basis: 'computed',
    confidence: inferred ? 'low' : 'high',
    words: {
      zh: `最近演练日期{base}，每${String(months)}个月至少演练一次，下次应于{due}前演练（${rule}）`,
      en: `Last drill {base}, at least one every ${String(months)} months: next by {due} (${rule})`,
    },
    source,
  };
}
