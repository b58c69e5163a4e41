import type { Origin } from '../ledger/entry';
import type { Unit } from '../register/register';
import { Finding, placeOf } from './finding';
import type { Problem, Problems, Rule } from './rule';

const none: readonly Finding[] = [];

/** What one rule has found, sheet by sheet. */
export class FindingList {
  private readonly bySheet = new Map<string, Finding[]>();

  constructor(
    private readonly rule: Rule,
    private readonly unitOf: (origin: Origin) => Unit | null,
  ) {}

  /** `undefined` as the unit means: the unit of the cell's row. */
  add(problems: Problems, unit: Unit | null | undefined): void {
    if (problems === undefined) return;
    if (!isList(problems)) this.put(problems, unit);
    // Things have cells of their own, so a rule can only repeat itself within one list.
    else for (const problem of problems.length > 1 ? distinct(problems) : problems) this.put(problem, unit);
  }

  get sheets(): Iterable<string> {
    return this.bySheet.keys();
  }

  of(sheet: string): readonly Finding[] {
    return this.bySheet.get(sheet) ?? none;
  }

  private put(problem: Problem, unitOfThing: Unit | null | undefined): void {
    const { at } = problem;
    const unit = problem.unit === undefined ? (unitOfThing ?? this.unitOf(at)) : problem.unit;
    const finding = new Finding(this.rule, problem, unit, at);
    const list = this.bySheet.get(at.sheet);
    if (list === undefined) this.bySheet.set(at.sheet, [finding]);
    else list.push(finding);
  }
}

/** The same message in the same cell once. Hardly any list repeats even a cell: only such a list is looked at closely. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const places = new Set<number>();
  for (const { at } of problems) places.add(placeOf(at));
  return places.size === problems.length ? problems : withoutRepeats(problems);
}

function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ at, message }) => {
    const key = `${String(at.row)},${String(at.column)},${message},${at.sheet}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isList(problems: Problem | readonly Problem[]): problems is readonly Problem[] {
  return Array.isArray(problems);
}
