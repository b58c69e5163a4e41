import type { LedgerDate } from '../dates/ledgerDate';
import type { Entry } from '../ledger/entry';
import type { Field } from '../ledger/field';
import { equipment } from '../ledger/fields/equipment';

/** The date from which a device's first inspection counts. */
export interface BaseDate {
  readonly date: LedgerDate;
  readonly field: Field;
  /** True when only registration or manufacture is known, which lie apart from being put into use. */
  readonly weak: boolean;
}

const strong = [equipment.supervisedOn, equipment.commissionedOn];
const weak = [equipment.registeredOn, equipment.manufacturedOn];

/** Supervised inspection, else put into use, else registered, else manufactured; null when none is known. */
export function baseDateOf(entry: Entry): BaseDate | null {
  for (const field of strong) {
    const reading = entry.read(field);
    if (reading.kind === 'value') return { date: reading.value, field, weak: false };
  }
  for (const field of weak) {
    const reading = entry.read(field);
    if (reading.kind === 'value') return { date: reading.value, field, weak: true };
  }
  return null;
}
