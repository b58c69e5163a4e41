import type { Unit } from '../register/register';
import type { Reason, Requirement, RequirementItem, Verdict } from './requirement';
import { type RequirementRun, type UnitFacts, unitFacts } from './unitFacts';

/** Works out one item of a unit with its reasons. */
export type ItemCheck = (unit: Unit, facts: UnitFacts) => Requirement;

/**
 * The requirement with this verdict, as `check` would word it. What is met is hardly ever read further,
 * so its reasons wait until somebody asks; all else is read by the rules at once.
 */
export function worded(
  item: RequirementItem,
  verdict: Verdict,
  unit: Unit,
  facts: UnitFacts,
  check: ItemCheck,
): Requirement {
  const isMet = verdict === 'pass' || verdict === 'notApplicable';
  return isMet ? new LaterReasons(item, verdict, unit, facts.run, check) : check(unit, facts);
}

/** Keeps the verdict only; the reasons are worked out by deciding once more. */
class LaterReasons implements Requirement {
  private known: readonly Reason[] | undefined;

  constructor(
    readonly item: RequirementItem,
    readonly verdict: Verdict,
    private readonly unit: Unit,
    private readonly run: RequirementRun,
    private readonly check: ItemCheck,
  ) {}

  get reasons(): readonly Reason[] {
    return (this.known ??= this.check(this.unit, unitFacts(this.unit, this.run)).reasons);
  }
}
