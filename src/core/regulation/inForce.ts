import type { Day } from '../dates/day';

/** How sure we are of a rule's wording or value. Shown wherever the value is used. */
export type Certainty =
  /** Seen in a public text. */
  | 'verified'
  /** From professional knowledge, not yet checked against the text. */
  | 'knowledge'
  /** In a norm that has since been replaced; to be checked against the new text. */
  | 'recheck'
  /** 建议值: our proposal, without legal force, for the departments to decide. */
  | 'proposal';

/** Where a value comes from. */
export interface Source {
  readonly id: string;
  /** Title with document number, e.g. 特种设备使用管理规则 TSG 08-2017. */
  readonly document: string;
  /** Article or clause, e.g. 第四十条. */
  readonly article: string;
  /** The rule in one sentence of our own. */
  readonly says: string;
  readonly certainty: Certainty;
}

/** A value with the day from which it holds and its source; a table lists the newest first. */
export type InForce<T> = readonly Dated<T>[];

export interface Dated<T> {
  /** First day on which the value holds: the norm's own day, never a made-up 'always'. */
  readonly from: Day;
  /** Null: repealed from that day, nothing in its place. */
  readonly value: T | null;
  readonly source: Source;
  readonly note?: string;
}
