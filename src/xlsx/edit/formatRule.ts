import type { BorderDress } from './cellDress';

/** What a new conditional format looks for and does; formulas begin with '='. */
export type FormatRule =
  | { readonly kind: 'formula'; readonly formula: string; readonly look: FormatLook }
  | {
      readonly kind: 'cell';
      /** As files have it: 'greaterThanOrEqual' … */
      readonly operator: string;
      readonly formulas: readonly string[];
      readonly look: FormatLook;
    }
  | { readonly kind: 'colorScale'; readonly points: readonly FormatPoint[] }
  | { readonly kind: 'dataBar'; readonly color: string; readonly ends: readonly FormatPoint[] };

export interface FormatPoint {
  readonly type: string;
  readonly value: string;
  readonly color: string;
}

/** Colours are '#RRGGBB', '' and null leave the cell's own. */
export interface FormatLook {
  readonly fillColor: string;
  readonly fontColor: string;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly border?: BorderDress;
}
