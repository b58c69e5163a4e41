import type { RiskClass, RiskLevel } from '../grading/grade';
import type { Area, CellValue } from '../ledger/snapshot';

/**
 * What should happen to the workbook, as plain data. A door applies it; applying it twice is the same as once.
 * Rows and columns are 0-based sheet positions.
 */
export type Change = WriteColumn | Highlight | ReplaceSheet | RewriteFormulas | RemoveMarks;

/** One of our result columns: beside the ledger, or in place of our earlier one. */
export interface WriteColumn {
  readonly kind: 'writeColumn';
  readonly sheet: string;
  /** Result id, e.g. 'grade'; kept as the hidden name `_tzsb_<id>_<n>`. */
  readonly id: string;
  readonly column: number;
  /** Sheet row of the (lowest) header row. */
  readonly headerRow: number;
  readonly header: string;
  /** In characters as Excel's own dialog shows them: a file adds `columnMargin`, and `columnPixels` counts from there. */
  readonly width: number;
  /** Number format of the cells, e.g. 'yyyy-mm-dd'; '@' for text. */
  readonly numberFormat: string;
  /** Of long text; all else stands in the middle. */
  readonly align?: 'left';
  /** By row: sheet row and what to write there. Other rows of the column are left alone. */
  readonly cells: readonly {
    readonly row: number;
    readonly value: string | number | null;
    readonly numberFormat?: string;
    /** Without '='; `value` is then its result as we worked it out. */
    readonly formula?: string;
  }[];
  /** How many rows the formula of the first cell fills by itself; those below it must stay blank. */
  readonly spills?: number;
}

/** Conditional formats that we own: they go by formula, so they stay true as days pass. */
export interface Highlight {
  readonly kind: 'highlight';
  readonly sheet: string;
  /** All our conditional formats of this sheet; earlier ones of ours are replaced. */
  readonly rules: readonly HighlightRule[];
}

export interface HighlightRule {
  readonly areas: readonly Area[];
  /** For the first area's top left cell, without '='; must contain the mark N("tzsb") by which we know it again. */
  readonly formula: string;
  readonly style: HighlightStyle;
}

export type HighlightStyle = 'overdue' | 'overdueLight' | 'applyNow' | 'dueSoon' | 'unknown' | 'fail';

/** A sheet that we generate: made, or replaced when it is ours already. */
export interface ReplaceSheet {
  readonly kind: 'replaceSheet';
  readonly name: string;
  readonly content: SheetContent;
  /** 'rules': the one sheet of rules, which the user edits; its hidden name is `_tzsb_rules`. */
  readonly role?: 'rules';
  /** Made as a hidden sheet: tables that only formulas read. */
  readonly hidden?: true;
}

/** Formulas that the user asked to have turned into their values, or entered anew. */
export interface RewriteFormulas {
  readonly kind: 'rewriteFormulas';
  readonly sheet: string;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    /** The formula that must still stand there, with '='. */
    readonly was: string;
    /** The same formula again, or the values that it gave: row-major, from this cell on. */
    readonly now: { readonly formula: string } | { readonly values: readonly (readonly CellValue[])[] };
  }[];
}

/** Everything of ours goes: result columns, conditional formats, generated sheets, hidden names. */
export interface RemoveMarks {
  readonly kind: 'removeMarks';
  /** The sheet of rules stays, because the user has changed it. */
  readonly keepsRules?: true;
}

export interface SheetContent {
  /** From column A, in characters as files have them, with the margin: `columnPixels` each. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Area[];
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly highlights: readonly HighlightRule[];
  /** The header row and last row of a list to filter; null without one. */
  readonly filter: Area | null;
  readonly print: PrintSetup;
}

export interface SheetRow {
  readonly cells: readonly (SheetCell | null)[];
  /** In points; the default when absent. */
  readonly height?: number;
}

export interface SheetCell {
  readonly value: string | number | null;
  /** Without '='; `value` is then its result as we worked it out. */
  readonly formula?: string;
  readonly style: CellStyle;
  /** A place in the workbook to jump to. */
  readonly link?: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** Looks by name; a door knows how to draw them. Dates are 'yyyy-mm-dd', months 'yyyy-mm', percents '0.0%'. */
export type CellStyle =
  | 'title'
  | 'subtitle'
  | 'headline'
  | 'headlineBad'
  | 'section'
  | 'header'
  | 'text'
  | 'textCentred'
  | 'number'
  | 'percent'
  | 'date'
  | 'month'
  | 'total'
  | 'totalPercent'
  | 'note'
  | 'link'
  | 'good'
  | 'bad'
  | 'warn'
  | 'alarm'
  | 'muted'
  | InputStyle
  | 'key'
  | 'contents'
  | RiskStyle
  | HeatStyle;

/** A cell that the user is to edit; 'Changed' where it differs from its default. */
export type InputStyle = 'input' | 'inputText' | 'inputChanged' | 'inputTextChanged';

/** A number of units in the matrix of classes and levels, with its place in words and coloured by risk. */
export type RiskStyle = `risk${RiskClass}${RiskLevel}`;

/** A count, the darker the more. */
export type HeatStyle = 'heat0' | 'heat1' | 'heat2' | 'heat3' | 'heat4';

export interface PrintSetup {
  readonly paper: 'A4' | 'A3';
  readonly orientation: 'landscape' | 'portrait';
  /** First and last 0-based rows repeated on each page; null without. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  /** Left, centre and right; &P is the page, &N the number of pages. */
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
}
