import type { Area } from '../../core';
import type { ConditionalLook, ConditionalRule, ConditionalTest } from './conditionalRule';
import type { ModelPart } from './modelPart';
import { shiftArea } from './shift';

/** A conditional format of a sheet; the list keeps them from the first in priority to the last. */
export interface ConditionalFormatModel {
  readonly id: string;
  /** As Office.js names it: Custom, CellValue, ContainsText, ColorScale, DataBar, IconSet, TopBottom, PresetCriteria. */
  readonly type: string;
  areas: Area[];
  /** Of 'Custom', with '='. */
  formula: string;
  stopIfTrue: boolean;
  readonly look: MutableLook;
  /** Of every other type. */
  readonly test: ConditionalTest | null;
  /** Which `cfRule` of the sheet's part it was read from, counted from 0 in the order written; null when made later. */
  readonly origin: number | null;
}

export type MutableLook = { -readonly [Name in keyof ConditionalLook]: ConditionalLook[Name] };

export interface ConditionalFormatList {
  all: ConditionalFormatModel[];
  /** For ids. */
  count: number;
}

export const conditionalFormats: ModelPart<ConditionalFormatList> = {
  create: () => ({ all: [], count: 0 }),
  copy: ({ all, count }) => ({ all: all.map((one) => ({ ...one, look: { ...one.look }, origin: null })), count }),
  shift: (list, shift) => {
    for (const one of list.all) one.areas = one.areas.flatMap((area) => shiftArea(area, shift) ?? []);
    list.all = list.all.filter(({ areas }) => areas.length > 0);
  },
};

export function plainLook(): MutableLook {
  return { fillColor: '', fontColor: '', bold: null, italic: null };
}

/** What it looks for and does, as it is now. */
export function ruleOf({ formula, look, test }: ConditionalFormatModel): ConditionalRule {
  if (test === null) return { kind: 'formula', formula, look: { ...look } };
  return test.kind === 'formula' || test.kind === 'cell' ? { ...test, look: { ...look } } : test;
}
