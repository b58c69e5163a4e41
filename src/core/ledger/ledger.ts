import type { Field } from './field';
import type { LedgerTable } from './ledgerTable';
import type { SheetSnapshot } from './snapshot';

/** The workbook as ledgers: what each sheet is, how its columns were understood, and its rows. */
export interface Ledger {
  readonly sheets: readonly LedgerSheet[];
}

export type SheetKind =
  'equipment' | 'unit' | 'operator' | 'hazard' | 'patrol' | 'training' | 'report' | 'mixed' | 'other';

export interface LedgerSheet {
  readonly sheet: SheetSnapshot;
  readonly kind: SheetKind;
  /** Why it is this kind, or why it is no ledger. One sentence in Chinese and in English. */
  readonly why: { readonly zh: string; readonly en: string };
  /** 0-based sheet rows; empty when no header was found. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnMatch[];
  /** The rows; null on a sheet that is no ledger. */
  readonly table: LedgerTable | null;
  /** Rows that are not entries, each with the reason. */
  readonly leftOut: readonly LeftOutRow[];
  /** Present on a ledger that stands below or beside another one of the same sheet. */
  readonly further?: true;
  /** Present where another ledger stands right of this one: results would be read as that one's, so none are written. */
  readonly hemmedIn?: true;
}

export interface ColumnMatch {
  /** 0-based sheet column. */
  readonly column: number;
  /** The header's levels joined by ' > ', as written. */
  readonly header: string;
  /** Null where no field fits well enough. */
  readonly field: Field | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** In words: which alias, which evidence in the cells. */
  readonly why: string;
  /** The fields that might fit, where the confidence was too low to choose: a question for the user. */
  readonly candidates: readonly Field[];
}

export interface LeftOutRow {
  /** 0-based sheet row. */
  readonly row: number;
  readonly reason: 'subtotal' | 'note' | 'repeatedHeader' | 'sectionTitle' | 'example';
}
