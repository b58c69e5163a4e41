import type { Deadlines } from '../deadlines/clock';
import { unit as fields } from '../ledger/fields/unit';
import { valueOf } from '../ledger/reading';
import { askReading } from '../register/ask';
import { placeTypeOf } from '../register/placeType';
import type { Device, Register, Unit } from '../register/register';
import { countDevices, type DeviceCounts } from './deviceCounts';
import { type Duty, fullTimeDuty, organisationDuty } from './duties';
import type { Requirement, RequirementItem } from './requirement';
import { type RequirementRules, rulesOn } from './rules';
import type { PlaceType } from '../regulation/placeTypes';
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
  /** The ledger lists devices of the unit and none counts, or states that it has none: nothing is required for the time being. */
  readonly idle: boolean;
}

/** What all units of one run share. */
export interface RequirementRun {
  readonly rules: RequirementRules;
  readonly deadlines: Deadlines;
  /** Whether any ledger of the workbook lists operators: without one, nobody's certificate can be missed. */
  readonly hasOperators: boolean;
  /** The safety rules that every unit must have at least, in one phrase. */
  readonly leastRules: string;
  /** What an item comes to for a unit without any column about it: the same for all, so made once. */
  untold(item: RequirementItem, make: () => Requirement): Requirement;
}

export function requirementRun(register: Register, deadlines: Deadlines, book: RuleBook, asOf: Day): RequirementRun {
  const rules = rulesOn(book, asOf);
  const known = new Map<RequirementItem, Requirement>();
  return {
    rules,
    deadlines,
    hasOperators: register.operators.length > 0,
    leastRules: rules.managementRules?.value?.join('、') ?? '',
    untold(item, make) {
      let found = known.get(item);
      if (found === undefined) known.set(item, (found = make()));
      return found;
    },
  };
}

export function unitFacts(unit: Unit, run: RequirementRun): UnitFacts {
  return new FactsOfUnit(unit, run);
}

class FactsOfUnit implements UnitFacts {
  readonly devices: readonly Device[];
  readonly counts: DeviceCounts;
  readonly stated: number;
  readonly idle: boolean;
  readonly organisationDuty: Duty;
  readonly fullTimeDuty: Duty;
  private placeFound: ReturnType<typeof placeTypeOf> | undefined;

  constructor(
    private readonly unit: Unit,
    readonly run: RequirementRun,
  ) {
    this.devices = unit.devices.every(isCounted) ? unit.devices : unit.devices.filter(isCounted);
    this.counts = countDevices(this.devices, run.rules);
    const stated = valueOf(askReading(unit, fields.equipmentCount));
    this.stated = stated ?? 0;
    this.idle = this.devices.length === 0 && (unit.devices.length > 0 || stated === 0);
    this.organisationDuty = organisationDuty(this);
    this.fullTimeDuty = fullTimeDuty(this, this.organisationDuty);
  }

  get rules(): RequirementRules {
    return this.run.rules;
  }

  /** Looked up only where it matters: finding words in twenty thousand names takes longer than all the rest. */
  get place(): ReturnType<typeof placeTypeOf> {
    if (this.placeFound === undefined) this.placeFound = placeTypeOf(this.unit);
    return this.placeFound;
  }

  get placeType(): PlaceType | null {
    return this.place?.type ?? null;
  }
}

function isCounted(device: Device): boolean {
  return device.counted;
}
