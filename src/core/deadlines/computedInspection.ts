import type { Entry } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';
import type { InForce } from '../regulation/inForce';
import { baseDateOf } from './baseDate';
import type { Clock, ClockKind } from './clock';
import type { Cycles } from './cycles';
import { DueClock, EntryCell } from './dueClock';
import { cycleGround } from './ground';
import { current, type Run } from './run';
import { shiftDate } from './shiftDate';
import { missing, unknownClock } from './silence';

/** Next inspection by cycle: from the last one, by the rule in force on that day; else the first from the base date. */
export function computedInspection(kind: ClockKind, entry: Entry, cycles: Cycles, run: Run): Clock {
  const last = entry.read(equipment.lastInspectedOn);
  if (last.kind === 'unreadable') return unknownClock(kind, missing.unreadableLast, entry, equipment.lastInspectedOn);
  if (last.kind !== 'value') return firstInspection(kind, entry, cycles.first, run);
  const cycle = current(cycles.next, last.value.to);
  if (cycle.value === null) return unknownClock(kind, missing.cycle, entry);
  const due = run.inspections.of(shiftDate(last.value, cycle.value));
  const cell = new EntryCell(entry, equipment.lastInspectedOn);
  return new DueClock(kind, due, cycleGround(cycle, 'last'), cell, last.value);
}

/** Known only while the first inspection is still ahead: afterwards nobody can tell whether it was held. */
export function firstInspection(kind: ClockKind, entry: Entry, table: InForce<number>, run: Run): Clock {
  const base = baseDateOf(entry);
  if (base === null) return unknownClock(kind, missing.everything, entry);
  const cycle = current(table, base.date.to);
  if (cycle.value === null) return unknownClock(kind, missing.cycle, entry);
  const due = shiftDate(base.date, cycle.value);
  if (due.to < run.asOf) return unknownClock(kind, missing.history, entry, equipment.lastInspectedOn, cycle.source);
  const ground = cycleGround(cycle, base.weak ? 'weakFirst' : 'first');
  return new DueClock(kind, run.inspections.of(due), ground, new EntryCell(entry, base.field), base.date);
}
