import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import type { Device } from '../register/register';
import { isThirdClass, nameMentions } from './deviceFeatures';
import type { RequirementRules } from './rules';

/** What the thresholds count, in pieces (pipes in m). */
export type CountKey =
  | 'devices' // without cylinders and what is no special equipment
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

export type DeviceCounts = ReadonlyMap<CountKey, Counted>;

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
  const counts = new Map<CountKey, Counted>();
  const add = (key: CountKey, amount: number, sure = true) => {
    const before = counts.get(key);
    if (before === undefined) counts.set(key, { sure: sure ? amount : 0, possible: sure ? 0 : amount });
    else if (sure) before.sure += amount;
    else before.possible += amount;
  };
  for (let i = 0; i < devices.length; i++) {
    const device = devices[i]!;
    if (device.type?.kind === '气瓶' || device.typeNotes.includes('notADevice')) continue;
    add('devices', device.quantity);
    if (device.type !== null) for (const [key, amount, sure] of special(device, rules)) add(key, amount, sure);
  }
  return counts;
}

/** The devices that counted as `key`, for a reason's cells. */
export function countedAs(key: CountKey, devices: readonly Device[], rules: RequirementRules): Device[] {
  if (key === 'devices') return [];
  return devices.filter((device) => device.type !== null && special(device, rules).some(([each]) => each === key));
}

const none: readonly Count[] = [];

function special(device: Device, rules: RequirementRules): readonly Count[] {
  const { code } = device.type!;
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
