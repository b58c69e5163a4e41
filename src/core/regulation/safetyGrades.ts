import { day } from '../dates/day';
import type { InForce } from './inForce';
import { vesselGrades } from './sources/checks';

/** 安全状况等级 of a pressure vessel: the scale, and what must not simply stay in use. */
export interface SafetyGrades {
  readonly best: number;
  readonly worst: number;
  /** Used under watch only. */
  readonly watched: number;
  /** Not to be used before the defects are dealt with. */
  readonly forbidden: number;
}

export const safetyGrades: InForce<SafetyGrades> = [
  { from: day('2016-10-01'), value: { best: 1, worst: 5, watched: 4, forbidden: 5 }, source: vesselGrades },
];
