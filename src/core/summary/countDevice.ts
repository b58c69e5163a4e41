import { daysBetween } from '../dates/addDays';
import type { Clock } from '../deadlines/clock';
import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import { isPerhapsOutOfUse } from '../register/deviceUse';
import type { Device } from '../register/register';
import { isExemptFromRegistration } from '../requirements/deviceFeatures';
import { statedRegistration } from '../requirements/registration';
import type { RequirementRules } from '../requirements/rules';
import type { Counted } from './counted';

/** 使用登记率; 'pending' is a device that is not registered yet and still within the time for it. */
export function countRegistration(device: Device, rules: RequirementRules): Counted | 'pending' {
  const stated = statedRegistration(device);
  if (stated === 'registered') return 'pass';
  if (isExemptFromRegistration(device, rules)) return 'out';
  if (stated === 'contradicted') return 'unknown';
  if (isNew(device, rules)) return 'pending';
  return stated === 'missing' && !isPerhapsOutOfUse(device) ? 'fail' : 'unknown';
}

/** 定期检验率: valid is what has a known date that has not passed and did not fail its last inspection. */
export function countInspection(device: Device, clock: Clock): Counted {
  if (clock.status === 'notApplicable') return 'out';
  const result = device.entry.read(equipment.inspectionResult);
  const failed = valueOf(result) === 'failed';
  if (failed) return isPerhapsOutOfUse(device) ? 'unknown' : 'fail';
  // Past a date that rests on a stand-in for the base date: neither valid nor surely overdue.
  if (clock.status === 'overdue') return isPerhapsOutOfUse(device) || clock.confidence === 'low' ? 'unknown' : 'fail';
  if (clock.status === 'unknown') return 'unknown';
  // A result that says two things, or that there was none beside a date that says there was.
  const unclear = result.kind === 'none' || (result.kind === 'unreadable' && result.why === 'ambiguous');
  return unclear ? 'unknown' : 'pass';
}

/** 检验合格率: a device without a result is out; one that says two things has a result that is not known. */
export function countResult(device: Device): Counted {
  const result = device.entry.read(equipment.inspectionResult);
  if (result.kind === 'value') return result.value === 'passed' ? 'pass' : 'fail';
  return result.kind === 'unreadable' && result.why === 'ambiguous' ? 'unknown' : 'out';
}

function isNew(device: Device, { asOf, registrationDays }: RequirementRules): boolean {
  const commissioned = valueOf(device.entry.read(equipment.commissionedOn));
  return commissioned !== null && daysBetween(commissioned.to, asOf) <= (registrationDays?.value ?? 0);
}
