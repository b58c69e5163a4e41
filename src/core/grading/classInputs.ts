import { equipment } from '../ledger/fields/equipment';
import { unit as unitFields } from '../ledger/fields/unit';
import { valueOf } from '../ledger/reading';
import { ask } from '../register/ask';
import type { DeviceTraits } from '../regulation/deviceTraits';
import type { Industry } from '../regulation/industries';
import type { PlaceType } from '../regulation/placeTypes';
import type { ClassInput } from '../regulation/riskClasses';
import { industryOf } from '../register/industry';
import { placeTypeOf } from '../register/placeType';
import type { Device, Unit } from '../register/register';
import type { UnitReading } from '../register/unitWords';

/** What the class table asks about a unit. */
export interface ClassInputs {
  /** The inputs that some device counts towards; a handful, so a list is quicker than a map. */
  readonly counts: readonly Counted[];
  readonly place: UnitReading<PlaceType> | null;
  readonly industry: UnitReading<Industry> | null;
  /** Whether the unit may be any place, or of any industry, that a row asks for. */
  readonly isPlaceOpen: boolean;
  readonly isIndustryOpen: boolean;
}

/** A count has a sure part and what the unknown devices could add. */
export interface Counted {
  readonly input: ClassInput;
  readonly sure: number;
  readonly possible: number;
  /** First device that surely counted, for the reason's cell. */
  readonly witness: Device | null;
}

export function classInputs(unit: Unit, traits: DeviceTraits): ClassInputs {
  return new InputsOfUnit(unit, traits);
}

/** Finds each input when a row first asks for it: a place named by the first row settles the class of most units. */
class InputsOfUnit implements ClassInputs {
  private countsFound: readonly Counted[] | undefined;
  private placeFound: UnitReading<PlaceType> | null | undefined;
  private industryFound: UnitReading<Industry> | null | undefined;

  constructor(
    private readonly unit: Unit,
    private readonly traits: DeviceTraits,
  ) {}

  get counts(): readonly Counted[] {
    return (this.countsFound ??= countsOf(this.unit, this.traits));
  }

  get place(): UnitReading<PlaceType> | null {
    if (this.placeFound === undefined) this.placeFound = placeTypeOf(this.unit);
    return this.placeFound;
  }

  get industry(): UnitReading<Industry> | null {
    if (this.industryFound === undefined) this.industryFound = industryOf(this.unit);
    return this.industryFound;
  }

  /** A unit whose industry is known is taken to be no public place, and the other way round. */
  get isPlaceOpen(): boolean {
    return this.place === null && this.industry === null;
  }

  get isIndustryOpen(): boolean {
    return this.isPlaceOpen;
  }
}

function countsOf(unit: Unit, traits: DeviceTraits): readonly Counted[] {
  const counts: Count[] = [];
  for (const device of unit.devices) {
    if (!device.counted || device.typeNotes.includes('notADevice')) continue;
    countOf(counts, 'anyDevices').addSure(device);
    const kinds = countsAs(device, traits);
    for (const input of kinds.sure) countOf(counts, input).addSure(device);
    for (const input of kinds.possible) countOf(counts, input).addPossible(device);
  }
  if (unit.devices.length === 0) addUnlisted(counts, unit);
  return counts;
}

/** Devices that no row lists may be of any kind; of how many, only the ledger's own number could say. */
function addUnlisted(counts: Count[], unit: Unit): void {
  const stated = valueOf(ask(unit, unitFields.equipmentCount).reading) ?? Infinity;
  if (stated <= 0) return;
  for (const input of unlisted) countOf(counts, input).possible += stated;
}

class Count implements Counted {
  sure = 0;
  possible = 0;
  witness: Device | null = null;

  constructor(readonly input: ClassInput) {}

  addSure(device: Device): void {
    this.sure += amount(this.input, device);
    this.witness ??= device;
  }

  addPossible(device: Device): void {
    this.possible += amount(this.input, device);
  }
}

function countOf(counts: Count[], input: ClassInput): Count {
  for (const count of counts) if (count.input === input) return count;
  const count = new Count(input);
  counts.push(count);
  return count;
}

