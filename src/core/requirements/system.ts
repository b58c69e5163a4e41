import { unit as fields } from '../ledger/fields/unit';
import { ask, askReading } from '../register/ask';
import type { Unit } from '../register/register';
import { worded } from './laterReasons';
import { idleRequirement, noRule } from './notRequired';
import { reason, requirement, text } from './reasons';
import { type Requirement, verdictOfAnswer } from './requirement';
import type { UnitFacts } from './unitFacts';

/** 落实管理制度: the ledger says that the safety rules exist. Whether they are complete is for the check on the spot. */
export function system(unit: Unit, facts: UnitFacts): Requirement {
  if (facts.idle || !facts.run.rules.managementRules?.value) return inWords(unit, facts);
  const { kind } = askReading(unit, fields.safetySystem);
  if (kind === 'absent') return facts.run.untold('system', () => inWords(unit, facts));
  return worded('system', verdictOfAnswer(kind), unit, facts, inWords);
}

function inWords(unit: Unit, facts: UnitFacts): Requirement {
  const rule = facts.run.rules.managementRules;
  if (!rule?.value) return noRule('system');
  if (facts.idle) return idleRequirement('system', rule.source);
  const stated = ask(unit, fields.safetySystem);
  const { reading } = stated;
  if (reading.kind === 'value') {
    const passed = text('台账载明已建立安全管理制度', 'The ledger says that the safety rules exist');
    return requirement('system', [reason('pass', passed, rule.source, stated)]);
  }
  const least = facts.run.leastRules;
  if (reading.kind === 'none') {
    const failed = text(
      `台账写“${reading.text}”，疑似未建立安全管理制度；制度至少包括${least}`,
      'The ledger says that there are no safety rules',
    );
    return requirement('system', [reason('fail', failed, rule.source, stated)]);
  }
  const open = text(
    `台账未载明安全管理制度；需核实是否包括${least}`,
    'The ledger does not say whether there are safety rules',
  );
  return requirement('system', [reason('unknown', open, rule.source, stated)]);
}
