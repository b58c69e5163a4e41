import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import type { Device } from '../register/register';
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
  /** Null when there is nothing that the thresholds count apart. */
  readonly special: ReadonlyMap<CountKey, Counted> | null;
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

type Count = readonly [key: CountKey, amount: number, sure: boolean];

export function countDevices(devices: readonly Device[], rules: RequirementRules): DeviceCounts {
  let total = 0;
  let counts: Map<CountKey, Counted> | null = null;
  for (const device of devices) {
    const { type } = device;
    if (type?.kind === '气瓶' || isNoDevice(device)) continue;
    total += device.quantity;
    if (type === null) continue;
    for (const count of special(device, type.code, rules)) add((counts ??= new Map<CountKey, Counted>()), count);
  }
  return { devices: total, special: counts };
}

function add(counts: Map<CountKey, Counted>, [key, amount, isSure]: Count): void {
  let counted = counts.get(key);
  if (counted === undefined) counts.set(key, (counted = { sure: 0, possible: 0 }));
  counted[isSure ? 'sure' : 'possible'] += amount;
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
      if (code === '9000') return [['ropeways', device.quantity, false]];
  }
  const key = byCode.find(([prefix]) => code.startsWith(prefix))?.[1];
  if (key !== undefined) return [[key, device.quantity, true]];
  return code === '5000' ? [['sightseeingVehicles', device.quantity, false]] : none;
}

function boiler(device: Device, rules: RequirementRules): Count[] {
  const counts: Count[] = [];
  const pressure = valueOf(device.entry.read(equipment.pressure));
  const powerStation = nameMentions(device, rules.organisation?.value?.powerStationWords ?? []);
  const powerPressure = rules.organisation?.value?.powerBoilerPressure ?? Infinity;
  if (powerStation) counts.push(['powerStationBoilers', device.quantity, true]);
  else if (pressure !== null && pressure >= powerPressure) counts.push(['powerStationBoilers', device.quantity, false]);
  if (pressure !== null && pressure >= (rules.fullTime?.value?.boilerPressure ?? Infinity)) {
    counts.push(['strongBoilers', device.quantity, true]);
  }
  return counts;
}

function vessel(device: Device, rules: RequirementRules): readonly Count[] {
  const third = isThirdClass(device, rules);
  return third === false ? none : [['thirdClassVessels', device.quantity, third === true]];
}

/** The threshold is about industrial pipes; a pipe of unknown sort may be one. */
function pipe(device: Device, code: string): readonly Count[] {
  const metres = valueOf(device.entry.read(equipment.length));
  if (metres === null || !(code.startsWith('83') || code === '8000')) return none;
  return [['pipeMetres', metres, code !== '8000']];
}
