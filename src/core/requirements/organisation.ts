import { unit as fields } from '../ledger/fields/unit';
import { ask } from '../register/ask';
import type { Unit } from '../register/register';
import { textsOf } from './duties';
import { idleRequirement, noRule } from './notRequired';
import { reason, requirement, text } from './reasons';
import type { Requirement } from './requirement';
import type { UnitFacts } from './unitFacts';

/** 落实管理机构: a safety organisation where the thresholds ask for one, else somebody in charge. */
export function organisation(unit: Unit, facts: UnitFacts): Requirement {
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
    const [zh, en] = textsOf(sure);
    const found =
      stated.reading.kind === 'none'
        ? reason(
            'fail',
            text(
              `${zh}，应设安全管理机构，台账写“${stated.reading.text}”，疑似未设置`,
              `${en}: a safety organisation is needed; the ledger says there is none`,
            ),
            source,
            stated,
          )
        : reason(
            'unknown',
            text(
              `${zh}，应设安全管理机构，台账未载明是否设置`,
              `${en}: a safety organisation is needed; the ledger does not say`,
            ),
            source,
            stated,
          );
    return requirement('organisation', [found]);
  }
  if (possible.length > 0) {
    const [zh, en] = textsOf(possible);
    const open = text(
      `${zh}，是否须设安全管理机构需核实`,
      `${en}: whether a safety organisation is needed must be asked`,
    );
    return requirement('organisation', [reason('unknown', open, source, stated)]);
  }
  return requirement('organisation', [somebodyOrNone(unit, facts)]);
}

const says = {
  organisation: text('台账载明已设安全管理机构', 'The ledger names a safety organisation'),
  somebody: text('未达到须设机构的条件，已明确管理人员', 'No organisation is needed; somebody is named as in charge'),
  notNeeded: text('未达到须设机构的条件', 'The thresholds for a safety organisation are not reached'),
};

function somebodyOrNone(unit: Unit, facts: UnitFacts) {
  const { source } = facts.run.rules.organisation!;
  for (const field of [fields.safetyManager, fields.safetyDirector]) {
    const named = ask(unit, field);
    if (named.reading.kind === 'value') return reason('pass', says.somebody, source, named);
  }
  return reason('notApplicable', says.notNeeded, source);
}
