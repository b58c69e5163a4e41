import type { Origin } from '../ledger/entry';
import type { Reading } from '../ledger/reading';
import type { Source } from '../regulation/inForce';
import type { Text } from '../text';

/** The seven items of 3211 (三落实、两有证、一检验、一预案). */
export const requirementItems = [
  'organisation',
  'system',
  'personnel',
  'registration',
  'operatorCertificate',
  'inspection',
  'emergencyPlan',
] as const;

export type RequirementItem = (typeof requirementItems)[number];

/** Unknown is never counted as a pass, nor as a failure. */
export type Verdict = 'pass' | 'fail' | 'unknown' | 'notApplicable';

export interface Reason {
  readonly verdict: Verdict;
  readonly text: Text;
  /** The cells that it rests on; empty when the ledger simply has no such column. */
  readonly at: readonly Origin[];
  readonly source: Source;
}

export interface Requirement {
  readonly item: RequirementItem;
  readonly verdict: Verdict;
  /** At least one; those of the verdict's own kind first. */
  readonly reasons: readonly Reason[];
  /** The first cell that a reason of the verdict's own kind rests on; null when none does. */
  readonly at: Origin | null;
}

export function firstCell({ verdict, reasons }: Pick<Requirement, 'verdict' | 'reasons'>): Origin | null {
  for (const reason of reasons) {
    const at = reason.verdict === verdict ? reason.at[0] : undefined;
    if (at !== undefined) return at;
  }
  return null;
}

/** The seven verdicts of one unit. */
export type Check3211 = Readonly<Record<RequirementItem, Requirement>>;

const rank: Readonly<Record<Verdict, number>> = { notApplicable: 0, pass: 1, unknown: 2, fail: 3 };

/** Below zero where the first is the worse one: fail > unknown > pass > notApplicable. */
export function byWorst(one: Verdict, other: Verdict): number {
  return rank[other] - rank[one];
}

export function worse(one: Verdict, other: Verdict): Verdict {
  return byWorst(one, other) <= 0 ? one : other;
}

/** The worst of several verdicts; 'notApplicable' of none. */
export function worstVerdict(verdicts: Iterable<Verdict>): Verdict {
  let worst: Verdict = 'notApplicable';
  for (const verdict of verdicts) worst = worse(worst, verdict);
  return worst;
}

/** A value says that there is such a thing, 无 that there is none; a blank says nothing. */
export function verdictOfAnswer(kind: Reading<unknown>['kind']): Verdict {
  return kind === 'value' ? 'pass' : kind === 'none' ? 'fail' : 'unknown';
}

/** The unit's result: the worst of the seven; 'notApplicable' only when all are. */
export function overallVerdict(check: Check3211): Verdict {
  return worstVerdict(requirementItems.map((item) => check[item].verdict));
}
