import { day } from '../dates/day';
import type { InForce } from './inForce';
import { stopRules } from './sources/checks';

/** Months of standing still from which a stop must be told to the registration authority. */
export const longStopMonths: InForce<number> = [{ from: day('2017-08-01'), value: 12, source: stopRules }];
