import type { Verdict } from '../requirements/requirement';
import type { Text } from '../text';

/** A verdict on one item of 3211 in a word. */
export const verdictNames: Readonly<Record<Verdict, Text>> = {
  pass: { zh: '符合', en: 'met' },
  fail: { zh: '不符合', en: 'not met' },
  unknown: { zh: '缺资料', en: 'no data' },
  notApplicable: { zh: '不适用', en: 'n/a' },
};
