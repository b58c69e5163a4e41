import type { Field } from '../ledger/field';
import { equipment } from '../ledger/fields/equipment';
import type { LedgerTable } from '../ledger/ledgerTable';
import { type Reading, valueOf } from '../ledger/reading';
import { equipmentTypeOf, typeOfCells, type TypeReading } from './equipmentType';

const kindsInTitle = [
  ['锅炉', '锅炉'],
  ['压力容器', '压力容器'],
  ['气瓶', '气瓶'],
  ['电梯', '电梯'],
  ['起重', '起重机械'],
  ['叉车', '叉车'],
  ['场内|厂内|场（厂）|场\\(厂\\)', '场内车辆'],
  ['游乐', '大型游乐设施'],
  ['管道', '压力管道'],
  ['索道', '客运索道'],
].map(([word, kind]) => ({ word: new RegExp(word!), kind: kind! }));

/** Works out the catalogue type of each row of one table; a sheet called 电梯台账 speaks for rows that do not say. */
export class DeviceTypes {
  private readonly columns;
  private readonly title: TypeReading | null;

  constructor(table: LedgerTable) {
    const textsOf = (field: Field<string>) => (table.has(field) ? table.column(field) : null);
    this.columns = {
      kind: textsOf(equipment.kind),
      category: textsOf(equipment.category),
      variety: textsOf(equipment.variety),
      name: textsOf(equipment.name),
      code: textsOf(equipment.code),
      registrationNo: textsOf(equipment.registrationNo),
    };
    this.title = typeOfTitle(table.sheet.name);
  }

  at(index: number): TypeReading {
    const { kind, category, variety, name, code, registrationNo } = this.columns;
    const found = typeOfCells(
      textAt(variety, index),
      textAt(category, index),
      textAt(kind, index),
      textAt(name, index),
      textAt(code, index),
      textAt(registrationNo, index),
    );
    const saysNothing = found.type === null && found.notes.length === 0 && textAt(kind, index) === null;
    return saysNothing && this.title !== null ? this.title : found;
  }
}

function textAt(column: readonly Reading<string>[] | null, index: number): string | null {
  return column === null ? null : valueOf(column[index]!);
}

/** Null where the sheet's name tells no kind, or more than one. */
function typeOfTitle(name: string): TypeReading | null {
  const kinds = kindsInTitle.filter(({ word }) => word.test(name));
  if (kinds.length !== 1) return null;
  const nothing = { category: null, variety: null, name: null, code: null, registrationNo: null };
  return equipmentTypeOf({ kind: kinds[0]!.kind, ...nothing });
}
