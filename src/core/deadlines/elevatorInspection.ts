import { addMonths } from '../dates/addMonths';
import type { LedgerDate } from '../dates/ledgerDate';
import type { Entry } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';
import type { ElevatorInspections } from '../regulation/elevatorInspections';
import type { Dated } from '../regulation/inForce';
import { type BaseDate, baseDateOf } from './baseDate';
import type { Clock } from './clock';
import { DueClock, EntryCell } from './dueClock';
import { elevatorGround, yearlyGround } from './elevatorGround';
import { nextInspectionYear } from './elevatorSchedule';
import { current, type Run } from './run';
import { shiftDate } from './shiftDate';
import { missing, unknownClock } from './silence';

/**
 * Next 定期检验 of an elevator without a printed date. The rule in force on the day of the last inspection
 * decides: before 2 April 2024 a year from it, since then the years 1, 4, 7 … of the base date.
 */
export function elevatorInspection(entry: Entry, run: Run): Clock {
  const last = entry.read(equipment.lastInspectedOn);
  if (last.kind === 'unreadable')
    return unknownClock('inspection', missing.unreadableLast, entry, equipment.lastInspectedOn);
  const base = baseDateOf(entry);
  if (last.kind !== 'value') return withoutHistory(entry, base, run);
  const dated = current(run.book.elevatorInspections, last.value.to);
  const rule = dated.value;
  if (rule === null) return unknownClock('inspection', missing.cycle, entry);
  if (base === null || rule.years.length === 0) return yearFrom(last.value, entry, dated, rule, run);
  // An inspection up to two months early counts for its year; one before the base date for none.
  const counted = last.value.to < base.date.from ? base.date.to : addMonths(last.value.to, rule.earlyMonths);
  return scheduled(base, nextInspectionYear(rule, base.date, counted), entry, dated, run);
}

function yearFrom(
  last: LedgerDate,
  entry: Entry,
  dated: Dated<ElevatorInspections>,
  rule: ElevatorInspections,
  run: Run,
): Clock {
  const due = run.inspections.of(shiftDate(last, rule.monthsWithoutBase));
  return new DueClock('inspection', due, yearlyGround(dated), new EntryCell(entry, equipment.lastInspectedOn), last);
}

function scheduled(
  base: BaseDate,
  next: { readonly year: number; readonly due: LedgerDate },
  entry: Entry,
  dated: Dated<ElevatorInspections>,
  run: Run,
): Clock {
  const ground = elevatorGround(dated, next.year, base.weak, 'inspection');
  return new DueClock('inspection', run.inspections.of(next.due), ground, new EntryCell(entry, base.field), base.date);
}

/** Without a last inspection only the first one is sure: later a missed one may be overdue, so no date of the schedule is named. */
function withoutHistory(entry: Entry, base: BaseDate | null, run: Run): Clock {
  if (base === null) return unknownClock('inspection', missing.everything, entry);
  const dated = current(run.book.elevatorInspections, run.asOf);
  if (dated.value === null) return unknownClock('inspection', missing.cycle, entry);
  const first = nextInspectionYear(dated.value, base.date, base.date.to);
  if (first.due.to >= run.asOf) return scheduled(base, first, entry, dated, run);
  return unknownClock('inspection', missing.history, entry, equipment.lastInspectedOn, dated.source);
}
