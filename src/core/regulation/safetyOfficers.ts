import { day } from '../dates/day';
import type { InForce } from './inForce';
import { responsibilityOrder } from './sources/requirements';

/** The duty to name a 安全总监 and 安全员, and whom it leaves out. */
export interface SafetyOfficerDuty {
  readonly directors: number;
  readonly officers: number;
  /** Places whose cranes and vehicles the order does not cover. */
  readonly exemptSites: readonly string[];
  readonly exemptKinds: readonly string[];
  /** A sole trader with no more devices than this is asked, not failed (建议值). */
  readonly soleTraderDevices: number;
  /** First characters of a sole trader's credit code. */
  readonly soleTraderCodes: readonly string[];
}

// Before the order there was no such duty.
export const safetyOfficers: InForce<SafetyOfficerDuty> = [
  {
    from: day('2023-05-05'),
    value: {
      directors: 1,
      officers: 1,
      exemptSites: ['constructionSite', 'municipalSite'],
      exemptKinds: ['起重机械', '场内车辆'],
      soleTraderDevices: 1,
      soleTraderCodes: ['92'],
    },
    source: responsibilityOrder,
  },
];
