import { day } from '../dates/day';
import type { InForce } from './inForce';
import { reportDueProposal } from './sources/deadlines';

/** Calendar days after the end of the period within which the safety report is due. */
export const reportDueDays: InForce<number> = [{ from: day('2023-04-03'), value: 10, source: reportDueProposal }];
