import type { Origin } from '../ledger/entry';
import type { Unit } from '../register/register';
import type { Reason, RequirementItem } from '../requirements/requirement';
import type { Text } from '../text';
import type { CheckContext, Problem, Problems } from './rule';
import { unitCell } from './unitCell';

/**
 * Turns the verdict on one item of 3211 into problems: each failed reason at the cell that decides (message 'missing'),
 * a missing registration at every device's; what the ledger does not say once a unit (message 'unknown').
 */
export function requirementProblems(unit: Unit, item: RequirementItem, context: CheckContext): Problems {
  const { verdict, reasons } = context.requirements[unit.index]![item];
  if (verdict !== 'fail' && verdict !== 'unknown') return undefined;
  const deciding = reasons.filter((reason) => reason.verdict === verdict);
  return verdict === 'unknown' ? unknownProblem(unit, deciding) : failures(unit, item, deciding);
}

function unknownProblem(unit: Unit, reasons: readonly Reason[]): Problem {
  let at: Origin | undefined;
  for (let i = 0; i < reasons.length && at === undefined; i++) at = reasons[i]!.at[0];
  const data = { unit: unit.name, reason: new Reasons(reasons) };
  return { at: at ?? unitCell(unit), message: 'unknown', data, verdict: 'unknown', severity: 'info' };
}

function failures(unit: Unit, item: RequirementItem, reasons: readonly Reason[]): Problem[] {
  const problems: Problem[] = [];
  for (const reason of reasons) {
    const data = { unit: unit.name, reason: reason.text };
    const cells = item === 'registration' ? reason.at : reason.at.slice(0, 1);
    for (const at of cells.length === 0 ? [unitCell(unit)] : cells) problems.push({ at, message: 'missing', data });
  }
  return problems;
}

/** What is missing, all in one sentence, put together only when somebody reads it. */
class Reasons implements Text {
  constructor(private readonly reasons: readonly Reason[]) {}

  get zh(): string {
    return this.reasons.map(({ text }) => text.zh).join('；');
  }

  get en(): string {
    return this.reasons.map(({ text }) => text.en).join('; ');
  }
}
