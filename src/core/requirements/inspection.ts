import type { Clock } from '../deadlines/clock';
import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import { isPerhapsOutOfUse } from '../register/deviceUse';
import type { Device, Unit } from '../register/register';
import { lawInspection } from '../regulation/sources/checks';
import { later } from './laterReasons';
import { idleRequirement } from './notRequired';
import { cellOf, DeviceGroups, type DeviceSentence, reason, requirement, text } from './reasons';
import { type Requirement, type Verdict, worse } from './requirement';
import type { UnitFacts } from './unitFacts';

type State =
  'failed' | 'overdue' | 'perhapsOverdue' | 'perhapsOut' | 'unknown' | 'unclearResult' | 'valid' | 'notNeeded';

/** 定期检验: no device in use is overdue, and none failed its last inspection. */
export function inspection(unit: Unit, facts: UnitFacts): Requirement {
  const { devices, run } = facts;
  if (devices.length === 0) return inWords(unit, facts);
  let verdict: Verdict = 'notApplicable';
  for (const device of devices) {
    const state = stateOf(device, run.deadlines.devices[device.index]!.inspection);
    verdict = worse(verdict, sentences[state].verdict);
  }
  return later('inspection', verdict, unit, facts, inWords);
}

function inWords(_unit: Unit, facts: UnitFacts): Requirement {
  if (facts.idle) return idleRequirement('inspection', lawInspection);
  if (facts.devices.length === 0) {
    const none = text('台账未列该单位的设备', 'The ledger lists no device of the unit');
    return requirement('inspection', [reason('unknown', none, lawInspection)]);
  }
  const clocks = facts.run.deadlines.devices;
  const groups = new DeviceGroups();
  for (const device of facts.devices) groups.add(device, sentences[stateOf(device, clocks[device.index]!.inspection)]);
  const cellFor = (device: Device, sentence: DeviceSentence) =>
    sentence === sentences.failed || sentence === sentences.unclearResult
      ? cellOf(device, equipment.inspectionResult)
      : (clocks[device.index]!.inspection.at ?? cellOf(device, equipment.nextInspectionOn));
  return requirement('inspection', groups.reasons(lawInspection, cellFor));
}

const sentences: Readonly<Record<State, DeviceSentence>> = {
  failed: {
    verdict: 'fail',
    zh: '在用设备最近一次检验不合格，疑似仍在使用，需核实',
    en: 'in use failed the last inspection',
  },
  overdue: { verdict: 'fail', zh: '在用设备疑似超过检验有效期，需核实', en: 'in use past the inspection date' },
  perhapsOverdue: {
    verdict: 'unknown',
    zh: '在用设备缺基准日期，推算的检验日期已过，需核实',
    en: 'in use past a date that was computed without a sure base date',
  },
  perhapsOut: {
    verdict: 'unknown',
    zh: '设备已过检验有效期或检验不合格，但停用（未见停用告知）或状态不明，需核实',
    en: 'past the inspection date or failed, but stopped without a recorded notice or of unknown status',
  },
  unknown: { verdict: 'unknown', zh: '在用设备下次检验日期不明', en: 'in use without a known next inspection date' },
  unclearResult: {
    verdict: 'unknown',
    zh: '在用设备检验结论不明，需核实',
    en: 'in use with an unclear inspection result',
  },
  valid: { verdict: 'pass', zh: '在用设备在检验有效期内', en: 'in use within the inspection date' },
  notNeeded: { verdict: 'notApplicable', zh: '设备不要求定期检验', en: 'not subject to periodic inspection' },
};

function stateOf(device: Device, clock: Clock): State {
  const isPerhapsOut = isPerhapsOutOfUse(device);
  const result = device.entry.read(equipment.inspectionResult);
  if (valueOf(result) === 'failed') return isPerhapsOut ? 'perhapsOut' : 'failed';
  switch (clock.status) {
    case 'overdue':
      if (isPerhapsOut) return 'perhapsOut';
      // A date that rests on a stand-in for the base date is to be asked about; it convicts nobody.
      return clock.confidence === 'low' ? 'perhapsOverdue' : 'overdue';
    case 'unknown':
      return 'unknown';
    case 'notApplicable':
      return 'notNeeded';
    default:
      return isUnclear(result) ? 'unclearResult' : 'valid';
  }
}

/** A result that says two things, or that there was no inspection beside a date that says there was. */
function isUnclear(result: { readonly kind: string; readonly why?: string }): boolean {
  return result.kind === 'none' || (result.kind === 'unreadable' && result.why === 'ambiguous');
}
