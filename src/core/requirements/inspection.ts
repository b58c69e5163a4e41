import type { Clock } from '../deadlines/clock';
import type { Origin } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import type { Device, Unit } from '../register/register';
import type { Source } from '../regulation/inForce';
import { lawInspection } from '../regulation/sources/checks';
import type { Text } from '../text';
import { idleRequirement } from './notRequired';
import { reason, requirement, text } from './reasons';
import type { Reason, Requirement, Verdict } from './requirement';
import type { UnitFacts } from './unitFacts';

type State = 'failed' | 'overdue' | 'stoppedOverdue' | 'unknown' | 'unclearResult' | 'valid' | 'notNeeded';

/** 定期检验: no device in use is overdue, and none failed its last inspection. */
export function inspection(_unit: Unit, facts: UnitFacts): Requirement {
  if (facts.idle) return idleRequirement('inspection', lawInspection);
  if (facts.devices.length === 0) {
    const none = text('台账未列该单位的设备', 'The ledger lists no device of the unit');
    return requirement('inspection', [reason('unknown', none, lawInspection)]);
  }
  const byState = new Map<State, Device[]>();
  const clocks = facts.run.deadlines.devices;
  for (const device of facts.devices) {
    const state = stateOf(device, clocks[device.index]!.inspection);
    const list = byState.get(state);
    if (list === undefined) byState.set(state, [device]);
    else list.push(device);
  }
  const reasons: Reason[] = [];
  for (const { state, verdict, zh, en } of sentences) {
    const devices = byState.get(state);
    if (devices === undefined) continue;
    const says = text(`${devices.length}台${zh}`, `${devices.length} device(s) ${en}`);
    reasons.push(
      new InspectionReason(
        verdict,
        says,
        lawInspection,
        verdict === 'pass' ? devices.slice(0, 1) : devices,
        state,
        facts,
      ),
    );
  }
  return requirement('inspection', reasons);
}

const sentences: readonly { state: State; verdict: Verdict; zh: string; en: string }[] = [
  {
    state: 'failed',
    verdict: 'fail',
    zh: '在用设备最近一次检验不合格，疑似仍在使用，需核实',
    en: 'in use failed the last inspection',
  },
  {
    state: 'overdue',
    verdict: 'fail',
    zh: '在用设备疑似超过检验有效期，需核实',
    en: 'in use past the inspection date',
  },
  {
    state: 'stoppedOverdue',
    verdict: 'unknown',
    zh: '停用设备已过检验有效期，未见停用告知，需核实',
    en: 'stopped, past the inspection date, without a recorded notice of stop',
  },
  {
    state: 'unknown',
    verdict: 'unknown',
    zh: '在用设备下次检验日期不明',
    en: 'in use without a known next inspection date',
  },
  {
    state: 'unclearResult',
    verdict: 'unknown',
    zh: '在用设备检验结论不明，需核实',
    en: 'in use with an unclear inspection result',
  },
  { state: 'valid', verdict: 'pass', zh: '在用设备在检验有效期内', en: 'in use within the inspection date' },
  { state: 'notNeeded', verdict: 'notApplicable', zh: '设备不要求定期检验', en: 'not subject to periodic inspection' },
];

function stateOf(device: Device, clock: Clock): State {
  const isPerhapsStopped = device.use === 'stopped' && device.stopNotice === 'unknown';
  const result = device.entry.read(equipment.inspectionResult);
  if (valueOf(result) === 'failed') return isPerhapsStopped ? 'stoppedOverdue' : 'failed';
  switch (clock.status) {
    case 'overdue':
      return isPerhapsStopped ? 'stoppedOverdue' : 'overdue';
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

/** Rests on the result's cell where the result decided, else on the cell that the clock went by. */
class InspectionReason implements Reason {
  constructor(
    readonly verdict: Verdict,
    readonly text: Text,
    readonly source: Source,
    private readonly devices: readonly Device[],
    private readonly state: State,
    private readonly facts: UnitFacts,
  ) {}

  get at(): readonly Origin[] {
    return this.devices.flatMap((device) => this.cellOf(device) ?? []);
  }

  private cellOf({ entry, index }: Device): Origin | null {
    if (this.state === 'failed' || this.state === 'unclearResult') return entry.at(equipment.inspectionResult);
    const { at } = this.facts.run.deadlines.devices[index]!.inspection;
    return at ?? (entry.table.has(equipment.nextInspectionOn) ? entry.at(equipment.nextInspectionOn) : null);
  }
}
