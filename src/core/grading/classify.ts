import type { Day } from '../dates/day';
import type { Origin } from '../ledger/entry';
import type { Field } from '../ledger/field';
import { equipment } from '../ledger/fields/equipment';
import { unit as unitFields } from '../ledger/fields/unit';
import { valueOf } from '../ledger/reading';
import { ask } from '../register/ask';
import { outlivedLife } from '../register/designLife';
import type { Device, Unit } from '../register/register';
import type { Source } from '../regulation/inForce';
import type { RiskClass } from '../regulation/riskClass';
import type { ClassCondition, ClassModifiers, ClassRow } from '../regulation/riskClasses';
import type { ClassInputs } from './classInputs';
import type { GradeReason } from './grade';

/** The class, and what it was decided by; `classWords` says it in words. */
export interface Classified {
  readonly class: RiskClass;
  /** The row that holds; null where none does. */
  readonly hit: ClassRow | null;
  /** Rows above it that the unknown inputs leave open. */
  readonly open: readonly ClassRow[];
  /** Why the class was raised by one. */
  readonly raises: readonly GradeReason[];
  readonly inputs: ClassInputs;
}

export interface ClassBasis {
  readonly asOf: Day;
  readonly table: readonly ClassRow[];
  readonly tableSource: Source;
  readonly modifiers: ClassModifiers;
  readonly modifiersSource: Source;
  /** Fields of units that some ledger keeps. */
  readonly kept: ReadonlySet<Field>;
}

type Answer = 'yes' | 'maybe' | 'no';

const noRows: readonly ClassRow[] = [];

/** The class by the decision table, read from the top, then raised by what the unit's rows say. */
export function classify(unit: Unit, inputs: ClassInputs, basis: ClassBasis): Classified {
  let hit: ClassRow | null = null;
  let open: ClassRow[] | null = null;
  for (const row of basis.table) {
    const answer = rowHolds(row, inputs);
    if (answer === 'maybe') (open ??= []).push(row);
    if (answer !== 'yes') continue;
    hit = row;
    break;
  }
  const base = hit?.class ?? 'C';
  const raises = raisedBy(unit, basis);
  return { class: raises.length > 0 ? higher(base) : base, hit, open: open ?? noRows, raises, inputs };
}

/** Whether the row holds: 'maybe' where that hangs on what the ledger does not say. */
export function rowHolds(row: ClassRow, inputs: ClassInputs): Answer {
  let answer: Answer = 'no';
  for (const conditions of row.anyOf) {
    let all: Answer = 'yes';
    for (const condition of conditions) {
      const one = holds(condition, inputs);
      if (one === 'no' || (one === 'maybe' && all === 'yes')) all = one;
      if (all === 'no') break;
    }
    if (all === 'yes') return 'yes';
    if (all === 'maybe') answer = 'maybe';
  }
  return answer;
}

function holds(condition: ClassCondition, inputs: ClassInputs): Answer {
  if ('placeType' in condition) return isOneOf(inputs.place, condition.placeType, inputs.isPlaceOpen);
  if ('industry' in condition) return isOneOf(inputs.industry, condition.industry, inputs.isIndustryOpen);
  for (const { input, sure, possible } of inputs.counts) {
    if (input !== condition.input) continue;
    if (sure >= condition.atLeast) return 'yes';
    return sure + possible >= condition.atLeast ? 'maybe' : 'no';
  }
  return 'no';
}

type Stated = { readonly type: { readonly id: string } } | null;

function isOneOf(stated: Stated, ids: readonly string[], isOpen: boolean): Answer {
  if (isOpen) return 'maybe';
  return stated !== null && ids.includes(stated.type.id) ? 'yes' : 'no';
}

export function higher(from: RiskClass): RiskClass {
  return from === 'C' ? 'B' : 'A';
}

const noRaises: readonly GradeReason[] = [];

/** Why the class is raised; by one, however many reasons there are. */
export function raisedBy(unit: Unit, basis: ClassBasis): readonly GradeReason[] {
  const { modifiers, kept } = basis;
  const accident = kept.has(unitFields.accident) ? ask(unit, unitFields.accident) : null;
  const exposed = kept.has(unitFields.peopleExposed) ? ask(unit, unitFields.peopleExposed) : null;
  const people = exposed && valueOf(exposed.reading);
  const isCrowded = people !== null && people >= modifiers.peopleExposed;
  const worn = firstWorn(unit, modifiers);
  const outlived = modifiers.beyondDesignLife ? firstOutlived(unit, basis.asOf) : null;
  if (accident?.reading.kind !== 'value' && !isCrowded && worn === null && outlived === null) return noRaises;
  const reasons: GradeReason[] = [];
  const raise = (rule: string, zh: string, en: string, at: Origin | null): void => {
    const text = { zh: `${zh}，上调一类`, en: `${en}: one class higher` };
    reasons.push({ about: 'class', rule, text, at: at ? [at] : [], source: basis.modifiersSource });
  };
  if (accident?.reading.kind === 'value') {
    raise('M1', '近两年有责任事故', 'Accident within two years', accident.origin);
  }
  if (isCrowded) raise('M2', `经常暴露人数${String(people)}人`, `${String(people)} people exposed`, exposed!.origin);
  if (worn !== null) {
    const at = worn.entry.at(equipment.safetyGrade);
    raise('M3', '有监控使用或更差的设备在用', 'Device in use under watch or worse', at);
  }
  if (outlived !== null) {
    const at = outlived.entry.at(equipment.designLife);
    raise('M4', '有超过设计使用年限的设备在用（需核实）', 'Device in use beyond its design life (to be verified)', at);
  }
  return reasons;
}

function firstWorn({ devices }: Unit, modifiers: ClassModifiers): Device | null {
  for (const device of devices) {
    if (device.use !== 'inUse' || !device.entry.table.has(equipment.safetyGrade)) continue;
    const grade = valueOf(device.entry.read(equipment.safetyGrade));
    if (grade !== null && grade >= modifiers.vesselSafetyGrade) return device;
  }
  return null;
}

function firstOutlived({ devices }: Unit, asOf: Day): Device | null {
  for (const device of devices) {
    if (device.use !== 'inUse' || !device.entry.table.has(equipment.designLife)) continue;
    if (outlivedLife(device.entry, asOf) !== null) return device;
  }
  return null;
}
