import { equipment } from '../ledger/fields/equipment';
import { person } from '../ledger/fields/person';
import { unit as fields } from '../ledger/fields/unit';
import { valueOf } from '../ledger/reading';
import { ask } from '../register/ask';
import type { Device, Operator, Unit } from '../register/register';
import type { Source } from '../regulation/inForce';
import { holderOfUnknownItem, holdersOf } from './holders';
import { decided } from './laterReasons';
import { managerCertificate } from './managerCertificate';
import { idleRequirement, noRule } from './notRequired';
import { type OperatorNeed, operatorNeeds } from './operatorNeeds';
import { postWords } from './postWords';
import { reason, reasonOfMany, requirement, text, witnessReason } from './reasons';
import type { Reason, Requirement } from './requirement';
import type { UnitFacts } from './unitFacts';

/** 作业人员证: for every item that the devices in use call for, at least one certificate in force. */
export function operatorCertificate(unit: Unit, facts: UnitFacts): Requirement {
  return decided(unit, facts, inWords);
}

function inWords(unit: Unit, facts: UnitFacts): Requirement {
  const rule = facts.run.rules.operators;
  if (!rule?.value) return noRule('operatorCertificate');
  if (facts.idle) return idleRequirement('operatorCertificate', rule.source);
  const needs = operatorNeeds(unit, facts.devices, facts.run.rules);
  const reasons = needs.map((need) => reasonFor(need, unit, facts, rule.source));
  if (facts.fullTimeDuty.sure.length > 0) reasons.push(managerCertificate(unit, facts));
  if (reasons.length === 0) reasons.push(nothingNeeded(facts, rule.source));
  return requirement('operatorCertificate', reasons);
}

/** Devices whose kind is not known may need somebody. */
function nothingNeeded(facts: UnitFacts, source: Source): Reason {
  const untyped = facts.devices.filter(({ type, typeNotes }) => type === null && !typeNotes.includes('notADevice'));
  if (untyped.length > 0) {
    const open = text(
      `${untyped.length}台设备种类不明，需何种作业人员证待核`,
      `${untyped.length} device(s) of unknown kind: the certificate needed is not known`,
    );
    return witnessReason('unknown', open, source, untyped[0]!, equipment.name);
  }
  if (facts.devices.length === 0) {
    return reason('unknown', text('台账未列该单位的设备', 'The ledger lists no device of the unit'), source);
  }
  return reason(
    'notApplicable',
    text('在用设备不要求作业人员证', 'The devices in use need no certified operator'),
    source,
  );
}

function reasonFor(need: OperatorNeed, unit: Unit, facts: UnitFacts, source: Source): Reason {
  const { line, firstSure, firstPossible } = need;
  const words = postWords(line);
  const { valid, unclear, expired, denied } = holdersOf(unit, line.items, facts.run.deadlines);
  if (valid !== null) return reason('pass', words.held, source, expiryOf(valid));
  if (firstSure === null) {
    return witnessReason('unknown', words.perhapsNeeded(need.possible), source, firstPossible!, equipment.name);
  }
  if (unclear !== null) return reason('unknown', words.expiryUnknown, source, expiryOf(unclear));
  const other = holderOfUnknownItem(unit, facts.run.deadlines);
  if (other !== null) return reason('unknown', words.itemUnknown, source, { origin: other.entry.at(person.certItem) });
  if (expired.length > 0) return reasonOfMany('fail', words.allExpired, source, expired.map(expiryOf));
  if (denied.length > 0) return reasonOfMany('fail', words.denied, source, denied.map(deniedAt));
  return nobody(need, firstSure, unit, facts, source);
}

function nobody(need: OperatorNeed, witness: Device, unit: Unit, facts: UnitFacts, source: Source): Reason {
  const { line, sure, firstDenied, firstStated } = need;
  const words = postWords(line);
  if (firstDenied !== null)
    return witnessReason('fail', words.denied, source, firstDenied, equipment.operatorCertified);
  if (firstStated !== null && unit.operators.length === 0) {
    return witnessReason('unknown', words.notListed, source, firstStated, equipment.operatorCertified);
  }
  if (!facts.run.hasOperators) return witnessReason('unknown', words.noList, source, witness, equipment.name);
  const stated = ask(unit, fields.operatorCount);
  if (unit.operators.length === 0 && (valueOf(stated.reading) ?? 0) > 0) {
    return reason('unknown', words.notListed, source, stated);
  }
  return witnessReason('fail', words.nobody(sure), source, witness, equipment.name);
}

function expiryOf(operator: Operator) {
  return {
    get origin() {
      return operator.entry.at(person.certExpiresOn);
    },
  };
}

function deniedAt(operator: Operator) {
  return {
    get origin() {
      return operator.entry.at(person.certified);
    },
  };
}
