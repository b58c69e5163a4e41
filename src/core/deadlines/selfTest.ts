import { addDays } from '../dates/addDays';
import { addMonths } from '../dates/addMonths';
import type { Day } from '../dates/day';
import type { LedgerDate } from '../dates/ledgerDate';
import type { Entry } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import { baseDateOf } from './baseDate';
import type { Clock } from './clock';
import { DueClock, EntryCell } from './dueClock';
import { elevatorGround, yearlyTestGround } from './elevatorGround';
import { nextTestYear } from './elevatorSchedule';
import type { ElevatorInspections } from '../regulation/elevatorInspections';
import type { Dated } from '../regulation/inForce';
import { inForceOn } from '../regulation/valueOn';
import type { Run } from './run';
import { shiftDate } from './shiftDate';
import { unknownClock } from './silence';

const notKnown = {
  zh: '台账没有基准日期或最近的检验、自行检测日期，无法判断自行检测是否到期，请向使用单位索取自行检测记录',
  en: 'No base date, or neither a last inspection nor a last self test: whether the self test is due is not known',
};
const notRecorded = {
  zh: '台账没有自行检测日期，无法判断自行检测是否按期，请向使用单位索取自行检测记录',
  en: 'The ledger does not give the last self test, so whether it was held in time is not known; ask the unit for the record',
};

const notSure = {
  zh: '缺安装监督检验和投用日期，不能确定自行检测的到期日，请核实安装监督检验日期',
  en: 'No date of the supervised inspection or of being put into use: when the self test is due is not sure',
};

/**
 * Next 自行检测 of an elevator, in the years without 定期检验; null where the rule asks for none. A ledger that does
 * not speak of self tests does not say that none was held: past a due date it takes a recorded test, or the
 * statement that there was none, and a sure base date, to call it overdue.
 */
export function selfTest(entry: Entry, run: Run): Clock | null {
  const dated = inForceOn(run.book.elevatorInspections, run.asOf);
  const rule = dated?.value ?? null;
  if (dated === null || rule === null || rule.years.length === 0) return null;
  const reading = entry.read(equipment.lastSelfTestOn);
  const test = valueOf(reading);
  const inspection = valueOf(entry.read(equipment.lastInspectedOn));
  const base = baseDateOf(entry);
  if (base === null) return withoutBase(test, inspection, entry, dated, run);
  const after = latest(
    test === null ? null : addMonths(test.to, rule.earlyTestMonths),
    inspection === null ? (reading.kind === 'none' ? base.date.to : null) : inspection.to,
  );
  if (after === null) return unknownClock('selfTest', notKnown, entry, equipment.lastSelfTestOn);
  // Years before the rule began asked for no self test.
  const next = nextTestYear(rule, base.date, latest(after, dated.from)!);
  if (next === null) return null;
  const state = run.ownChecks.of(next.due);
  const isStated = test !== null || reading.kind === 'none';
  if (state.status === 'overdue' && (!isStated || base.weak)) {
    const ahead = nextTestYear(rule, base.date, addDays(run.asOf, -1));
    const due = ahead?.due ?? null;
    return unknownClock(
      'selfTest',
      isStated ? notSure : notRecorded,
      entry,
      equipment.lastSelfTestOn,
      dated.source,
      due,
    );
  }
  const ground = elevatorGround(dated, next.year, base.weak, 'selfTest');
  return new DueClock('selfTest', state, ground, new EntryCell(entry, base.field), base.date);
}

/** A year from the last self test; past it nobody can tell whether a self test or an inspection was due. */
function withoutBase(
  test: LedgerDate | null,
  inspection: LedgerDate | null,
  entry: Entry,
  dated: Dated<ElevatorInspections>,
  run: Run,
): Clock {
  const unknown = unknownClock('selfTest', notKnown, entry, equipment.lastSelfTestOn, dated.source);
  if (test === null || dated.value === null || (inspection !== null && inspection.to > test.to)) return unknown;
  const state = run.ownChecks.of(shiftDate(test, dated.value.monthsWithoutBase));
  if (state.status === 'overdue') return unknown;
  return new DueClock('selfTest', state, yearlyTestGround(dated), new EntryCell(entry, equipment.lastSelfTestOn), test);
}

function latest(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
