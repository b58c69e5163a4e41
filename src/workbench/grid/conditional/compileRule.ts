import { BooleanNumber, type IStyleData } from '@univerjs/core';
import type { Area } from '../../../core';
import type { CellOperator, ConditionalFormatView, ConditionalLook, ScalePoint } from '../../book/sheetView';
import { columnLetters } from '../../model/address';
import { drawnBorder } from '../drawnStyle';

/** A conditional format ready to be asked for a cell. */
export type DrawnRule = { readonly areas: readonly Area[]; readonly stopIfTrue: boolean } & (
  | { readonly kind: 'test'; readonly formula: string; readonly style: IStyleData; readonly reads: RelativeParts }
  | { readonly kind: 'colorScale'; readonly points: readonly ScalePoint[] }
  | { readonly kind: 'dataBar'; readonly color: string; readonly ends: readonly ScalePoint[] }
);

/** Whether a formula tells the same for all cells of a row or of a column, so that it is worked out once for them. */
export interface RelativeParts {
  readonly row: boolean;
  readonly column: boolean;
}

function relativeParts(formula: string): RelativeParts {
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '""');
  // Of whole columns and rows, and of functions that look at their own place, nothing is known.
  if (/(?<![$\w])(?:[A-Z]{1,3}|\d{1,7}):/i.test(plain)) return { row: true, column: true };
  if (/\b(ROW|COLUMN|OFFSET|INDIRECT|CELL|RAND\w*)\s*\(/i.test(plain)) return { row: true, column: true };
  const parts = [...plain.matchAll(/(\$?)\b[A-Z]{1,3}(\$?)\d{1,7}\b(?!\()/gi)];
  return { row: parts.some(([, , fixed]) => fixed === ''), column: parts.some(([, fixed]) => fixed === '') };
}

/** Null for what is kept in the file and not drawn. */
export function compileRule({ areas, stopIfTrue, rule }: ConditionalFormatView): DrawnRule | null {
  const first = areas[0];
  if (!first || rule.kind === 'other') return null;
  const common = { areas, stopIfTrue };
  if (rule.kind === 'colorScale') return { ...common, kind: 'colorScale', points: rule.points };
  if (rule.kind === 'dataBar') return { ...common, kind: 'dataBar', color: rule.color, ends: rule.ends };
  const formula = rule.kind === 'formula' ? withEquals(rule.formula) : comparison(rule.operator, rule.formulas, first);
  return { ...common, kind: 'test', formula, style: styleOf(rule.look), reads: relativeParts(formula) };
}

const withEquals = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);

/** A comparison of the cell itself as a formula for the first cell. */
function comparison(operator: CellOperator, formulas: readonly string[], first: Area): string {
  const cell = `${columnLetters(first.left)}${first.top + 1}`;
  const [one = '0', other = '0'] = formulas.map((formula) => `(${formula.replace(/^=/, '')})`);
  const between = `AND(${cell}>=MIN(${one},${other}),${cell}<=MAX(${one},${other}))`;
  if (operator === 'between') return `=${between}`;
  if (operator === 'notBetween') return `=NOT(${between})`;
  return `=${cell}${signs[operator]}${one}`;
}

const signs: Readonly<Record<Exclude<CellOperator, 'between' | 'notBetween'>, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

function styleOf(look: ConditionalLook): IStyleData {
  const style: IStyleData = {};
  if (look.fillColor !== '') style.bg = { rgb: look.fillColor };
  if (look.fontColor !== '') style.cl = { rgb: look.fontColor };
  if (look.bold !== null) style.bl = look.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (look.italic !== null) style.it = look.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (look.underline) style.ul = { s: BooleanNumber.TRUE };
  if (look.strikethrough) style.st = { s: BooleanNumber.TRUE };
  if (look.border) {
    const line = drawnBorder(look.border);
    style.bd = { t: line, b: line, l: line, r: line };
  }
  return style;
}
