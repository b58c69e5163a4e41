import { day } from '../dates/day';
import type { InForce } from './inForce';
import { hazardDeadlineProposal } from './sources/deadlines';

/** Days from finding a hazard to its being put right, where the ledger states no deadline. */
export interface HazardDeadlines {
  readonly general: number;
  readonly serious: number;
  readonly major: number;
}

export const hazardDeadlines: InForce<HazardDeadlines> = [
  { from: day('2023-04-03'), value: { general: 15, serious: 30, major: 60 }, source: hazardDeadlineProposal },
];
