import type { Field } from '../ledger/field';
import { unit as fields } from '../ledger/fields/unit';
import { ask } from '../register/ask';
import type { Device, Unit } from '../register/register';
import type { Source } from '../regulation/inForce';
import { soleTraderTolerance, staffRule2017 } from '../regulation/sources/requirements';
import { textsOf } from './duties';
import { managerCertificate } from './managerCertificate';
import { idleRequirement } from './notRequired';
import type { Text } from '../text';
import { reason, requirement, text } from './reasons';
import type { Reason, Requirement } from './requirement';
import type { UnitFacts } from './unitFacts';

/** 落实管理人员: who is in charge, who manages safety, full-time with certificate A where asked for, 安全总监. */
export function personnel(unit: Unit, facts: UnitFacts): Requirement {
  if (facts.idle) return idleRequirement('personnel', staffRule2017);
  const reasons = [
    named(unit, principal, staffRule2017),
    named(unit, safetyManager, staffRule2017),
    ...fullTime(unit, facts),
  ];
  const ofDirector = safetyDirector(unit, facts);
  if (ofDirector !== null) reasons.push(ofDirector);
  return requirement('personnel', reasons);
}

/** A post that somebody must hold, with its two usual sentences. */
class Post {
  readonly filled: Text;
  readonly notSaid: Text;

  constructor(
    readonly field: Field,
    readonly zh: string,
    readonly en: string,
  ) {
    this.filled = text(`已明确${zh}`, `Named: ${en}`);
    this.notSaid = text(`台账未载明${zh}`, `The ledger does not name ${en}`);
  }
}

const principal = new Post(fields.principal, '主要负责人', 'the principal');
const safetyManager = new Post(fields.safetyManager, '安全管理员', 'the safety manager');
const director = new Post(fields.safetyDirector, '安全总监', 'the safety director');

function named(unit: Unit, post: Post, source: Source, failed: 'fail' | 'unknown' = 'fail'): Reason {
  const stated = ask(unit, post.field);
  const { reading } = stated;
  if (reading.kind === 'value') return reason('pass', post.filled, source, stated);
  if (reading.kind !== 'none') return reason('unknown', post.notSaid, source, stated);
  const zh = `${post.zh}栏写“${reading.text}”，疑似未配备，需核实`;
  return reason(failed, text(zh, `The ledger says that there is nobody as ${post.en}`), source, stated);
}

function fullTime(unit: Unit, facts: UnitFacts): Reason[] {
  const { sure, possible } = facts.fullTimeDuty;
  if (sure.length === 0) return possible.length === 0 ? [] : [perhapsFullTime(unit, facts)];
  return [fullTimePost(unit, facts), managerCertificate(unit, facts)];
}

function fullTimePost(unit: Unit, facts: UnitFacts): Reason {
  const { sure } = facts.fullTimeDuty;
  const { source } = sure[0]!;
  const stated = ask(unit, fields.safetyManagerPost);
  const post = postOf(stated.reading);
  if (post === 'fullTime') {
    return reason('pass', text('已配备专职安全管理员', 'The safety manager is full-time'), source, stated);
  }
  const [zh, en] = textsOf(sure);
  const organisation = ask(unit, fields.safetyOrg);
  if (sure.every((each) => each.organisationWillDo) && organisation.reading.kind === 'value') {
    return reason(
      'pass',
      text(`${zh}，已设安全管理机构`, `${en}: a safety organisation is named`),
      source,
      organisation,
    );
  }
  if (post === 'partTime') {
    const failed = text(
      `${zh}，应配备专职安全管理员，台账写兼职，疑似不符，需核实`,
      `${en}: a full-time safety manager is needed; the ledger says part-time`,
    );
    return reason('fail', failed, source, stated);
  }
  const open = text(
    `${zh}，应配备专职安全管理员，台账未载明专职或兼职`,
    `${en}: a full-time safety manager is needed; the ledger does not say`,
  );
  return reason('unknown', open, source, stated);
}

function perhapsFullTime(unit: Unit, facts: UnitFacts): Reason {
  const { possible } = facts.fullTimeDuty;
  const stated = ask(unit, fields.safetyManagerPost);
  const { source } = possible[0]!;
  if (postOf(stated.reading) === 'fullTime') {
    return reason('pass', text('已配备专职安全管理员', 'The safety manager is full-time'), source, stated);
  }
  const [zh, en] = textsOf(possible);
  const open = text(
    `${zh}，是否须配备专职安全管理员需核实`,
    `${en}: whether a full-time safety manager is needed must be asked`,
  );
  return reason('unknown', open, source, stated);
}

function postOf(reading: { readonly kind: string; readonly value?: string }): 'fullTime' | 'partTime' | null {
  const stated = reading.kind === 'value' ? (reading.value ?? '') : '';
  const full = stated.includes('专');
  const part = stated.includes('兼');
  return full === part ? null : full ? 'fullTime' : 'partTime';
}

/** 安全总监 by 总局令第74号; null before it and on building sites that have nothing but cranes and vehicles. */
function safetyDirector(unit: Unit, facts: UnitFacts): Reason | null {
  const duty = facts.run.rules.officers;
  if (!duty?.value || duty.value.directors === 0) return null;
  const { exemptSites, exemptKinds, soleTraderDevices, soleTraderCodes } = duty.value;
  const isExempt = ({ type }: Device) => type !== null && exemptKinds.includes(type.kind);
  if (facts.devices.length > 0 && facts.devices.every(isExempt)) {
    if (facts.place !== null && exemptSites.includes(facts.place.type.id)) return null;
  }
  const isSoleTrader = soleTraderCodes.some((start) => unit.uscc?.startsWith(start));
  const isTolerated = isSoleTrader && facts.counts.devices <= soleTraderDevices;
  const [source, failed] = isTolerated ? ([soleTraderTolerance, 'unknown'] as const) : ([duty.source, 'fail'] as const);
  return named(unit, director, source, failed);
}
