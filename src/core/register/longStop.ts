import { addMonths } from '../dates/addMonths';
import type { Day } from '../dates/day';
import type { LedgerDate } from '../dates/ledgerDate';
import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import type { Device } from './register';

/** Since when a stopped device has stood still, where that is so many months ago or more; else null. */
export function stoppedFor(device: Device, months: number | null, asOf: Day): LedgerDate | null {
  if (device.use !== 'stopped' || months === null) return null;
  const since = valueOf(device.entry.read(equipment.stoppedOn));
  return since !== null && addMonths(since.to, months) <= asOf ? since : null;
}
