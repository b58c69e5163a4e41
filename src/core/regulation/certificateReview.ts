import { day } from '../dates/day';
import type { InForce } from './inForce';
import { certificateSource } from './sources/deadlines';

/** Months before the end of an operator certificate by which its review (复审) is to be applied for. */
export const certificateReviewMonths: InForce<number> = [
  { from: day('2019-06-01'), value: 1, source: certificateSource },
];
