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
  if (requirement.verdict === 'unknown') return new UnknownProblem(unit, requirement);
  return requirement.verdict === 'fail' ? failures(unit, requirement) : undefined;
}

/** Holds what it is about; its cell and sentence are made when asked for, because on a thin ledger every unit has some. */
class UnknownProblem implements Problem {
  readonly message = 'unknown';
  readonly verdict = 'unknown';
  readonly severity = 'info';

  constructor(
    private readonly about: Unit,
    private readonly requirement: Requirement,
  ) {}

  get at(): Origin {
    return this.requirement.at ?? unitCell(this.about);
  }

  get data(): Readonly<Record<string, string | Text>> {
    return { unit: this.about.name, reason: sentence(this.requirement) };
  }
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

/** What is missing, all in one sentence. */
function sentence(requirement: Requirement): Text {
  const texts = deciding(requirement).map(({ text }) => text);
  return { zh: texts.map(({ zh }) => zh).join('；'), en: texts.map(({ en }) => en).join('; ') };
}
