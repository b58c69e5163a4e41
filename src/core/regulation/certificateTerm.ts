import { day } from '../dates/day';
import type { InForce } from './inForce';
import { certificateTerms } from './sources/checks';

/** Longest validity of an operator certificate, in months. */
export const certificateTermMonths: InForce<number> = [
  { from: day('2019-06-01'), value: 48, source: certificateTerms },
];
