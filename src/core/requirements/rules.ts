import type { Day } from '../dates/day';
import type { DeviceTraits } from '../regulation/deviceTraits';
import type { FullTimeThresholds } from '../regulation/fullTimeThresholds';
import type { Dated } from '../regulation/inForce';
import type { OperatorRequirement, OperatorWords } from '../regulation/operatorRequirements';
import type { OrganisationThresholds } from '../regulation/organisationThresholds';
import type { RateScope } from '../regulation/rates';
import type { SafetyOfficerDuty } from '../regulation/safetyOfficers';
import { inForceOn, valueOn } from '../regulation/valueOn';
import type { RuleBook } from '../rulebook/ruleBook';

/** The rule book as it stands on one day, looked up once for all units; null where nothing was in force. */
export interface RequirementRules {
  readonly asOf: Day;
  readonly organisation: Dated<OrganisationThresholds> | null;
  readonly fullTime: Dated<FullTimeThresholds> | null;
  readonly officers: Dated<SafetyOfficerDuty> | null;
  readonly managementRules: Dated<readonly string[]> | null;
  readonly registrationDays: Dated<number> | null;
  readonly operators: Dated<readonly OperatorRequirement[]> | null;
  readonly operatorWords: OperatorWords | null;
  readonly traits: DeviceTraits | null;
  readonly scope: RateScope | null;
}

export function rulesOn(book: RuleBook, asOf: Day): RequirementRules {
  return {
    asOf,
    organisation: inForceOn(book.organisationThresholds, asOf),
    fullTime: inForceOn(book.fullTimeThresholds, asOf),
    officers: inForceOn(book.safetyOfficers, asOf),
    managementRules: inForceOn(book.managementRules, asOf),
    registrationDays: inForceOn(book.registrationDays, asOf),
    operators: inForceOn(book.operatorRequirements, asOf),
    operatorWords: valueOn(book.operatorWords, asOf),
    traits: valueOn(book.deviceTraits, asOf),
    scope: valueOn(book.rateScope, asOf),
  };
}
