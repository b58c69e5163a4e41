import type { Origin } from '../ledger/entry';
import type { Unit } from '../register/register';
import { firstCell, type Reason, type Requirement, type RequirementItem, type Verdict } from './requirement';
import { type RequirementRun, type UnitFacts, unitFacts } from './unitFacts';

/** Works out one item of a unit with its reasons. */
export type ItemCheck = (unit: Unit, facts: UnitFacts) => Requirement;

/** The requirement with this verdict, as `check` would word it. What is met is hardly ever read further. */
export function worded(
  item: RequirementItem,
  verdict: Verdict,
  unit: Unit,
  facts: UnitFacts,
  check: ItemCheck,
): Requirement {
  const isMet = verdict === 'pass' || verdict === 'notApplicable';
  return isMet ? later(item, verdict, unit, facts, check) : decided(unit, facts, check);
}

/** As `worded`, for an item that no rule reads further, whatever its verdict. */
export function later(
  item: RequirementItem,
  verdict: Verdict,
  unit: Unit,
  { run }: UnitFacts,
  check: ItemCheck,
): Requirement {
  return new LaterReasons(item, verdict, undefined, unit, run, check);
}

/**
 * What `check` comes to. The reasons of a failure are read by the rules at once; else only the cell that decides is
 * kept, because on a thin ledger something is unknown of every unit.
 */
export function decided(unit: Unit, facts: UnitFacts, check: ItemCheck): Requirement {
  const found = check(unit, facts);
  const { item, verdict, at } = found;
  return verdict === 'fail' ? found : new LaterReasons(item, verdict, at, unit, facts.run, check);
}

/** Keeps verdict and cell only; the reasons are worked out by deciding once more. */
class LaterReasons implements Requirement {
  private known: readonly Reason[] | undefined;

  constructor(
    readonly item: RequirementItem,
    readonly verdict: Verdict,
    private readonly cell: Origin | null | undefined,
    private readonly unit: Unit,
    private readonly run: RequirementRun,
    private readonly check: ItemCheck,
  ) {}

  get reasons(): readonly Reason[] {
    return (this.known ??= this.check(this.unit, unitFacts(this.unit, this.run)).reasons);
  }

  get at(): Origin | null {
    return this.cell === undefined ? firstCell(this) : this.cell;
  }
}
