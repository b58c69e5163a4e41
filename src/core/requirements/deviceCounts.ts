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

interface Count {
  readonly key: CountKey;
  readonly amount: number;
  readonly isSure: boolean;
}

export function countDevices(devices: readonly Device[], rules: RequirementRules): DeviceCounts {
  let total = 0;
  let perhaps = 0;
  const counts: KeyCount[] = [];
  for (const device of devices) {
    const { type } = device;
    if (type?.kind === '气瓶' || isNoDevice(device)) continue;
    const isInUse = !isPerhapsOutOfUse(device);
    if (isInUse) total += device.quantity;
    else perhaps += device.quantity;
    if (type === null) continue;
    for (const count of special(device, type.code, rules)) add(counts, count, isInUse);
  }
  return { devices: total, possibleDevices: perhaps, special: counts };
}

function add(counts: KeyCount[], { key, amount, isSure }: Count, isInUse: boolean): void {
  let counted = counts.find((each) => each.key === key);
  if (counted === undefined) counts.push((counted = { key, sure: 0, possible: 0 }));
  counted[isSure && isInUse ? 'sure' : 'possible'] += amount;
}

const none: readonly Count[] = [];

function special(device: Device, code: string, rules: RequirementRules): readonly Count[] {
  switch (code.charAt(0)) {
    case '1':
      return boiler(device, rules);
    case '2':
      if (code.startsWith('20') || code.startsWith('21')) return vessel(device, rules);
      break;
    case '4':
      return none;
    case '8':
      return pipe(device, code);
    case '9':
      if (code === '9000') return [{ key: 'ropeways', amount: device.quantity, isSure: false }];
  }
  const key = keyOfCode(code);
  if (key !== null) return [{ key, amount: device.quantity, isSure: true }];
  return code === '5000' ? [{ key: 'sightseeingVehicles', amount: device.quantity, isSure: false }] : none;
}

function boiler(device: Device, rules: RequirementRules): Count[] {
  const counts: Count[] = [];
  const pressure = valueOf(device.entry.read(equipment.pressure));
  const powerStation = nameMentions(device, rules.organisation?.value?.powerStationWords ?? []);
  const powerPressure = rules.organisation?.value?.powerBoilerPressure ?? Infinity;
  if (powerStation) counts.push({ key: 'powerStationBoilers', amount: device.quantity, isSure: true });
  else if (pressure !== null && pressure >= powerPressure) {
    counts.push({ key: 'powerStationBoilers', amount: device.quantity, isSure: false });
  }
  if (pressure !== null && pressure >= (rules.fullTime?.value?.boilerPressure ?? Infinity)) {
    counts.push({ key: 'strongBoilers', amount: device.quantity, isSure: true });
  }
  return counts;
}

function vessel(device: Device, rules: RequirementRules): readonly Count[] {
  const third = isThirdClass(device, rules);
  return third === false ? none : [{ key: 'thirdClassVessels', amount: device.quantity, isSure: third === true }];
}

/** The threshold is about industrial pipes; a pipe of unknown sort may be one. */
function pipe(device: Device, code: string): readonly Count[] {
  const metres = valueOf(device.entry.read(equipment.length));
  if (metres === null || !(code.startsWith('83') || code === '8000')) return none;
  return [{ key: 'pipeMetres', amount: metres, isSure: code !== '8000' }];
}
