/** What a number of the rule book may be; the ends are allowed. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

const whole = (least: number, most: number): Bounds => ({ least, most, whole: true });
const part = (least: number, most: number): Bounds => ({ least, most, whole: false });

const months = whole(1, 240);
const days = whole(0, 366);
const count = whole(1, 100_000);
const level = whole(1, 4);
const score = part(0, 100);
const adjustment = part(-100, 100);
const size = part(0, 1_000_000);

/** By place in the rule book, each '*' standing for any one step. */
const table: Readonly<Record<string, Bounds>> = {
  'classTable.*.anyOf.*.*.atLeast': count,
  'classModifiers.peopleExposed': count,
  'classModifiers.vesselSafetyGrade': whole(1, 5),
  'levelRules.items.*.points': score,
  'levelRules.answeredShare': part(0.1, 1),
  'levelRules.cutoffs.*.level': level,
  'levelRules.cutoffs.*.from': score,
  'levelRules.certifiedRateFloor': part(0.1, 0.99),
  'levelRules.insufficientLevel': level,
  'levelRules.newUnitLevel': level,
  'levelRules.newUnitMonths': whole(0, 240),
  'levelRules.afterVetoLevel': level,
  'levelRules.afterVetoMonths': whole(0, 240),
  'levelAdjustments.standardisation.*': adjustment,
  'levelAdjustments.credit.*': adjustment,
  'levelAdjustments.penalty': part(-100, 0),
  'levelAdjustments.overdueRectification': part(-100, 0),
  'levelAdjustments.most': score,
  'levelAdjustments.least': part(-100, 0),
  'supervisionMatrix.*.*.siteCheckMonths': months,
  'supervisionMatrix.*.*.reportMonths': months,
  'inspectionCycles.*': months,
  'cylinderCycles.*.months': months,
  'elevatorInspections.years.*': whole(1, 50),
  'elevatorInspections.yearlyAfter': whole(0, 50),
  'elevatorInspections.monthsWithoutBase': months,
  'elevatorInspections.earlyMonths': whole(0, 12),
  'elevatorInspections.earlyTestMonths': whole(0, 12),
  applyMonths: whole(0, 12),
  'warningDays.*': days,
  certificateReviewMonths: whole(0, 12),
  certificateTermMonths: months,
  longStopMonths: months,
  'drillCycles.halfYearMonths': months,
  'drillCycles.months': months,
  'drillCycles.ofDevices.*.months': months,
  'hazardDeadlines.*': whole(1, 366),
  reportDueDays: days,
  registrationDays: days,
  'plausibleDates.firstYear': whole(1950, 2020),
  'plausibleDates.yearsAhead': whole(1, 50),
  'plausibleDates.inspectionToleranceMonths': whole(0, 24),
  'safetyGrades.*': whole(1, 5),
  'organisationThresholds.*': count,
  'organisationThresholds.powerBoilerPressure': part(0.1, 100),
  'fullTimeThresholds.*': count,
  'fullTimeThresholds.boilerPressure': part(0.1, 100),
  'safetyOfficers.directors': whole(0, 100),
  'safetyOfficers.officers': whole(0, 100),
  'safetyOfficers.soleTraderDevices': whole(0, 100),
  'deviceTraits.powerBoilerPressure': part(0.1, 100),
  'entryThresholds.*.limits.*.atLeast': size,
};

interface Step {
  bounds?: Bounds;
  readonly next: Map<string, Step>;
}

const root: Step = { next: new Map() };
for (const [path, bounds] of Object.entries(table)) {
  let step = root;
  for (const name of path.split('.')) {
    const known = step.next.get(name) ?? { next: new Map<string, Step>() };
    step.next.set(name, known);
    step = known;
  }
  step.bounds = bounds;
}

/** What the number at this place of the rule book may be; null where nothing is laid down. */
export function boundsOf(path: readonly (string | number)[]): Bounds | null {
  return find(root, path, 0);
}

/** A step by its own name comes before '*'. */
function find(step: Step, path: readonly (string | number)[], at: number): Bounds | null {
  if (at === path.length) return step.bounds ?? null;
  const named = step.next.get(String(path[at]));
  const found = named ? find(named, path, at + 1) : null;
  if (found !== null) return found;
  const any = step.next.get('*');
  return any ? find(any, path, at + 1) : null;
}
