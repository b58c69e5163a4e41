import type { Source } from '../regulation/inForce';
import { seed3211 } from '../regulation/sources/checks';
import { reason, requirement, text } from './reasons';
import type { Requirement, RequirementItem } from './requirement';

/** For a day before the first value of a table: nothing can be said. */
export function noRule(item: RequirementItem): Requirement {
  const why = text('统计日没有收录适用的规定', 'No rule is on record for that day');
  return requirement(item, [reason('unknown', why, seed3211)]);
}

export function idleRequirement(item: RequirementItem, source: Source): Requirement {
  const why = text('台账中没有在用设备', 'The ledger lists no device in use');
  return requirement(item, [reason('notApplicable', why, source)]);
}
