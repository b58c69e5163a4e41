import type { Entry } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import type { Clock } from './clock';
import { firstInspection } from './computedInspection';
import { DueClock, EntryCell } from './dueClock';
import { plainText } from '../dates/plainText';
import { printedInternal } from './printed';
import { current, type Run } from './run';
import { unknownClock } from './silence';

const noInternal = {
  zh: '台账未提供锅炉内部检验日期，检验日期按外部检验计算，请补充内部检验日期',
  en: 'No date of the internal inspection is given; the inspection date is taken as the external one',
};

/** Next 内部检验: printed; else, while the boiler is new, a year after being put into use; else not known. */
export function internalInspection(entry: Entry, run: Run): Clock {
  const printed = printedInternalInspection(entry, run);
  if (printed !== null) return printed;
  const first = firstInspection('internalInspection', entry, run.book.inspectionCycles.boilerInternalFirst, run);
  return first.due === null ? unknownClock('internalInspection', noInternal, entry, equipment.nextInternalOn) : first;
}

export function printedInternalInspection(entry: Entry, run: Run): Clock | null {
  const printed = valueOf(entry.read(equipment.nextInternalOn));
  if (printed === null) return null;
  const cell = new EntryCell(entry, equipment.nextInternalOn);
  return new DueClock('internalInspection', run.inspections.of(printed), printedInternal, cell, null);
}

/**
 * The clock that drives a boiler: the external inspection, or the internal one where that comes first.
 * A printed external date gives way only to a printed internal one.
 */
export function earlierOf(external: Clock, entry: Entry, run: Run): Clock {
  const printed = printedInternalInspection(entry, run);
  const internal = printed ?? (external.basis === 'computed' ? internalInspection(entry, run) : null);
  if (!internal?.due) return external;
  // An external inspection that is not known stays so, unless the internal one is surely overdue.
  const drives = external.due === null ? internal.status === 'overdue' : internal.due.to < external.due.to;
  return drives && internal instanceof DueClock ? internal.as('inspection') : external;
}

/** D级锅炉, by the ledger's column of grades. */
export function isClassD(entry: Entry, run: Run): boolean {
  const grade = entry.read(equipment.grade);
  if (grade.kind !== 'value') return false;
  const words = current(run.book.deviceTraits, run.asOf).value?.classD ?? [];
  const written = plainText(grade.value).toUpperCase();
  return words.includes(written) || words.some((word) => written === `${word}锅炉` || written === `${word}级锅炉`);
}
