import { type FullTimeThresholds, fullTimeThresholds } from '../regulation/fullTimeThresholds';
import { managementRules } from '../regulation/managementRules';
import {
  type OperatorRequirement,
  operatorRequirements,
  type OperatorWords,
  operatorWords,
} from '../regulation/operatorRequirements';
import { type OrganisationThresholds, organisationThresholds } from '../regulation/organisationThresholds';
import { registrationDays } from '../regulation/registrationDays';
import { type SafetyOfficerDuty, safetyOfficers } from '../regulation/safetyOfficers';
import { type EntryThreshold, entryThresholds } from '../regulation/entryThresholds';
import { type Township, townships } from '../regulation/townships';
import { type DeviceTraits, deviceTraits } from '../regulation/deviceTraits';
import { certificateKinds } from '../regulation/certificateKinds';
import { certificateTermMonths } from '../regulation/certificateTerm';
import { longStopMonths } from '../regulation/longStop';
import { type PlausibleDates, plausibleDates } from '../regulation/plausibleDates';
import { type SafetyGrades, safetyGrades } from '../regulation/safetyGrades';
import { applyMonths, type MonthOnly, monthOnlyDates, type WarningDays, warningDays } from '../regulation/warningDays';
import { certificateReviewMonths } from '../regulation/certificateReview';
import { type CylinderCycle, cylinderCycles } from '../regulation/cylinderCycles';
import { type DrillCycle, drillCycles } from '../regulation/drillCycles';
import { type ElevatorInspections, elevatorInspections } from '../regulation/elevatorInspections';
import { type HazardDeadlines, hazardDeadlines } from '../regulation/hazardDeadlines';
import { type InspectionCycles, inspectionCycles } from '../regulation/inspectionCycles';
import { reportDueDays } from '../regulation/reportPeriods';
import type { Day } from '../dates/day';
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
import { type DepartmentDuties, departmentDuties } from '../regulation/departmentDuties';
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
  /** First day on which the customer's values hold; absent where they take the place of the newest ones. */
  readonly from?: Day;
  readonly townships: InForce<readonly Township[]>;
  readonly entryThresholds: InForce<readonly EntryThreshold[]>;
  readonly deviceTraits: InForce<DeviceTraits>;
  readonly classTable: InForce<readonly ClassRow[]>;
  readonly classModifiers: InForce<ClassModifiers>;
  readonly levelRules: InForce<LevelRules>;
  readonly levelAdjustments: InForce<LevelAdjustments>;
  readonly vetoes: InForce<readonly Veto[]>;
  readonly supervisionMatrix: InForce<SupervisionMatrix>;
  readonly rateScope: InForce<RateScope>;
  /** A table for each kind of cycle. */
  readonly inspectionCycles: InspectionCycles;
  readonly cylinderCycles: InForce<readonly CylinderCycle[]>;
  readonly elevatorInspections: InForce<ElevatorInspections>;
  readonly applyMonths: InForce<number>;
  readonly warningDays: InForce<WarningDays>;
  readonly monthOnlyDates: InForce<MonthOnly>;
  readonly certificateReviewMonths: InForce<number>;
  readonly drillCycles: InForce<DrillCycle>;
  readonly hazardDeadlines: InForce<HazardDeadlines>;
  readonly reportDueDays: InForce<number>;
  readonly certificateKinds: InForce<Readonly<Record<string, readonly string[]>>>;
  readonly certificateTermMonths: InForce<number>;
  readonly longStopMonths: InForce<number>;
  readonly plausibleDates: InForce<PlausibleDates>;
  readonly safetyGrades: InForce<SafetyGrades>;
  readonly organisationThresholds: InForce<OrganisationThresholds>;
  readonly fullTimeThresholds: InForce<FullTimeThresholds>;
  readonly safetyOfficers: InForce<SafetyOfficerDuty>;
  readonly managementRules: InForce<readonly string[]>;
  readonly registrationDays: InForce<number>;
  readonly operatorRequirements: InForce<readonly OperatorRequirement[]>;
  readonly operatorWords: InForce<OperatorWords>;
  readonly departmentDuties: InForce<DepartmentDuties>;
}

/** The regulation's own values, nothing changed by the customer. */
export const defaultRuleBook: RuleBook = {
  id: 'gaoping-2023-4',
  version: '1.0.0',
  title: '高平市特种设备分类分级默认规则(高政办发〔2023〕4号)',
  townships,
  entryThresholds,
  deviceTraits,
  classTable,
  classModifiers,
  levelRules,
  levelAdjustments,
  vetoes,
  supervisionMatrix,
  rateScope,
  inspectionCycles,
  cylinderCycles,
  elevatorInspections,
  applyMonths,
  warningDays,
  monthOnlyDates,
  certificateReviewMonths,
  drillCycles,
  hazardDeadlines,
  reportDueDays,
  certificateKinds,
  certificateTermMonths,
  longStopMonths,
  plausibleDates,
  safetyGrades,
  organisationThresholds,
  fullTimeThresholds,
  safetyOfficers,
  managementRules,
  registrationDays,
  operatorRequirements,
  operatorWords,
  departmentDuties,
};
