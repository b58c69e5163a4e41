import type { Unit } from '../register/register';
import type { RequirementItem } from '../requirements/requirement';
import type { CheckContext, Problem, Problems } from './rule';
import { unitCell } from './unitCell';

/**
 * Turns the verdict on one item of 3211 into problems: each failed reason at the cell that decides (message 'missing'),
 * a missing registration at every device's; what the ledger does not say once a unit (message 'unknown').
 */
export function requirementProblems(unit: Unit, item: RequirementItem, context: CheckContext): Problems {
  const requirement = context.requirements[unit.index]![item];
  if (requirement.verdict !== 'fail' && requirement.verdict !== 'unknown') return undefined;
  const problems: Problem[] = [];
  for (const reason of requirement.reasons) {
    if (reason.verdict !== requirement.verdict) continue;
    const data = { unit: unit.name, reason: reason.text };
    if (reason.verdict === 'unknown') {
      const at = reason.at[0] ?? unitCell(unit);
      return { at, message: 'unknown', data, verdict: 'unknown', severity: 'info' };
    }
    const cells = reason.at;
    if (item !== 'registration' || cells.length === 0) {
      problems.push({ at: cells[0] ?? unitCell(unit), message: 'missing', data });
    } else {
      for (const at of cells) problems.push({ at, message: 'missing', data });
    }
  }
  return problems;
}
