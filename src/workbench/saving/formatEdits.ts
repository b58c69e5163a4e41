import type { FormatRule } from '../../xlsx/edit/formatRule';
import type { FormatEdit } from '../../xlsx/edit/sheetEdits';
import { around } from '../model/areas';
import { type ConditionalFormatModel, conditionalFormats, ruleOf } from '../model/conditionalFormats';
import { relativeFormula } from '../model/relativeFormula';
import type { SheetModel } from '../model/sheetModel';

/** All conditional formats of the sheet when any differs; null when none does. Kinds that cannot be made are left out. */
export function formatEdits(before: SheetModel, now: SheetModel): FormatEdit[] | null {
  const old = before.part(conditionalFormats).all;
  const wanted = now.part(conditionalFormats).all.filter(({ areas }) => areas.length > 0);
  const known = new Map(old.map((format) => [format.origin, format]));
  const edits = wanted.flatMap((format): FormatEdit[] => {
    const own = format.origin === null ? undefined : known.get(format.origin);
    if (own && format.origin !== null && isSame(rule(own), rule(format))) {
      const areas = isSame(own.areas, format.areas) ? undefined : format.areas;
      return [{ kind: 'kept', origin: format.origin, ...(areas && { areas }) }];
    }
    const made = newRule(format);
    return made ? [{ kind: 'added', areas: format.areas, rule: made, stopIfTrue: format.stopIfTrue }] : [];
  });
  const isKept = (edit: FormatEdit, at: number): boolean =>
    edit.kind === 'kept' && edit.areas === undefined && edit.origin === old[at]?.origin;
  return edits.length === old.length && edits.every(isKept) ? null : edits;
}

function rule(format: ConditionalFormatModel): unknown {
  return [format.type, ruleOf(format), format.stopIfTrue];
}

function newRule(format: ConditionalFormatModel): FormatRule | null {
  const made = ruleOf(format);
  if (made.kind === 'formula')
    return made.formula === '' ? null : { ...made, formula: fileFormula(made.formula, format) };
  if (made.kind === 'cell') return { ...made, formulas: made.formulas.map((one) => fileFormula(one, format)) };
  return made.kind === 'other' ? null : made;
}

/** The model tells formulas for the first cell of the first area, the file for the top left corner around all areas. */
function fileFormula(formula: string, { areas }: ConditionalFormatModel): string {
  const [first] = areas;
  const all = around(areas);
  if (!first || !all || (first.top === all.top && first.left === all.left)) return formula;
  return relativeFormula(formula, all.top - first.top, all.left - first.left, 'around');
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
