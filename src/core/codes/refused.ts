import type { Text } from '../text';

/** What a check of a code says when the code is wrong. */
export interface Refused {
  readonly ok: false;
  readonly why: Text;
}

export function refused(zh: string, en: string): Refused {
  return { ok: false, why: { zh, en } };
}
