import { type DeviceTraits, deviceTraits } from '../regulation/deviceTraits';
import { certificateKinds } from '../regulation/certificateKinds';
import { certificateTermMonths } from '../regulation/certificateTerm';
import { longStopMonths } from '../regulation/longStop';
import { type PlausibleDates, plausibleDates } from '../regulation/plausibleDates';
import { type SafetyGrades, safetyGrades } from '../regulation/safetyGrades';
import type { InForce } from '../regulation/inForce';
import { classModifiers, type ClassModifiers, type ClassRow, classTable } from '../regulation/riskClasses';
import {
  type LevelAdjustments,
  levelAdjustments,
  type LevelRules,
  levelRules,
  type Veto,
  vetoes,
} from '../regulation/riskLevels';
import { type RateScope, rateScope } from '../regulation/rates';
import { type SupervisionMatrix, supervisionMatrix } from '../regulation/supervisionMatrix';

/**
 * The rules that a run goes by: the regulation's tables, with what the customer has set in their place.
 * One line a table; each is an InForce list, read with `valueOn(book.<table>, day)`.
 */
export interface RuleBook {
  readonly id: string;
  /** Version of the values; printed on every output. */
  readonly version: string;
  readonly title: string;
  readonly deviceTraits: InForce<DeviceTraits>;
  readonly classTable: InForce<readonly ClassRow[]>;
  readonly classModifiers: InForce<ClassModifiers>;
  readonly levelRules: InForce<LevelRules>;
  readonly levelAdjustments: InForce<LevelAdjustments>;
  readonly vetoes: InForce<readonly Veto[]>;
  readonly supervisionMatrix: InForce<SupervisionMatrix>;
  readonly rateScope: InForce<RateScope>;
  readonly certificateKinds: InForce<Readonly<Record<string, readonly string[]>>>;
  readonly certificateTermMonths: InForce<number>;
  readonly longStopMonths: InForce<number>;
  readonly plausibleDates: InForce<PlausibleDates>;
  readonly safetyGrades: InForce<SafetyGrades>;
}

/** The regulation's own values, nothing changed by the customer. */
export const defaultRuleBook: RuleBook = {
  id: 'gaoping-2023-4',
  version: '1.0.0',
  title: '高平市特种设备分类分级默认规则(高政办发〔2023〕4号)',
  deviceTraits,
  classTable,
  classModifiers,
  levelRules,
  levelAdjustments,
  vetoes,
  supervisionMatrix,
  rateScope,
  certificateKinds,
  certificateTermMonths,
  longStopMonths,
  plausibleDates,
  safetyGrades,
};
