import type { Entry } from '../ledger/entry';
import { hazard } from '../ledger/fields/hazard';
import { valueOf } from '../ledger/reading';
import type { Hazard, Unit } from './register';

/** 零报告: the row says that nothing was found. */
const nothingFound = /^(未发现|没有发现|未见|暂未发现|经检查未发现|无隐患|没有隐患|无异常|正常|一切正常)/;

/** True where the description says that there is no hazard; such a row is a record of a check, not a hazard. */
export function saysNothingFound(entry: Entry): boolean {
  const description = entry.read(hazard.description);
  return description.kind === 'none' || (description.kind === 'value' && nothingFound.test(description.value));
}

export class HazardRecord implements Hazard {
  readonly grade: Hazard['grade'];
  readonly closed: Hazard['closed'];

  constructor(
    readonly index: number,
    readonly entry: Entry,
    readonly unit: Unit | null,
  ) {
    this.grade = valueOf(entry.read(hazard.grade));
    this.closed = closedOf(entry);
  }
}

/**
 * Closed means verified: the status says so, or a day of verification is given and the status does not
 * deny it. A day of rectification without a word of status leaves it open to be verified.
 */
function closedOf(entry: Entry): Hazard['closed'] {
  const status = entry.read(hazard.status);
  if (status.kind === 'value') return status.value === 'closed' ? 'closed' : 'open';
  if (status.kind === 'unreadable') return 'unknown';
  if (entry.read(hazard.verifiedOn).kind === 'value') return 'closed';
  if (status.kind === 'none') return 'open';
  return entry.read(hazard.rectifiedOn).kind === 'value' || status.kind === 'unknown'
    ? 'unknown'
    : openOrUnknown(entry);
}

/** A ledger that keeps the outcome and leaves it blank says open; one without such columns says nothing. */
function openOrUnknown(entry: Entry): Hazard['closed'] {
  const kept = [hazard.status, hazard.verifiedOn, hazard.rectifiedOn].some((field) => entry.table.has(field));
  return kept ? 'open' : 'unknown';
}
