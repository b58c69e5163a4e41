import { unit as fields } from '../ledger/fields/unit';
import type { Field } from '../ledger/field';
import { ask, askReading } from '../register/ask';
import type { Unit } from '../register/register';
import type { Text } from '../text';
import { isFree } from './duties';
import { DutyReason } from './dutyReason';
import { worded } from './laterReasons';
import { idleRequirement, noRule } from './notRequired';
import { reason, requirement, text } from './reasons';
import type { Requirement } from './requirement';
import type { UnitFacts } from './unitFacts';

const inCharge = [fields.safetyManager, fields.safetyDirector];
const answering: readonly Field[] = [fields.safetyOrg, ...inCharge];

/** 落实管理机构: a safety organisation where the thresholds ask for one, else somebody in charge. */
export function organisation(unit: Unit, facts: UnitFacts): Requirement {
  const isUsual = !facts.idle && isFree(facts.organisationDuty);
  if (!isUsual || !facts.run.rules.organisation?.value) return inWords(unit, facts);
  return worded('organisation', isAnswered(unit) ? 'pass' : 'notApplicable', unit, facts, inWords);
}

function isAnswered(unit: Unit): boolean {
  for (const field of answering) if (askReading(unit, field).kind === 'value') return true;
  return false;
}

function inWords(unit: Unit, facts: UnitFacts): Requirement {
  const rule = facts.run.rules.organisation;
  if (!rule?.value) return noRule('organisation');
  if (facts.idle) return idleRequirement('organisation', rule.source);
  const stated = ask(unit, fields.safetyOrg);
  const { sure, possible } = facts.organisationDuty;
  const { source } = sure[0] ?? possible[0] ?? rule;
  if (stated.reading.kind === 'value') {
    return requirement('organisation', [reason('pass', says.organisation, source, stated)]);
  }
  if (sure.length > 0) {
    const found =
      stated.reading.kind === 'none'
        ? new DutyReason('fail', sure, saidToBeNone(stated.reading.text), source, stated)
        : new DutyReason('unknown', sure, says.notSaid, source, stated);
    return requirement('organisation', [found]);
  }
  if (possible.length > 0) {
    return requirement('organisation', [new DutyReason('unknown', possible, says.perhapsNeeded, source, stated)]);
  }
  return requirement('organisation', [somebodyOrNone(unit, facts)]);
}

function saidToBeNone(written: string): Text {
  return text(
    `，应设安全管理机构，台账写“${written}”，疑似未设置`,
    ': a safety organisation is needed; the ledger says there is none',
  );
}

const says = {
  notSaid: text('，应设安全管理机构，台账未载明是否设置', ': a safety organisation is needed; the ledger does not say'),
  perhapsNeeded: text('，是否须设安全管理机构需核实', ': whether a safety organisation is needed must be asked'),
  organisation: text('台账载明已设安全管理机构', 'The ledger names a safety organisation'),
  somebody: text('未达到须设机构的条件，已明确管理人员', 'No organisation is needed; somebody is named as in charge'),
  notNeeded: text('未达到须设机构的条件', 'The thresholds for a safety organisation are not reached'),
};

function somebodyOrNone(unit: Unit, facts: UnitFacts) {
  const { source } = facts.run.rules.organisation!;
  for (const field of inCharge) {
    const named = ask(unit, field);
    if (named.reading.kind === 'value') return reason('pass', says.somebody, source, named);
  }
  return reason('notApplicable', says.notNeeded, source);
}
