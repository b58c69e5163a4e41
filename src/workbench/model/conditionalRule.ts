import type { BorderLook } from './cellLook';

/** What a conditional format looks for. Formulas begin with '=' and are told for the first cell of the first area. */
export type ConditionalTest =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'cell'; readonly operator: CellOperator; readonly formulas: readonly string[] }
  | ConditionalDrawing;

/** What it does to the cells as well. */
export type ConditionalRule =
  | { readonly kind: 'formula'; readonly formula: string; readonly look: ConditionalLook }
  | {
      readonly kind: 'cell';
      readonly operator: CellOperator;
      readonly formulas: readonly string[];
      readonly look: ConditionalLook;
    }
  | ConditionalDrawing;

/** What needs no look: the cells' values tell it. */
type ConditionalDrawing =
  | { readonly kind: 'colorScale'; readonly points: readonly ScalePoint[] }
  | { readonly kind: 'dataBar'; readonly color: string; readonly ends: readonly ScalePoint[] }
  /** Kept in the file and not drawn: icon sets and what else there is. */
  | { readonly kind: 'other' };

export type CellOperator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

export interface ScalePoint {
  readonly type: 'min' | 'max' | 'num' | 'percent' | 'percentile' | 'formula';
  readonly value: string;
  /** '#RRGGBB'; '' for a data bar's ends. */
  readonly color: string;
}

/** What a conditional format changes about its cells; colours are '#RRGGBB', '' and null leave them as they are. */
export interface ConditionalLook {
  readonly fillColor: string;
  readonly fontColor: string;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly border?: BorderLook;
}
