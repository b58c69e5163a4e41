import type { Origin } from '../ledger/entry';
import type { Unit } from '../register/register';
import type { Reason, Requirement, RequirementItem } from '../requirements/requirement';
import type { Text } from '../text';
import type { CheckContext, Problem, Problems } from './rule';
import { unitCell } from './unitCell';

/**
 * Turns the verdict on one item of 3211 into problems: each failed reason at the cell that decides (message 'missing'),
 * a missing registration at every device's; what the ledger does not say once a unit (message 'unknown').
 */
export function requirementProblems(unit: Unit, item: RequirementItem, context: CheckContext): Problems {
  const requirement = context.requirements[unit.index]![item];
  if (requirement.verdict === 'unknown') return unknownProblem(unit, requirement);
  return requirement.verdict === 'fail' ? failures(unit, requirement) : undefined;
}

function unknownProblem(unit: Unit, requirement: Requirement): Problem {
  const data = { unit: unit.name, reason: new DecidingReasons(requirement) };
  const at = firstCell(requirement) ?? unitCell(unit);
  return { at, message: 'unknown', data, verdict: 'unknown', severity: 'info' };
}

function firstCell({ verdict, reasons }: Requirement): Origin | undefined {
  for (const reason of reasons) {
    const at = reason.verdict === verdict ? reason.at[0] : undefined;
    if (at !== undefined) return at;
  }
  return undefined;
}

function failures(unit: Unit, requirement: Requirement): Problem[] {
  const problems: Problem[] = [];
  for (const reason of deciding(requirement)) {
    const data = { unit: unit.name, reason: reason.text };
    const cells = requirement.item === 'registration' ? reason.at : reason.at.slice(0, 1);
    for (const at of cells.length === 0 ? [unitCell(unit)] : cells) problems.push({ at, message: 'missing', data });
  }
  return problems;
}

function deciding({ verdict, reasons }: Requirement): readonly Reason[] {
  return reasons.filter((reason) => reason.verdict === verdict);
}

/** What is missing, all in one sentence, put together only when somebody reads it. */
class DecidingReasons implements Text {
  constructor(private readonly requirement: Requirement) {}

  get zh(): string {
    return deciding(this.requirement)
      .map(({ text }) => text.zh)
      .join('；');
  }

  get en(): string {
    return deciding(this.requirement)
      .map(({ text }) => text.en)
      .join('; ');
  }
}
