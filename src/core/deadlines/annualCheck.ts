import type { Entry } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import type { Clock } from './clock';
import { DueClock, EntryCell } from './dueClock';
import { cycleGround } from './ground';
import { current, type Run } from './run';
import { shiftDate } from './shiftDate';
import { unknownClock } from './silence';

const notKnown = {
  zh: '台账没有年度检查日期，无法判断年度检查是否到期',
  en: 'No date of the annual check is given, so whether it is due is not known',
};

/** 年度检查 of vessels and pipes, every year after the last one; null for cylinders, which have none. */
export function annualCheck(code: string, entry: Entry, run: Run): Clock | null {
  if (code.startsWith('23')) return null;
  const tables = run.book.inspectionCycles;
  const table = code.startsWith('8')
    ? tables.pipeAnnualCheck
    : code.startsWith('22')
      ? tables.mobileVesselAnnualCheck
      : tables.vesselAnnualCheck;
  const last = valueOf(entry.read(equipment.lastAnnualCheckOn));
  const cycle = current(table, last?.to ?? run.asOf);
  if (cycle.value === null) return null;
  if (last === null) {
    return unknownClock('annualCheck', notKnown, entry, equipment.lastAnnualCheckOn, cycle.source);
  }
  const due = run.ownChecks.of(shiftDate(last, cycle.value));
  return new DueClock(
    'annualCheck',
    due,
    cycleGround(cycle, 'lastCheck'),
    new EntryCell(entry, equipment.lastAnnualCheckOn),
    last,
  );
}
