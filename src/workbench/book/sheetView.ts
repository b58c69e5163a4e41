import type { Area } from '../../core';
import type { CellLook } from '../model/cellLook';
import type { ConditionalRule } from '../model/conditionalRule';

export type { CellOperator, ConditionalLook, ConditionalRule, ScalePoint } from '../model/conditionalRule';

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

/** How cells look with their number format ('General' when absent); blocks name looks by their place in a list. */
export interface DrawnLook extends CellLook {
  readonly format?: string;
}
