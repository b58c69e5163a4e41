import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import type { Origin } from '../ledger/entry';
import type { DeviceTraits } from '../regulation/deviceTraits';
import type { ClassInput } from '../regulation/riskClasses';
import { industryOf } from '../register/industry';
import { placeTypeOf } from '../register/placeType';
import type { Device, Unit } from '../register/register';

/** What the class table asks about a unit. A count has a sure part and what the unknown devices could add. */
export interface ClassInputs {
  readonly sure: ReadonlyMap<ClassInput, number>;
  readonly possible: ReadonlyMap<ClassInput, number>;
  /** First device that counted, for the reason's cell. */
  readonly witness: ReadonlyMap<ClassInput, Device>;
  readonly placeType: Fact | null;
  readonly industry: Fact | null;
}

export interface Fact {
  readonly id: string;
  readonly name: string;
  readonly origin: Origin | null;
  /** True when only the unit's name suggests it. */
  readonly inferred: boolean;
}

export function classInputs(unit: Unit, traits: DeviceTraits): ClassInputs {
  const sure = new Map<ClassInput, number>();
  const possible = new Map<ClassInput, number>();
  const witness = new Map<ClassInput, Device>();
  for (const device of unit.devices) {
    if (!device.counted) continue;
    const kinds = countsAs(device, traits);
    for (const input of kinds.sure) {
      sure.set(input, (sure.get(input) ?? 0) + amount(input, device));
      if (!witness.has(input)) witness.set(input, device);
    }
    for (const input of kinds.possible) possible.set(input, (possible.get(input) ?? 0) + amount(input, device));
  }
  const place = placeTypeOf(unit);
  const industry = industryOf(unit);
  return {
    sure,
    possible,
    witness,
    placeType: place && { id: place.type.id, name: place.type.name, origin: place.origin, inferred: place.inferred },
    industry: industry && {
      id: industry.type.id,
      name: industry.type.name,
      origin: industry.origin,
      inferred: industry.inferred,
    },
  };
}

function amount(input: ClassInput, device: Device): number {
  return input === 'pipeMetres' ? (valueOf(device.entry.read(equipment.length)) ?? 0) : device.quantity;
}

interface Counts {
  readonly sure: readonly ClassInput[];
  readonly possible: readonly ClassInput[];
}

/** By the first characters of the catalogue code; the longest prefix counts. */
const byCode: Readonly<Record<string, readonly ClassInput[]>> = {
  1: ['devices', 'boilers'],
  2: ['devices'],
  211: ['devices', 'highClassVessels'],
  213: ['devices', 'highClassVessels'],
  22: ['devices', 'mobileVessels'],
  23: [], // cylinders are counted apart
  24: ['devices', 'oxygenChambers'],
  3: ['devices'],
  311: ['devices', 'passengerDevices', 'passengerLifts'],
  321: ['devices', 'passengerDevices', 'passengerLifts'],
  33: ['devices', 'passengerDevices', 'passengerLifts'],
  342: ['devices', 'passengerDevices', 'passengerLifts'],
  4: ['devices', 'cranes'],
  415: ['devices', 'cranes', 'moltenMetalCranes'],
  486: ['devices', 'cranes', 'buildingHoists'],
  5: ['devices'],
  52: ['devices', 'passengerDevices', 'sightseeingVehicles'],
  6: ['devices', 'passengerDevices', 'rides'],
  8: [],
  81: ['operatedPipelines'],
  821: ['operatedPipelines'],
  83: ['pipeMetres'],
  9: ['devices', 'passengerDevices', 'ropeways'],
};

const known = new Map<string, readonly ClassInput[]>();

function inputsOfCode(code: string): readonly ClassInput[] {
  let inputs = known.get(code);
  if (inputs === undefined) {
    inputs = byCode[code.slice(0, 3)] ?? byCode[code.slice(0, 2)] ?? byCode[code.slice(0, 1)] ?? ['devices'];
    known.set(code, inputs);
  }
  return inputs;
}

const nothing: readonly ClassInput[] = [];
/** What a code leaves open that stops at the 种类 or 类别. */
const openLift: readonly ClassInput[] = ['passengerDevices', 'passengerLifts'];
const openVessel: readonly ClassInput[] = ['highClassVessels'];
const untyped: Counts = { sure: ['devices'], possible: [...openLift, ...openVessel, 'boilers', 'rides', 'ropeways'] };

function countsAs(device: Device, traits: DeviceTraits): Counts {
  if (device.type === null) return untyped;
  const { code } = device.type;
  const sure = inputsOfCode(code);
  if (code.startsWith('1')) return boiler(device, sure, traits);
  if (code === '3000' || code === '3100') return { sure, possible: openLift };
  if (code.startsWith('2')) return vessel(device, code, sure, traits);
  if (code.startsWith('41') && mentions(device, traits.moltenMetal)) {
    return { sure: [...sure, 'moltenMetalCranes'], possible: nothing };
  }
  return { sure, possible: nothing };
}

function boiler(device: Device, sure: readonly ClassInput[], traits: DeviceTraits): Counts {
  const grade = valueOf(device.entry.read(equipment.grade));
  if (grade !== null && traits.classD.includes(grade)) return { sure: ['devices'], possible: nothing };
  const pressure = valueOf(device.entry.read(equipment.pressure));
  const strong = pressure !== null && pressure >= traits.powerBoilerPressure;
  return { sure: strong ? [...sure, 'powerBoilers'] : sure, possible: nothing };
}

function vessel(device: Device, code: string, sure: readonly ClassInput[], traits: DeviceTraits): Counts {
  const inputs = [...sure];
  if (code.startsWith('21') && mentions(device, traits.quickOpening)) inputs.push('quickOpeningVessels');
  if (code !== '2000' && code !== '2100') return { sure: inputs, possible: nothing };
  const grade = valueOf(device.entry.read(equipment.grade));
  if (grade === null) return { sure: inputs, possible: openVessel };
  if (traits.thirdClass.some((word) => grade.includes(word))) inputs.push('highClassVessels');
  return { sure: inputs, possible: nothing };
}

function mentions(device: Device, words: readonly string[]): boolean {
  const { entry } = device;
  for (const field of [equipment.name, equipment.variety, equipment.medium, equipment.category]) {
    const text = valueOf(entry.read(field));
    if (text !== null && words.some((word) => text.includes(word))) return true;
  }
  return false;
}
