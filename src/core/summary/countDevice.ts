import { daysBetween } from '../dates/addDays';
import type { Day } from '../dates/day';
import type { Clock } from '../deadlines/clock';
import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import type { Device } from '../register/register';
import type { RateScope } from '../regulation/rates';
import { valueOn } from '../regulation/valueOn';
import type { RuleBook } from '../rulebook/ruleBook';
import type { Counted } from './counted';

/** The day and the rules of the run. */
interface Run {
  readonly asOf: Day;
  readonly book: RuleBook;
}

/** 使用登记率; 'pending' is a device that is not registered yet and still within the time for it. */
export function countRegistration(device: Device, scope: RateScope, run: Run): Counted | 'pending' {
  const { kind } = device.entry.read(equipment.registrationNo);
  if (kind === 'value') return 'pass';
  if (isExempt(device, scope)) return 'out';
  if (isNew(device, run)) return 'pending';
  return kind === 'none' ? 'fail' : 'unknown';
}

/** 定期检验率: valid is what has a known date that has not passed and did not fail its last inspection. */
export function countInspection(device: Device, clock: Clock): Counted {
  const failed = valueOf(device.entry.read(equipment.inspectionResult)) === 'failed';
  switch (clock.status) {
    case 'overdue':
      return 'fail';
    case 'unknown':
      return failed ? 'fail' : 'unknown';
    case 'notApplicable':
      // Stopped without its notice: it stays in, and nothing shows that it may.
      return device.use === 'stopped' ? 'unknown' : 'out';
    default:
      return failed ? 'fail' : 'pass';
  }
}

function isExempt(device: Device, scope: RateScope): boolean {
  const { entry, type } = device;
  if (type?.kind === '锅炉') {
    return valueOf(entry.read(equipment.grade))?.trim().toUpperCase().replace('级', '') === scope.exemptBoilerGrade;
  }
  if (type?.kind !== '压力容器') return false;
  const words = [equipment.name, equipment.category, equipment.variety].map(
    (field) => valueOf(entry.read(field)) ?? '',
  );
  return scope.exemptNames.some((name) => words.some((word) => word.includes(name)));
}

function isNew(device: Device, { asOf, book }: Run): boolean {
  const commissioned = valueOf(device.entry.read(equipment.commissionedOn));
  return commissioned !== null && daysBetween(commissioned.to, asOf) <= (valueOn(book.registrationDays, asOf) ?? 0);
}
