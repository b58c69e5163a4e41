import type { Area, CellValue } from '../../core';
import type { Panes } from '../patch/panes';
import type { DressChange } from './cellDress';
import type { FormatRule } from './formatRule';
import type { PageEdits } from './pageEdits';

/** What changes about a worksheet; what is left out stays as it is. Rows and columns are 0-based. */
export interface SheetEdits {
  /** Its name in the file; of a new sheet the name it gets. */
  readonly sheet: string;
  readonly name?: string;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  /** '#RRGGBB'; '' for none. */
  readonly tabColor?: string;
  readonly gridlines?: boolean;
  /** From which cell on how many rows and columns stay in view; null for none. */
  readonly frozen?: Panes | null;
  /** Ascending by row, then by column; a cell stands once. */
  readonly cells?: readonly CellEdit[];
  readonly rows?: readonly RowEdit[];
  readonly columns?: readonly ColumnEdit[];
  /** Points, and characters; of a new sheet. */
  readonly defaultRowHeight?: number;
  readonly defaultColumnWidth?: number;
  /** All of them. */
  readonly merges?: readonly Area[];
  readonly filter?: FilterEdit | null;
  readonly links?: readonly LinkEdit[];
  /** All of them, from the first in priority to the last. */
  readonly conditionalFormats?: readonly FormatEdit[];
  readonly protection?: ProtectionEdit | null;
  readonly page?: PageEdits;
  /** Rows printed on every page; null for none. */
  readonly titleRows?: { readonly first: number; readonly last: number } | null;
  readonly tables?: readonly TableEdit[];
}

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly content?: CellContent;
  readonly look?: DressChange;
  /** The new number format. */
  readonly format?: string;
}

export type CellContent =
  /** Null empties the cell. */
  | { readonly kind: 'value'; readonly value: CellValue }
  /** Without '='; `value` is the last result, null when there is none yet; `area` what it fills when more than its cell. */
  | { readonly kind: 'formula'; readonly formula: string; readonly value: CellValue; readonly area: Area | null }
  /** A formula that stays has a new result, or what a formula beside it fills in. */
  | { readonly kind: 'result'; readonly value: CellValue };

export interface RowEdit {
  readonly row: number;
  /** Points; null for the usual height. */
  readonly height?: number | null;
  readonly hidden?: boolean;
  /** With a look or format: whether the row then has a style at all, which stands before those of columns. */
  readonly isStyled?: boolean;
  readonly look?: DressChange;
  readonly format?: string;
}

export interface ColumnEdit {
  readonly column: number;
  /** As files have it: characters with their padding; null for the usual width. */
  readonly width?: number | null;
  readonly hidden?: boolean;
  readonly look?: DressChange;
  readonly format?: string;
}

export interface FilterEdit {
  readonly area: Area;
  /** Whether what it looks for stays. */
  readonly keepsCriteria: boolean;
}

export interface LinkEdit {
  readonly row: number;
  readonly column: number;
  /** Null: no link any more. */
  readonly link: {
    /** A place in the workbook. */
    readonly location?: string;
    /** An address outside. */
    readonly address?: string;
    readonly tooltip?: string;
    readonly display?: string;
  } | null;
}

export type FormatEdit =
  /** One of the file, counted through all `cfRule` of the part in the order written; with areas when they changed. */
  | { readonly kind: 'kept'; readonly origin: number; readonly areas?: readonly Area[] }
  | {
      readonly kind: 'added';
      readonly areas: readonly Area[];
      readonly rule: FormatRule;
      readonly stopIfTrue: boolean;
    };

export interface ProtectionEdit {
  /** As Office.js gives them: allowAutoFilter, allowFormatCells, selectionMode … */
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string | null;
}

export type TableEdit =
  | { readonly kind: 'dropped'; readonly name: string }
  | { readonly kind: 'moved'; readonly name: string; readonly area: Area; readonly keepsCriteria: boolean };
