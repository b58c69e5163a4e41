import type { Area } from '../../core';
import type { BorderLook, CellLook } from '../model/cellLook';

/** The open workbook as tabs; whoever draws asks for the sheets themselves. */
export interface BookView {
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetTab[];
  /** Id of the sheet in front. */
  readonly active: string;
}

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** '#RRGGBB'; '' for none. */
  readonly tabColor: string;
}

/** A sheet without its cells. Rows and columns are 0-based, sizes are in pixels at 100 %. */
export interface SheetView {
  readonly id: string;
  /** Rows and columns up to the last one with anything in it. */
  readonly rows: number;
  readonly columns: number;
  readonly rowHeight: number;
  readonly columnWidth: number;
  readonly rowHeights: readonly (readonly [row: number, height: number])[];
  readonly columnWidths: readonly (readonly [column: number, width: number])[];
  /** By hand and by filter. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Area[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly filter: Area | null;
  readonly showsGridlines: boolean;
  readonly isProtected: boolean;
  readonly conditionalFormats: readonly ConditionalFormatView[];
}

/** From the first in priority to the last. */
export interface ConditionalFormatView {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
}

/** Colours are '#RRGGBB'. A formula begins with '=' and is told for the first cell of the first area. */
export type ConditionalRule =
  | { readonly kind: 'formula'; readonly formula: string; readonly look: ConditionalLook }
  | {
      readonly kind: 'cell';
      readonly operator:
        | 'between'
        | 'notBetween'
        | 'equal'
        | 'notEqual'
        | 'greaterThan'
        | 'lessThan'
        | 'greaterThanOrEqual'
        | 'lessThanOrEqual';
      readonly formulas: readonly string[];
      readonly look: ConditionalLook;
    }
  | { readonly kind: 'colorScale'; readonly points: readonly ScalePoint[] }
  | { readonly kind: 'dataBar'; readonly color: string; readonly ends: readonly ScalePoint[] }
  /** Kept in the file and not drawn: icon sets and what else there is. */
  | { readonly kind: 'other' };

export interface ScalePoint {
  readonly type: 'min' | 'max' | 'num' | 'percent' | 'percentile' | 'formula';
  readonly value: string;
  /** '' for a data bar's ends. */
  readonly color: string;
}

export interface ConditionalLook {
  readonly fillColor: string;
  readonly fontColor: string;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly border?: BorderLook;
}

/** How cells look with their number format ('General' when absent); blocks name looks by their place in a list. */
export interface DrawnLook extends CellLook {
  readonly format?: string;
}
