/**
 * What one cell says about one field. Only `value` is knowledge; every other kind keeps apart
 * the different ways of not knowing, because a blank is not a 'no' and a '/' is not a blank.
 */
export type Reading<T> =
  | { readonly kind: 'value'; readonly value: T }
  /** The ledger has no column for this field. */
  | { readonly kind: 'absent' }
  /** The cell is blank. */
  | { readonly kind: 'empty' }
  /** 不详, 未知, 待查: asked and not known. */
  | { readonly kind: 'unknown'; readonly text: string }
  /** 无, 暂无, 未办: the unit says that it does not have it. */
  | { readonly kind: 'none'; readonly text: string }
  /** '/', '—': by the official filling rule, does not apply. */
  | { readonly kind: 'notApplicable'; readonly text: string }
  /** 长期, 永久. */
  | { readonly kind: 'permanent'; readonly text: string }
  /** A status word (停用, 报废, 在检 …) written where another value belongs. */
  | { readonly kind: 'state'; readonly text: string }
  /** Something is written that cannot be read safely. */
  | { readonly kind: 'unreadable'; readonly text: string; readonly why: Unreadable };

export type Unreadable =
  /** Two readings are possible and neither may be guessed, e.g. 3/4/23 or the number 2023.1. */
  | 'ambiguous'
  /** Reads as something that cannot exist, e.g. 30 February. */
  | 'impossible'
  /** Not of the expected form. */
  | 'malformed'
  /** The cell holds an error such as #REF!. */
  | 'error'
  /** A long number typed as a number: Excel has already lost digits after the fifteenth. */
  | 'digitsLost';

export const absent: Reading<never> = { kind: 'absent' };
export const empty: Reading<never> = { kind: 'empty' };

export function value<T>(value: T): Reading<T> {
  return { kind: 'value', value };
}

/** The value, or null for every way of not knowing it. */
export function valueOf<T>(reading: Reading<T>): T | null {
  return reading.kind === 'value' ? reading.value : null;
}
