import type { Field } from '../ledger/field';
import { unit as fields } from '../ledger/fields/unit';
import { ask, askReading } from '../register/ask';
import type { Device, Unit } from '../register/register';
import type { Source } from '../regulation/inForce';
import { soleTraderTolerance, staffRule2017 } from '../regulation/sources/requirements';
import { isFree } from './duties';
import { DutyReason } from './dutyReason';
import { decided, worded } from './laterReasons';
import { managerCertificate } from './managerCertificate';
import { idleRequirement } from './notRequired';
import type { Text } from '../text';
import { reason, requirement, text } from './reasons';
import { type Reason, type Requirement, type Verdict, verdictOfAnswer, worse } from './requirement';
import type { UnitFacts } from './unitFacts';

/** 落实管理人员: who is in charge, who manages safety, full-time with certificate A where asked for, 安全总监. */
export function personnel(unit: Unit, facts: UnitFacts): Requirement {
  if (facts.idle || !isFree(facts.fullTimeDuty)) return decided(unit, facts, inWords);
  let verdict = worse(postVerdict(unit, principal, 'fail'), postVerdict(unit, safetyManager, 'fail'));
  const duty = directorDuty(unit, facts);
  if (duty !== null) verdict = worse(verdict, postVerdict(unit, director, duty.failed));
  return worded('personnel', verdict, unit, facts, inWords);
}

function inWords(unit: Unit, facts: UnitFacts): Requirement {
  if (facts.idle) return idleRequirement('personnel', staffRule2017);
  const reasons = [named(unit, principal, staff), named(unit, safetyManager, staff)];
  addFullTime(reasons, unit, facts);
  const duty = directorDuty(unit, facts);
  if (duty !== null) reasons.push(named(unit, director, duty));
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

/** What asks for a post, and what it means when the ledger says that nobody holds it. */
interface PostDuty {
  readonly source: Source;
  readonly failed: 'fail' | 'unknown';
}

const staff: PostDuty = { source: staffRule2017, failed: 'fail' };

function postVerdict(unit: Unit, post: Post, failed: PostDuty['failed']): Verdict {
  const verdict = verdictOfAnswer(askReading(unit, post.field).kind);
  return verdict === 'fail' ? failed : verdict;
}

function named(unit: Unit, post: Post, { source, failed }: PostDuty): Reason {
  const stated = ask(unit, post.field);
  const { reading } = stated;
  if (reading.kind === 'value') return reason('pass', post.filled, source, stated);
  if (reading.kind !== 'none') return reason('unknown', post.notSaid, source, stated);
  const zh = `${post.zh}栏写“${reading.text}”，疑似未配备，需核实`;
  return reason(failed, text(zh, `The ledger says that there is nobody as ${post.en}`), source, stated);
}

function addFullTime(reasons: Reason[], unit: Unit, facts: UnitFacts): void {
  const { sure, possible } = facts.fullTimeDuty;
  if (sure.length > 0) reasons.push(fullTimePost(unit, facts), managerCertificate(unit, facts));
  else if (possible.length > 0) reasons.push(perhapsFullTime(unit, facts));
}

const says = {
  fullTime: text('已配备专职安全管理员', 'The safety manager is full-time'),
  organisation: text('，已设安全管理机构', ': a safety organisation is named'),
  partTime: text(
    '，应配备专职安全管理员，台账写兼职，疑似不符，需核实',
    ': a full-time safety manager is needed; the ledger says part-time',
  ),
  notSaid: text(
    '，应配备专职安全管理员，台账未载明专职或兼职',
    ': a full-time safety manager is needed; the ledger does not say',
  ),
  perhapsNeeded: text(
    '，是否须配备专职安全管理员需核实',
    ': whether a full-time safety manager is needed must be asked',
  ),
};

function fullTimePost(unit: Unit, facts: UnitFacts): Reason {
  const { sure } = facts.fullTimeDuty;
  const { source } = sure[0]!;
  const stated = ask(unit, fields.safetyManagerPost);
  const post = postOf(stated.reading);
  if (post === 'fullTime') return reason('pass', says.fullTime, source, stated);
  const organisation = ask(unit, fields.safetyOrg);
  if (organisation.reading.kind === 'value' && sure.every((each) => each.organisationWillDo)) {
    return new DutyReason('pass', sure, says.organisation, source, organisation);
  }
  if (post === 'partTime') return new DutyReason('fail', sure, says.partTime, source, stated);
  return new DutyReason('unknown', sure, says.notSaid, source, stated);
}

function perhapsFullTime(unit: Unit, facts: UnitFacts): Reason {
  const { possible } = facts.fullTimeDuty;
  const stated = ask(unit, fields.safetyManagerPost);
  const { source } = possible[0]!;
  if (postOf(stated.reading) === 'fullTime') return reason('pass', says.fullTime, source, stated);
  return new DutyReason('unknown', possible, says.perhapsNeeded, source, stated);
}

function postOf(reading: { readonly kind: string; readonly value?: string }): 'fullTime' | 'partTime' | null {
  const stated = reading.kind === 'value' ? (reading.value ?? '') : '';
  const full = stated.includes('专');
  const part = stated.includes('兼');
  return full === part ? null : full ? 'fullTime' : 'partTime';
}

/** 安全总监 by 总局令第74号; null before it and on building sites that have nothing but cranes and vehicles. */
function directorDuty(unit: Unit, facts: UnitFacts): PostDuty | null {
  const duty = facts.run.rules.officers;
  if (!duty?.value || duty.value.directors === 0) return null;
  const { exemptSites, exemptKinds, soleTraderDevices, soleTraderCodes } = duty.value;
  const isExempt = ({ type }: Device) => type !== null && exemptKinds.includes(type.kind);
  if (facts.devices.length > 0 && facts.devices.every(isExempt)) {
    if (facts.place !== null && exemptSites.includes(facts.place.type.id)) return null;
  }
  const isTolerated =
    facts.counts.devices <= soleTraderDevices && soleTraderCodes.some((start) => unit.uscc?.startsWith(start));
  return isTolerated ? { source: soleTraderTolerance, failed: 'unknown' } : { source: duty.source, failed: 'fail' };
}
