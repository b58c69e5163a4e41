import { addMonths } from '../dates/addMonths';
import type { Day } from '../dates/day';
import type { Entry } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import { baseDateOf } from './baseDate';
import type { Clock } from './clock';
import { DueClock, EntryCell } from './dueClock';
import { elevatorGround, yearlyGround } from './elevatorGround';
import { nextTestYear } from './elevatorSchedule';
import { inForceOn } from '../regulation/valueOn';
import type { Run } from './run';
import { shiftDate } from './shiftDate';
import { unknownClock } from './silence';

const notKnown = {
  zh: '台账没有基准日期或最近的检验、自行检测日期，无法判断自行检测是否到期',
  en: 'No base date, or neither a last inspection nor a last self test: whether the self test is due is not known',
};

/** Next 自行检测 of an elevator, in the years without 定期检验; null where the rule asks for none. */
export function selfTest(entry: Entry, run: Run): Clock | null {
  const dated = inForceOn(run.book.elevatorInspections, run.asOf);
  const rule = dated?.value ?? null;
  if (dated === null || rule === null || rule.years.length === 0) return null;
  const test = valueOf(entry.read(equipment.lastSelfTestOn));
  const inspection = valueOf(entry.read(equipment.lastInspectedOn));
  const base = baseDateOf(entry);
  if (base === null && test !== null) {
    const due = run.inspections.of(shiftDate(test, rule.monthsWithoutBase));
    return new DueClock('selfTest', due, yearlyGround(dated), new EntryCell(entry, equipment.lastSelfTestOn), test);
  }
  const after = latest(
    test === null ? null : addMonths(test.to, rule.earlyTestMonths),
    inspection === null ? null : inspection.to,
  );
  if (base === null || after === null) return unknownClock('selfTest', notKnown, entry, equipment.lastSelfTestOn);
  // Years before the rule began asked for no self test.
  const next = nextTestYear(rule, base.date, latest(after, dated.from)!);
  if (next === null) return null;
  const ground = elevatorGround(dated, next.year, base.weak, 'selfTest');
  const state = run.inspections.of(next.due);
  return new DueClock('selfTest', state, ground, new EntryCell(entry, base.field), base.date);
}

function latest(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
