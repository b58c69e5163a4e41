import { addDays } from '../dates/addDays';
import { equipment } from '../ledger/fields/equipment';
import { type Reading, valueOf } from '../ledger/reading';
import { isPerhapsOutOfUse } from '../register/deviceUse';
import type { Device, Unit } from '../register/register';
import type { Source } from '../regulation/inForce';
import { isExemptFromRegistration, isNoDevice } from './deviceFeatures';
import { worded } from './laterReasons';
import { idleRequirement, noRule } from './notRequired';
import { cellOf, DeviceGroups, type DeviceSentence, reason, requirement, text } from './reasons';
import { type Requirement, type Verdict, worse } from './requirement';
import type { RequirementRules } from './rules';
import type { UnitFacts } from './unitFacts';

type State =
  'registered' | 'contradicted' | 'statedOnly' | 'missing' | 'blank' | 'unclear' | 'perhapsOut' | 'pending' | 'exempt';

/** 使用登记证: every device in use has a registration certificate number. */
export function registration(unit: Unit, facts: UnitFacts): Requirement {
  const { devices, run } = facts;
  if (devices.length === 0 || !run.rules.registrationDays?.value) return inWords(unit, facts);
  let verdict: Verdict = 'notApplicable';
  for (const device of devices) verdict = worse(verdict, sentences[stateOf(device, run.rules)].verdict);
  return worded('registration', verdict, unit, facts, inWords);
}

function inWords(_unit: Unit, facts: UnitFacts): Requirement {
  const rule = facts.run.rules.registrationDays;
  if (!rule?.value) return noRule('registration');
  if (facts.idle) return idleRequirement('registration', rule.source);
  if (facts.devices.length === 0) return noDevices(rule.source);
  const groups = new DeviceGroups();
  for (const device of facts.devices) groups.add(device, sentences[stateOf(device, facts.run.rules)]);
  return requirement('registration', groups.reasons(rule.source, cellFor));
}

function cellFor(device: Device, sentence: DeviceSentence) {
  if (sentence === sentences.pending) return cellOf(device, equipment.commissionedOn);
  const number = device.entry.read(equipment.registrationNo).kind;
  const isSaid = (number === 'absent' || number === 'empty') && device.entry.table.has(equipment.registered);
  return cellOf(device, isSaid ? equipment.registered : equipment.registrationNo);
}

const sentences: Readonly<Record<State, DeviceSentence>> = {
  missing: {
    verdict: 'fail',
    zh: '在用设备写明没有使用登记证，疑似未登记，需核实',
    en: 'in use said to have no registration certificate',
  },
  contradicted: {
    verdict: 'unknown',
    zh: '在用设备填有使用登记证编号，却写明没有办理使用登记，需核实',
    en: 'in use with a registration number, yet said not to be registered',
  },
  statedOnly: {
    verdict: 'unknown',
    zh: '在用设备写明已办理使用登记，但没有使用登记证编号，需补填编号',
    en: 'in use said to be registered, without a registration number',
  },
  blank: {
    verdict: 'unknown',
    zh: '在用设备未填使用登记证编号',
    en: 'in use without a registration number in the ledger',
  },
  unclear: {
    verdict: 'unknown',
    zh: '在用设备的使用登记证编号不能确认，需核实',
    en: 'in use whose registration number cannot be relied on',
  },
  perhapsOut: {
    verdict: 'unknown',
    zh: '设备停用（未见停用告知）或状态不明，也无使用登记证编号，需核实',
    en: 'stopped without a recorded notice or of unknown status, and without a registration number',
  },
  registered: { verdict: 'pass', zh: '在用设备有使用登记证编号', en: 'in use with a registration number' },
  pending: {
    verdict: 'notApplicable',
    zh: '设备投用未满登记期限，待办理使用登记',
    en: 'still within the time allowed for registration',
  },
  exempt: {
    verdict: 'notApplicable',
    zh: '设备不逐台办理使用登记(D级锅炉、气瓶等)',
    en: 'not registered one by one',
  },
};

function stateOf(device: Device, rules: RequirementRules): State {
  const stated = statedRegistration(device);
  if (stated === 'registered') return 'registered';
  // Cylinders are registered by the batch of a unit, not by the row.
  if (device.type?.kind === '气瓶' || isNoDevice(device) || isExemptFromRegistration(device, rules)) return 'exempt';
  if (stated === 'contradicted') return 'contradicted';
  if (isPending(device, rules)) return 'pending';
  return isPerhapsOutOfUse(device) ? 'perhapsOut' : stated;
}

/** What the ledger says of the device's registration: in its number, and in a column of yes and no. */
export function statedRegistration(
  device: Device,
): 'registered' | 'contradicted' | 'missing' | 'statedOnly' | 'blank' | 'unclear' {
  const said = device.entry.read(equipment.registered).kind;
  if (hasRegistrationNo(device)) return said === 'none' ? 'contradicted' : 'registered';
  const { kind } = device.entry.read(equipment.registrationNo);
  if (kind === 'none') return said === 'value' ? 'unclear' : 'missing';
  if (kind !== 'empty' && kind !== 'absent') return 'unclear';
  if (said === 'none') return 'missing';
  return said === 'value' ? 'statedOnly' : said === 'unreadable' ? 'unclear' : 'blank';
}

/** A digit, without words that the certificate is still to come. */
const certificate = /^(?!.*(?:办理|申请|补办|未|待)).*\d/s;

const numbered = new WeakMap<readonly Reading<string>[], Uint8Array>();

/**
 * Whether the cell holds a number of a certificate; 办理中 and 2026年补办 are none.
 * Items, rates and rules all ask it of every device, so a ledger's column is gone through once.
 */
export function hasRegistrationNo({ entry }: Device): boolean {
  const readings = entry.table.column(equipment.registrationNo);
  let holds = numbered.get(readings);
  if (holds === undefined) numbered.set(readings, (holds = whereNumbers(readings)));
  return holds[entry.index] === 1;
}

function whereNumbers(readings: readonly Reading<string>[]): Uint8Array {
  const holds = new Uint8Array(readings.length);
  for (let index = 0; index < readings.length; index++) {
    const number = valueOf(readings[index]!);
    if (number !== null && certificate.test(number)) holds[index] = 1;
  }
  return holds;
}

/** 投入使用后三十日内: the day it was put into use does not count. */
function isPending(device: Device, { asOf, registrationDays }: RequirementRules): boolean {
  const commissioned = valueOf(device.entry.read(equipment.commissionedOn));
  return commissioned !== null && asOf <= addDays(commissioned.to, registrationDays?.value ?? 0);
}

function noDevices(source: Source): Requirement {
  const says = text('台账未列该单位的设备', 'The ledger lists no device of the unit');
  return requirement('registration', [reason('unknown', says, source)]);
}
