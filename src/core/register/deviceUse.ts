import type { Entry } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';
import { readUseStatus, type UseStatus } from '../ledger/readers/useStatus';
import { valueOf } from '../ledger/reading';
import type { Device, StopNotice } from './register';

/** Cells in which a clerk writes 停用 or 报废 in place of a date. */
const dateFields = [equipment.nextInspectionOn, equipment.lastInspectedOn];
const noContext = { dateSystem: 1900 } as const;

/**
 * The status cell decides; where it is blank, a status word written in place of an inspection date;
 * else the device counts as in use. What cannot be read is 'unknown'.
 */
export function useOf(entry: Entry): UseStatus {
  const status = entry.read(equipment.status);
  switch (status.kind) {
    case 'value':
      return status.value;
    case 'unknown':
    case 'unreadable':
    case 'state':
      return 'unknown';
    default:
      return useFromDates(entry);
  }
}

function useFromDates(entry: Entry): UseStatus {
  for (const field of dateFields) {
    const reading = entry.read(field);
    if (reading.kind !== 'state') continue;
    const use = valueOf(readUseStatus(reading.text, '', noContext));
    if (use !== null) return use;
  }
  return 'inUse';
}

export function stopNoticeOf(entry: Entry): StopNotice {
  const { kind } = entry.read(equipment.stopNotice);
  return kind === 'value' ? 'given' : kind === 'none' ? 'missing' : 'unknown';
}

/**
 * Whether a device counts in rates, thresholds and duties: one in use or of unknown status, and one
 * stopped without a recorded notice; not one scrapped, cancelled, removed, not yet used or duly stopped.
 */
export function isCounted(use: UseStatus, notice: StopNotice): boolean {
  return use === 'inUse' || use === 'unknown' || (use === 'stopped' && notice !== 'given');
}

/**
 * Counted, but perhaps out of use: stopped where the ledger does not tell of a notice, or of unknown status.
 * What it lacks is to be asked about; it fails nobody.
 */
export function isPerhapsOutOfUse({ use, stopNotice }: Pick<Device, 'use' | 'stopNotice'>): boolean {
  return use === 'unknown' || (use === 'stopped' && stopNotice === 'unknown');
}