function amount(input: ClassInput, device: Device): number {
  return input === 'pipeMetres' ? (valueOf(device.entry.read(equipment.length)) ?? 0) : device.quantity;
}

interface CountsAs {
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

const known = new Map<string, CountsAs>();

/** What a device of that code counts towards, whatever else its row says. */
export function inputsOfCode(code: string): readonly ClassInput[] {
  return byCodeAlone(code).sure;
}

/** What the code alone says; one object for all devices of a code. */
function byCodeAlone(code: string): CountsAs {
  let counts = known.get(code);
  if (counts === undefined) {
    const sure = byCode[code.slice(0, 3)] ?? byCode[code.slice(0, 2)] ?? byCode[code.slice(0, 1)] ?? ['devices'];
    counts = { sure, possible: code === '3000' || code === '3100' ? openLift : nothing };
    known.set(code, counts);
  }
  return counts;
}

const nothing: readonly ClassInput[] = [];
/** What a code leaves open that stops at the 种类 or 类别. */
const openLift: readonly ClassInput[] = ['passengerDevices', 'passengerLifts'];
const openBoiler: readonly ClassInput[] = ['powerBoilers'];
const openVessel: readonly ClassInput[] = ['highClassVessels'];
/** Rides and ropeways are few, and known by name: a unit without rows is not suspected of them. */
const unlisted: readonly ClassInput[] = ['devices', ...openLift, ...openVessel, 'boilers'];
const untyped: CountsAs = { sure: ['devices'], possible: [...openLift, ...openVessel, 'boilers', 'rides', 'ropeways'] };

function countsAs(device: Device, traits: DeviceTraits): CountsAs {
  if (device.type === null) return untyped;
  const { code } = device.type;
  const usual = byCodeAlone(code);
  if (code.startsWith('1')) return boiler(device, code, usual, traits);
  if (code.startsWith('2')) return vessel(device, code, usual, traits);
  if (code.startsWith('41') && mentions(device, traits.moltenMetal)) {
    return { sure: [...usual.sure, 'moltenMetalCranes'], possible: nothing };
  }
  return usual;
}

const weakBoiler: CountsAs = { sure: ['devices'], possible: nothing };

function boiler(device: Device, code: string, usual: CountsAs, traits: DeviceTraits): CountsAs {
  const grade = valueOf(device.entry.read(equipment.grade));
  if (grade !== null && traits.classD.includes(grade)) return weakBoiler;
  const pressure = valueOf(device.entry.read(equipment.pressure));
  // Water and heat carriers are never under such a pressure; steam may be where the cell does not say.
  if (pressure === null && code.startsWith('11') && device.entry.table.has(equipment.pressure)) {
    return { sure: usual.sure, possible: openBoiler };
  }
  const strong = pressure !== null && pressure >= traits.powerBoilerPressure;
  return strong ? { sure: [...usual.sure, 'powerBoilers'], possible: nothing } : usual;
}

function vessel(device: Device, code: string, usual: CountsAs, traits: DeviceTraits): CountsAs {
  const isQuickOpening = code.startsWith('21') && mentions(device, traits.quickOpening);
  if (code !== '2000' && code !== '2100' && !isQuickOpening) return usual;
  const sure = [...usual.sure];
  if (isQuickOpening) sure.push('quickOpeningVessels');
  if (code !== '2000' && code !== '2100') return { sure, possible: nothing };
  const grade = valueOf(device.entry.read(equipment.grade));
  if (grade === null) return { sure, possible: openVessel };
  if (traits.thirdClass.some((word) => grade.includes(word))) sure.push('highClassVessels');
  return { sure, possible: nothing };
}

function mentions(device: Device, words: readonly string[]): boolean {
  const { entry } = device;
  for (const field of [equipment.name, equipment.variety, equipment.medium, equipment.category]) {
    const text = valueOf(entry.read(field));
    if (text !== null && words.some((word) => text.includes(word))) return true;
  }
  return false;
}
