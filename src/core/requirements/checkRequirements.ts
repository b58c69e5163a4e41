import type { Day } from '../dates/day';
import type { Deadlines } from '../deadlines/clock';
import type { Register } from '../register/register';
import type { RuleBook } from '../rulebook/ruleBook';
import { emergencyPlan } from './emergencyPlan';
import { inspection } from './inspection';
import { operatorCertificate } from './operatorCertificate';
import { organisation } from './organisation';
import { personnel } from './personnel';
import { registration } from './registration';
import type { Check3211 } from './requirement';
import { system } from './system';
import { requirementRun, unitFacts } from './unitFacts';

/** The seven verdicts of 3211 for every unit, in the order of `register.units`. */
export function checkRequirements(
  register: Register,
  deadlines: Deadlines,
  book: RuleBook,
  asOf: Day,
): readonly Check3211[] {
  const run = requirementRun(register, deadlines, book, asOf);
  return register.units.map((unit) => {
    const facts = unitFacts(unit, run);
    return {
      organisation: organisation(unit, facts),
      system: system(unit, facts),
      personnel: personnel(unit, facts),
      registration: registration(unit, facts),
      operatorCertificate: operatorCertificate(unit, facts),
      inspection: inspection(unit, facts),
      emergencyPlan: emergencyPlan(unit, facts),
    };
  });
}
