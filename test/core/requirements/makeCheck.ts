import { day } from '../../../src/core/dates/day';
import { dayDate } from '../../../src/core/dates/ledgerDate';
import type { Clock, ClockStatus, Deadlines } from '../../../src/core/deadlines/clock';
import { buildRegister } from '../../../src/core/register/buildRegister';
import type { Register } from '../../../src/core/register/register';
import { checkRequirements } from '../../../src/core/requirements/checkRequirements';
import { type Check3211, type RequirementItem, worstVerdict } from '../../../src/core/requirements/requirement';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';
import { makeLedger, type MadeSheet } from '../register/makeLedger';

export interface Given {
  readonly sheets: readonly MadeSheet[];
  /** Status of each device's inspection clock; 'ok' where none is given. */
  readonly inspections?: readonly ClockStatus[];
  readonly certificates?: readonly ClockStatus[];
  readonly drill?: ClockStatus;
  readonly asOf?: string;
}

const clock = (kind: Clock['kind'], status: ClockStatus): Clock => ({
  kind,
  status,
  due: status === 'unknown' ? null : dayDate(day('2027-01-01')),
  applyBy: null,
  daysLeft: null,
  basis: null,
  confidence: 'high',
  source: null,
  at: null,
  reason: { zh: '', en: '' },
});

function deadlinesOf(register: Register, given: Given): Deadlines {
  const { inspections = [], certificates = [], drill = 'ok' } = given;
  return {
    devices: register.devices.map((_, index) => ({
      inspection: clock('inspection', inspections[index] ?? 'ok'),
      others: [],
    })),
    operators: register.operators.map((_, index) => clock('certificate', certificates[index] ?? 'ok')),
    units: register.units.map(() => ({ drill: clock('drill', drill) })),
    hazards: [],
  };
}

/** The seven verdicts of the workbook's first unit. */
export function checkFirst(given: Given): Check3211 {
  const register = buildRegister(makeLedger(...given.sheets));
  const asOf = day(given.asOf ?? '2026-11-23');
  const check = checkRequirements(register, deadlinesOf(register, given), defaultRuleBook, asOf)[0]!;
  // Verdicts are decided without the reasons, which are worded later: the two must agree.
  for (const { verdict, reasons } of Object.values(check)) {
    expect(worstVerdict(reasons.map((reason) => reason.verdict))).toBe(verdict);
  }
  return check;
}

/** Verdict and cells of one item, e.g. 'fail 单位!B2'. */
export function summary(check: Check3211, item: RequirementItem): string {
  const { verdict, reasons } = check[item];
  const cells = reasons
    .filter((reason) => reason.verdict === verdict)
    .flatMap((reason) =>
      reason.at.map(({ sheet, row, column }) => `${sheet}!${'ABCDEFGHIJ'.charAt(column)}${row + 1}`),
    );
  return [verdict, ...cells].join(' ');
}
