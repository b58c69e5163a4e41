import { equipment } from '../ledger/fields/equipment';
import { person } from '../ledger/fields/person';
import { unit as fields } from '../ledger/fields/unit';
import { valueOf } from '../ledger/reading';
import { ask } from '../register/ask';
import type { Operator, Unit } from '../register/register';
import type { Source } from '../regulation/inForce';
import type { OperatorRequirement } from '../regulation/operatorRequirements';
import type { Text } from '../text';
import { holderOfUnknownItem, holdersOf } from './holders';
import { managerCertificate } from './managerCertificate';
import { idleRequirement, noRule } from './notRequired';
import { type OperatorNeed, operatorNeeds } from './operatorNeeds';
import { reason, reasonOfMany, requirement, text, witnessReason } from './reasons';
import type { Reason, Requirement } from './requirement';
import type { UnitFacts } from './unitFacts';

/** 作业人员证: for every item that the devices in use call for, at least one certificate in force. */
export function operatorCertificate(unit: Unit, facts: UnitFacts): Requirement {
  const rule = facts.run.rules.operators;
  if (!rule?.value) return noRule('operatorCertificate');
  if (facts.idle) return idleRequirement('operatorCertificate', rule.source);
  const reasons: Reason[] = [];
  for (const need of operatorNeeds(unit, facts.devices, facts.run.rules)) {
    const found = reasonFor(need, unit, facts, rule.source);
    if (found !== null) reasons.push(found);
  }
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

const posts = new WeakMap<OperatorRequirement, Text>();

/** The post with its items, 锅炉司炉(G1或G2). */
function postWith(line: OperatorRequirement): Text {
  let post = posts.get(line);
  if (post === undefined) {
    const { items } = line;
    post = text(`${line.post.zh}(${items.join('或')})`, `${line.post.en} (${items.join(' or ')})`);
    posts.set(line, post);
  }
  return post;
}

function reasonFor(need: OperatorNeed, unit: Unit, facts: UnitFacts, source: Source): Reason | null {
  const { line, sure, possible } = need;
  const { zh, en } = postWith(line);
  const { valid, unclear, expired } = holdersOf(unit, line.items, facts.run.deadlines);
  if (valid !== null)
    return reason(
      'pass',
      text(`${zh}有人持有效证书`, `Somebody holds a valid certificate: ${en}`),
      source,
      expiryOf(valid),
    );
  if (sure.length === 0) {
    const open = text(
      `${possible.length}台设备是否须配${zh}需核实，台账未见有效证书`,
      `${possible.length} device(s) may need ${en}; no valid certificate is listed`,
    );
    return witnessReason('unknown', open, source, possible[0]!, equipment.name);
  }
  if (unclear !== null)
    return reason(
      'unknown',
      text(`${zh}证书有效期不明，需核实`, `The expiry is not known: ${en}`),
      source,
      expiryOf(unclear),
    );
  const other = holderOfUnknownItem(unit, facts.run.deadlines);
  if (other !== null) {
    const open = text(
      `未见${zh}，有证书的作业项目不明，需核实`,
      `No ${en} is listed, but a certificate of unknown item`,
    );
    return reason('unknown', open, source, { origin: other.entry.at(person.certItem) });
  }
  if (expired.length > 0) {
    const failed = text(`${zh}证书都已过有效期，疑似无有效证书`, `Every certificate has expired: ${en}`);
    return reasonOfMany('fail', failed, source, expired.map(expiryOf));
  }
  return nobody(need, unit, facts, source, zh, en);
}

function nobody(need: OperatorNeed, unit: Unit, facts: UnitFacts, source: Source, zh: string, en: string): Reason {
  const witness = need.sure[0]!;
  if (!facts.run.hasOperators) {
    const open = text(`须有${zh}，工作簿中没有作业人员台账`, `${en} is needed; the workbook has no list of operators`);
    return witnessReason('unknown', open, source, witness, equipment.name);
  }
  const stated = ask(unit, fields.operatorCount);
  if (unit.operators.length === 0 && (valueOf(stated.reading) ?? 0) > 0) {
    const open = text(
      `须有${zh}，台账写有作业人员但未列名单`,
      `${en} is needed; the ledger states operators but does not list them`,
    );
    return reason('unknown', open, source, stated);
  }
  const failed = text(
    `${need.sure.length}台在用设备须有${zh}，作业人员台账未见该单位有人持证，疑似无证作业，需核实`,
    `${need.sure.length} device(s) in use need ${en}; nobody of the unit is listed with it`,
  );
  return witnessReason('fail', failed, source, witness, equipment.name);
}

function expiryOf(operator: Operator) {
  return {
    get origin() {
      return operator.entry.at(person.certExpiresOn);
    },
  };
}
