import type { Deadlines } from '../deadlines/clock';
import { unit as fields } from '../ledger/fields/unit';
import { valueOf } from '../ledger/reading';
import { ask } from '../register/ask';
import { placeTypeOf } from '../register/placeType';
import type { Device, Register, Unit } from '../register/register';
import { countDevices, type DeviceCounts } from './deviceCounts';
import { type Duty, fullTimeDuty, organisationDuty } from './duties';
import { type RequirementRules, rulesOn } from './rules';
import type { RuleBook } from '../rulebook/ruleBook';
import type { Day } from '../dates/day';

/** What the items of 3211 share about a unit, worked out once. */
export interface UnitFacts {
  readonly run: RequirementRun;
  /** Devices that count (`Device.counted`). */
  readonly devices: readonly Device[];
  readonly counts: DeviceCounts;
  readonly place: ReturnType<typeof placeTypeOf>;
  /** Whether a safety organisation must be set up, and why. */
  readonly organisationDuty: Duty;
  /** Whether a full-time safety manager with certificate A is needed, and why. */
  readonly fullTimeDuty: Duty;
  /** The ledger lists devices of the unit, and none of them counts: nothing is required for the time being. */
  readonly idle: boolean;
}

/** What all units of one run share. */
export interface RequirementRun {
  readonly rules: RequirementRules;
  readonly deadlines: Deadlines;
  /** Whether any ledger of the workbook lists operators: without one, nobody's certificate can be missed. */
  readonly hasOperators: boolean;
}

export function requirementRun(register: Register, deadlines: Deadlines, book: RuleBook, asOf: Day): RequirementRun {
  return { rules: rulesOn(book, asOf), deadlines, hasOperators: register.operators.length > 0 };
}

export function unitFacts(unit: Unit, run: RequirementRun): UnitFacts {
  const devices = unit.devices.every(isCounted) ? unit.devices : unit.devices.filter(isCounted);
  const counts = countDevices(devices, run.rules);
  const place = placeTypeOf(unit);
  const subject = {
    counts,
    place: place?.type ?? null,
    stated: valueOf(ask(unit, fields.equipmentCount).reading) ?? 0,
    rules: run.rules,
  };
  const organisation = organisationDuty(subject);
  return {
    run,
    devices,
    counts,
    place,
    organisationDuty: organisation,
    fullTimeDuty: fullTimeDuty(subject, organisation),
    idle: unit.devices.length > 0 && devices.length === 0,
  };
}

function isCounted(device: Device): boolean {
  return device.counted;
}
