import type { Clock } from '../deadlines/clock';
import type { Origin } from '../ledger/entry';
import type { Source } from '../regulation/inForce';
import type { RiskClass, RiskLevel } from '../regulation/riskClass';
import type { Text } from '../text';

export type { RiskClass, RiskLevel };

export interface Grade {
  readonly class: RiskClass;
  readonly level: RiskLevel;
  /** Class and level that the ledger itself states, kept and compared, never replaced; null when none. */
  readonly stated: { readonly class: RiskClass | null; readonly level: RiskLevel | null; readonly at: Origin } | null;
  /**
   * The best and the worst grade that the unknown inputs leave open, e.g. A2 and A4; equal when all is known.
   * Inputs are the cells that the ledger keeps. Of accidents, penalties and listings for which it has no column it is
   * taken to record none, and scores that staff have not given yet are left out. A blank may be answered with anything
   * but what another cell of its row already says otherwise; a row without a number of pieces is one piece, and a
   * hazard without a word of its outcome is open. Worked out when first asked for.
   */
  readonly range: { readonly best: string; readonly worst: string };
  readonly method: 'points' | 'qualitative' | 'veto' | 'newUnit' | 'insufficient';
  /** 0 to 100 where points were given; null on the qualitative path. */
  readonly score: number | null;
  /** Why this class, then why this level. */
  readonly reasons: readonly GradeReason[];
  /** Inputs that the ledger does not give, in words. */
  readonly unknowns: readonly Text[];
  /** The smallest change that would better the grade; null at C1 or when none was found. */
  readonly improvement: Text | null;
  /** Next on-site check and next safety report, by the 12-cell matrix. */
  readonly siteCheck: Clock;
  readonly report: Clock;
  /** The matrix cell's supervision measure, e.g. 联合检查 · 约谈. */
  readonly measure: Text;
}

export interface GradeReason {
  readonly about: 'class' | 'level';
  /** Rule row, e.g. 'A1' or 'V2'. */
  readonly rule: string;
  readonly text: Text;
  readonly at: readonly Origin[];
  readonly source: Source;
}

/** 'A2'. */
export function gradeName(grade: { readonly class: RiskClass; readonly level: RiskLevel }): string {
  return `${grade.class}${String(grade.level)}`;
}
