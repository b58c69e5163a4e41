import { absoluteReference, type Area, type Marks } from '../core';
import { parseReference } from './reference';

/**
 * The hidden names by which our own things are known again: `_tzsb_col_<result id>_<n>` for a result column from its
 * header to its last row, `_tzsb_sheet_<n>` for a generated sheet, `_tzsb_rules` for the sheet of rules. The same in workbooks written as files.
 */
export interface OwnName {
  readonly name: string;
  /** With '='. */
  readonly formula: string;
  /** Of a column. */
  readonly id?: string;
  /** Null where the cells are gone (#REF!). */
  readonly place: { readonly sheet: string; readonly area: Area } | null;
}

export interface WorkbookName {
  readonly name: string;
  readonly formula: string;
}

/** Ours among the names of a workbook. */
export function ownNames(names: readonly WorkbookName[]): OwnName[] {
  return names.flatMap(({ name, formula }): OwnName[] => {
    if (!name.toLowerCase().startsWith('_tzsb_')) return [];
    const id = /^_tzsb_col_(.+)_\d+$/i.exec(name)?.[1];
    return [{ name, formula, ...(id !== undefined && { id }), place: parseReference(formula) }];
  });
}

/** The hidden name of the one sheet of rules. */
export const rulesName = '_tzsb_rules';

/** True for the name of a generated sheet, the sheet of rules among them. */
export function marksSheet(own: OwnName): boolean {
  return (own.place !== null && /^_tzsb_sheet_\d+$/i.test(own.name)) || marksRules(own);
}

export function marksRules({ name, place }: OwnName): boolean {
  return place !== null && name.toLowerCase() === rulesName;
}

/** Our traces on one sheet; null without any. */
export function marksOf(sheet: string, names: readonly OwnName[]): Marks | null {
  const here = names.filter(({ place }) => place?.sheet.toLowerCase() === sheet.toLowerCase());
  const columns = here.filter(({ id }) => id !== undefined);
  const generated = here.some(marksSheet);
  const isRules = here.some(marksRules);
  if (columns.length === 0 && !generated) return null;
  return {
    resultColumns: Object.fromEntries(columns.map(({ id, place }) => [id!, place!.area.left])),
    resultAreas: columns.map(({ place }) => place!.area),
    generated,
    ...(isRules && { rules: true }),
  };
}

/** Gives free names, counting from 1. */
export class NameGiver {
  private readonly taken: Set<string>;

  constructor(names: readonly WorkbookName[]) {
    this.taken = new Set(names.map(({ name }) => name.toLowerCase()));
  }

  column(id: string, sheet: string, area: Area): OwnName {
    return { ...this.next(`_tzsb_col_${id}_`, sheet, area), id };
  }

  sheet(sheet: string): OwnName {
    return this.next('_tzsb_sheet_', sheet, { top: 0, left: 0, bottom: 0, right: 0 });
  }

  rules(sheet: string): OwnName {
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    return { name: rulesName, formula: `=${absoluteReference(sheet, area)}`, place: { sheet, area } };
  }

  private next(prefix: string, sheet: string, area: Area): OwnName {
    let number = 1;
    while (this.taken.has(`${prefix}${String(number)}`.toLowerCase())) number++;
    const name = `${prefix}${String(number)}`;
    this.taken.add(name.toLowerCase());
    return { name, formula: `=${absoluteReference(sheet, area)}`, place: { sheet, area } };
  }
}
