import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import { isPerhapsOutOfUse } from '../register/deviceUse';
import type { Device } from '../register/register';
import { memoised } from '../words/memoised';
import { isNoDevice, isThirdClass, nameMentions } from './deviceFeatures';
import type { RequirementRules } from './rules';

/** What the thresholds count apart, in pieces (pipes in m). */
export type CountKey =
  | 'elevators'
  | 'rides'
  | 'sightseeingVehicles'
  | 'ropeways' // 架空索道 and 缆车
  | 'dragLifts'
  | 'powerStationBoilers'
  | 'strongBoilers' // of the pressure that asks for a full-time manager
  | 'thirdClassVessels'
  | 'mobileVessels'
  | 'pipeMetres';

export interface Counted {
  /** At least so many. */
  sure: number;
  /** So many more may be, where the ledger is not exact enough. */
  possible: number;
}

export interface DeviceCounts {
  /** Pieces, without cylinders and what is no special equipment. */
  readonly devices: number;
  /** Pieces beside them that may be out of use. */
  readonly possibleDevices: number;
  /** What the thresholds count apart: nothing, or one or two keys. */
  readonly special: readonly KeyCount[];
}

export interface KeyCount extends Counted {
  readonly key: CountKey;
}

/** By the beginning of the catalogue code: what it surely counts as beside 'devices'. */
const byCode: readonly (readonly [prefix: string, key: CountKey])[] = [
  ['22', 'mobileVessels'],
  ['3', 'elevators'],
  ['52', 'sightseeingVehicles'],
  ['6', 'rides'],
  ['91', 'ropeways'],
  ['92', 'ropeways'],
  ['93', 'dragLifts'],
];

const keyOfCode = memoised((code) => byCode.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null);

export function countDevices(devices: readonly Device[], rules: RequirementRules): DeviceCounts {
  const counts = new Counts();
  for (const device of devices) {
    const { type } = device;
    if (type?.kind === '气瓶' || isNoDevice(device)) continue;
    if (isPerhapsOutOfUse(device)) counts.possibleDevices += device.quantity;
    else counts.devices += device.quantity;
    if (type !== null) countSpecial(counts, device, type.code, rules);
  }
  return counts;
}

const none: readonly KeyCount[] = [];

class Counts implements DeviceCounts {
  devices = 0;
  possibleDevices = 0;
  special: readonly KeyCount[] = none;

  /** A device that may be out of use is never sure. */
  add(key: CountKey, device: Device, isSure = true, amount = device.quantity): void {
    const counted = this.of(key);
    if (isSure && !isPerhapsOutOfUse(device)) counted.sure += amount;
    else counted.possible += amount;
  }

  private of(key: CountKey): KeyCount {
    for (const count of this.special) if (count.key === key) return count;
    const count: KeyCount = { key, sure: 0, possible: 0 };
    this.special = this.special === none ? [count] : [...this.special, count];
    return count;
  }
}

function countSpecial(counts: Counts, device: Device, code: string, rules: RequirementRules): void {
  switch (code.charAt(0)) {
    case '1':
      countBoiler(counts, device, rules);
      return;
    case '2':
      if (!code.startsWith('20') && !code.startsWith('21')) break;
      countVessel(counts, device, rules);
      return;
    case '4':
      return;
    case '8':
      countPipe(counts, device, code);
      return;
  }
  const key = keyOfCode(code);
  if (key !== null) counts.add(key, device);
  else if (code === '9000') counts.add('ropeways', device, false);
  else if (code === '5000') counts.add('sightseeingVehicles', device, false);
}

function countBoiler(counts: Counts, device: Device, rules: RequirementRules): void {
  const pressure = valueOf(device.entry.read(equipment.pressure));
  const powerStation = nameMentions(device, rules.organisation?.value?.powerStationWords ?? []);
  const powerPressure = rules.organisation?.value?.powerBoilerPressure ?? Infinity;
  if (powerStation) counts.add('powerStationBoilers', device);
  else if (pressure !== null && pressure >= powerPressure) counts.add('powerStationBoilers', device, false);
  if (pressure !== null && pressure >= (rules.fullTime?.value?.boilerPressure ?? Infinity)) {
    counts.add('strongBoilers', device);
  }
}

function countVessel(counts: Counts, device: Device, rules: RequirementRules): void {
  const third = isThirdClass(device, rules);
  if (third !== false) counts.add('thirdClassVessels', device, third === true);
}

/** The threshold is about industrial pipes; a pipe of unknown sort may be one. */
function countPipe(counts: Counts, device: Device, code: string): void {
  const metres = valueOf(device.entry.read(equipment.length));
  if (metres === null || !(code.startsWith('83') || code === '8000')) return;
  counts.add('pipeMetres', device, code !== '8000', metres);
}
