import type { Origin } from '../ledger/entry';
import { hazard as hazardFields } from '../ledger/fields/hazard';
import { unit as unitFields } from '../ledger/fields/unit';
import { ask } from '../register/ask';
import type { Unit } from '../register/register';
import type { Veto, VetoTest } from '../regulation/riskLevels';
import type { Requirement } from '../requirements/requirement';
import type { LevelFacts } from './levelFacts';

/** A veto that applies, or that the unknown inputs leave open. */
export interface VetoHit {
  readonly veto: Veto;
  readonly sure: boolean;
  readonly at: readonly Origin[];
}

/** The vetoes that are on and apply, or may apply; those that no ledger can show are left to the staff. */
export function findVetoes(unit: Unit, facts: LevelFacts, vetoes: readonly Veto[]): VetoHit[] {
  const hits: VetoHit[] = [];
  for (const veto of vetoes) {
    if (!veto.on || !veto.test) continue;
    const hit = tests[veto.test](unit, facts);
    if (hit) hits.push({ veto, ...hit });
  }
  return hits;
}

type Hit = { readonly sure: boolean; readonly at: readonly Origin[] } | null;

const tests: Readonly<Record<VetoTest, (unit: Unit, facts: LevelFacts) => Hit>> = {
  registration: (_, facts) => byRequirement(facts.check.registration),
  inspection: (_, facts) => byRequirement(facts.check.inspection),
  operatorCertificate: (_, facts) => byRequirement(facts.check.operatorCertificate),
  seriousHazard: (_, { openSeriousHazard: open }) =>
    open && { sure: true, at: [open.entry.at(hazardFields.description)] },
  // The column says 'within two years'; whether it was within twelve months has to be asked.
  accident: (unit) => held(unit, unitFields.accident, false),
  supervisedListing: (unit) => held(unit, unitFields.supervisedListing, true),
  blacklist: (unit) => held(unit, unitFields.blacklisted, true),
};

function byRequirement(requirement: Requirement): Hit {
  if (requirement.verdict !== 'fail' && requirement.verdict !== 'unknown') return null;
  const deciding = requirement.reasons.find((reason) => reason.verdict === requirement.verdict);
  return { sure: requirement.verdict === 'fail', at: deciding?.at ?? [] };
}

function held(unit: Unit, field: (typeof unitFields)['accident'], sure: boolean): Hit {
  const { reading, origin } = ask(unit, field);
  return reading.kind === 'value' ? { sure, at: origin ? [origin] : [] } : null;
}
