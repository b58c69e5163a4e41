import type { Origin } from '../ledger/entry';
import type { Field } from '../ledger/field';
import { hazard as hazardFields } from '../ledger/fields/hazard';
import { unit as unitFields } from '../ledger/fields/unit';
import { ask } from '../register/ask';
import type { Unit } from '../register/register';
import type { Veto, VetoTest } from '../regulation/riskLevels';
import type { Requirement } from '../requirements/requirement';
import type { LevelFacts } from './levelFacts';
import type { LevelBasis } from './levelOf';
import { isOpen } from './openStatement';

/** A veto that applies, or that the unknown inputs leave open. */
export interface VetoHit {
  readonly veto: Veto;
  readonly sure: boolean;
}

/** 'maybe' where only the unknown inputs leave it open; null where it does not apply. */
type Answer = 'sure' | 'maybe' | null;

interface Test {
  /** The column that it rests on; null where it rests on devices, people or hazards. */
  readonly field: Field | null;
  readonly applies: (unit: Unit, facts: LevelFacts) => Answer;
  /** The cells that it rests on. */
  readonly cells: (unit: Unit, facts: LevelFacts) => readonly Origin[];
}

const noHits: readonly VetoHit[] = [];

/** The vetoes that are on and apply, or may apply; those that no ledger can show are left to the staff. */
export function findVetoes(
  unit: Unit,
  facts: LevelFacts,
  { vetoes, kept }: Pick<LevelBasis, 'vetoes' | 'kept'>,
): readonly VetoHit[] {
  let hits: VetoHit[] | null = null;
  for (const veto of vetoes) {
    if (!veto.on || !veto.test) continue;
    const { field, applies } = tests[veto.test];
    if (field !== null && !kept.has(field)) continue;
    const answer = applies(unit, facts);
    if (answer !== null) (hits ??= []).push({ veto, sure: answer === 'sure' });
  }
  return hits ?? noHits;
}

export function vetoCells({ test }: Veto, unit: Unit, facts: LevelFacts): readonly Origin[] {
  return test ? tests[test].cells(unit, facts) : [];
}

const tests: Readonly<Record<VetoTest, Test>> = {
  registration: requirementTest(({ check }) => check.registration),
  inspection: requirementTest(({ check }) => check.inspection),
  operatorCertificate: requirementTest(({ check }) => check.operatorCertificate),
  seriousHazard: {
    field: null,
    applies: (_, { openSeriousHazard, perhapsSeriousHazard }) =>
      openSeriousHazard ? 'sure' : perhapsSeriousHazard && 'maybe',
    cells: (_, { openSeriousHazard, perhapsSeriousHazard }) => {
      const hazard = openSeriousHazard ?? perhapsSeriousHazard;
      return hazard ? [hazard.entry.at(hazardFields.description)] : [];
    },
  },
  // The column says 'within two years'; whether it was within twelve months has to be asked.
  accident: statedTest(unitFields.accident, 'maybe'),
  supervisedListing: statedTest(unitFields.supervisedListing, 'sure'),
  blacklist: statedTest(unitFields.blacklisted, 'sure'),
};

function requirementTest(of: (facts: LevelFacts) => Requirement): Test {
  return {
    field: null,
    applies: (_, facts) => {
      const { verdict } = of(facts);
      return verdict === 'fail' ? 'sure' : verdict === 'unknown' ? 'maybe' : null;
    },
    cells: (_, facts) => {
      const { verdict, reasons } = of(facts);
      return reasons.find((reason) => reason.verdict === verdict)?.at ?? [];
    },
  };
}

function statedTest(field: (typeof unitFields)['accident'], answer: Answer): Test {
  return {
    field,
    applies: (unit) => {
      const stated = ask(unit, field);
      return stated.reading.kind === 'value' ? answer : isOpen(stated) ? 'maybe' : null;
    },
    cells: (unit) => {
      const { origin } = ask(unit, field);
      return origin ? [origin] : [];
    },
  };
}
