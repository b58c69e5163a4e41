import { computeDeadlines } from '../deadlines/deadlines';
import { isInternalOnly } from '../deadlines/inspection';
import { runOf } from '../deadlines/run';
import type { Field } from '../ledger/field';
import { equipment } from '../ledger/fields/equipment';
import { person } from '../ledger/fields/person';
import { unit as unitFields } from '../ledger/fields/unit';
import type { LedgerTable } from '../ledger/ledgerTable';
import { ask } from '../register/ask';
import { namesPlace } from '../register/placeType';
import type { Device, Unit } from '../register/register';
import { valueOn } from '../regulation/valueOn';
import { checkRequirements } from '../requirements/checkRequirements';
import { Answers, type Supposition } from './answers';
import { type ClassInputs, classInputs } from './classInputs';
import type { Grader } from './grader';
import { type LevelFacts, levelFacts } from './levelFacts';
import { isOpen, isOpenIn, isOpenReading } from './openStatement';
import { PossibleTypes } from './possibleTypes';
import { hasOpenUse, isSaidElsewhere, supposedUnit } from './supposedUnit';

/** What a grade rests on, as the ledger has it or as it would be if the open cells were answered. */
export interface GradeCase {
  readonly unit: Unit;
  readonly facts: LevelFacts;
  readonly inputs: ClassInputs;
}

/**
 * The extreme cases that the cells without an answer leave open. Each item of a grade is at its best or worst in one
 * of them, because the same rules are applied to a unit whose open cells say the best, or the worst, that they can.
 */
export class GradeCases {
  private readonly answers: Answers;
  private readonly types: PossibleTypes;
  private readonly openFields = new Map<LedgerTable, readonly Field[]>();

  constructor(private readonly grader: Grader) {
    const { asOf, book } = grader.input;
    this.answers = new Answers(asOf);
    this.types = new PossibleTypes(valueOn(book.operatorRequirements, asOf) ?? []);
  }

  /** What a grade looks at, where a cell without an answer may count for or against the unit. */
  get fields(): Iterable<Field> {
    return this.answers.fields;
  }

  /** The case at hand and those that its unknowns leave open; itself alone where nothing is open. */
  around(real: GradeCase): readonly GradeCase[] {
    if (this.isSettled(real.unit)) return [real];
    const { unit } = real;
    const cases = [real, this.supposed(unit, 'well', 0)];
    if (unit.devices.some(hasOpenUse)) cases.push(this.supposed(unit, 'outOfUse', 0));
    if (isOpen(ask(unit, unitFields.placeType)) && !namesPlace(unit.name)) cases.push(this.supposed(unit, 'onSite', 0));
    if (unit.devices.some(({ entry }) => isOpenIn(entry, equipment.safetyGrade))) {
      cases.push(this.supposed(unit, 'blocked', 0));
    }
    const turns = Math.max(1, ...unit.devices.map((device) => this.types.of(device).length));
    for (let turn = 0; turn < turns; turn++) cases.push(this.supposed(unit, 'ill', turn));
    return cases;
  }

  /** `turn` is the place of each device's type among those that it may have; the first is the one it has. */
  private supposed(real: Unit, supposition: Supposition, turn: number): GradeCase {
    const { input, levelBasis, traits } = this.grader;
    const typeOf = (device: Device) => {
      const types = this.types.of(device);
      return types[turn % types.length]!;
    };
    const unit = supposedUnit(real, this.answers, supposition, typeOf, runOf(input.book, input.asOf));
    const { devices, operators, hazards } = unit;
    const register = { units: [unit], devices, operators, hazards, patrols: [], trainings: [] };
    const deadlines = computeDeadlines(register, input.book, input.asOf);
    // Whether any ledger lists operators is a matter of the whole workbook.
    const whole = { ...register, operators: input.register.operators };
    const [check] = checkRequirements(whole, deadlines, input.book, input.asOf);
    const facts = levelFacts(unit, check!, deadlines, levelBasis);
    return { unit, facts, inputs: classInputs(unit, traits) };
  }

  private isSettled({ entries, devices, hazards }: Unit): boolean {
    for (const entry of entries) {
      for (const field of this.openFieldsOf(entry.table)) {
        if (isOpenReading(entry.read(field)) && !isSaidElsewhere(field, entry, undefined)) return false;
      }
    }
    const isUnsure = (device: Device) =>
      hasOpenUse(device) || isInternalOnly(device) || this.types.of(device).length > 1;
    return !devices.some(isUnsure) && !hazards.some(({ closed }) => closed === 'unknown');
  }

  /** The fields that the ledger keeps and that some row leaves open. */
  private openFieldsOf(table: LedgerTable): readonly Field[] {
    let fields = this.openFields.get(table);
    if (fields === undefined) {
      fields = [...this.answers.fields, person.certItem].filter(
        (field) => table.has(field) && table.column(field).some(isOpenReading),
      );
      this.openFields.set(table, fields);
    }
    return fields;
  }
}
