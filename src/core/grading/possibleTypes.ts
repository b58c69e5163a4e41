import { equipment } from '../ledger/fields/equipment';
import type { Device } from '../register/register';
import { type EquipmentType, equipmentTypes } from '../regulation/catalogue';
import type { OperatorRequirement } from '../regulation/operatorRequirements';
import { inputsOfCode } from './classInputs';
import { isOpenIn } from './openStatement';

type Types = readonly (EquipmentType | null)[];

/** Cells that a row's type is read from, where its code stops at the 种类 or 类别. */
const typeFields = [equipment.variety, equipment.category, equipment.name, equipment.code];

/** What devices of inexact or unknown type may be, one of each sort that makes a difference to a grade. */
export class PossibleTypes {
  private readonly known = new Map<string, Types>();

  constructor(private readonly lines: readonly OperatorRequirement[]) {}

  /** The type itself, then those that blank cells of the row would allow; what the row does say is taken as said. */
  of({ type, typeNotes, entry }: Device): Types {
    if (typeNotes.includes('notADevice')) return [type];
    if (type === null) return this.within('', null);
    const stem = type.code.replace(/0+$/, '');
    const isInexact = stem.length < 3 && typeFields.some((field) => isOpenIn(entry, field));
    return isInexact ? this.within(stem, type) : [type];
  }

  private within(stem: string, own: EquipmentType | null): Types {
    let types = this.known.get(stem);
    if (types === undefined) {
      const bySort = new Map<string, EquipmentType | null>([['', own]]);
      for (const type of equipmentTypes.values()) {
        if (type.code.startsWith(stem) && !bySort.has(this.sortOf(type))) bySort.set(this.sortOf(type), type);
      }
      types = [...bySort.values()];
      this.known.set(stem, types);
    }
    return types;
  }

  /** The same for types that the class table, the operators' table and the thresholds do not tell apart. */
  private sortOf({ code }: EquipmentType): string {
    const isWithin = (starts: readonly string[]) => starts.some((start) => code.startsWith(start));
    const lines = this.lines.flatMap(({ codes, except }, at) => (isWithin(codes) && !isWithin(except) ? [at] : []));
    return [...inputsOfCode(code), ...lines, code.slice(0, 2)].join(' ');
  }
}
