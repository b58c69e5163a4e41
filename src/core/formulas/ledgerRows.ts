import type { ResultColumn, ResultContext, RowThings } from '../changes/resultColumn';
import { resultContext } from '../changes/resultContext';
import { columnsFor } from '../changes/resultLayout';
import { type TableRows, tableRows } from '../changes/tableRows';
import { Entry } from '../ledger/entry';
import type { LedgerSheet, SheetKind } from '../ledger/ledger';
import type { Language } from '../text';
import type { Judgement } from './judgement';

/** One row of a ledger, with what it is about. */
export interface LedgerRow {
  readonly entry: Entry;
  readonly things: RowThings;
}

/** The rows of one ledger, and the result columns that the pane writes beside it. */
export interface LedgerPart {
  readonly kind: SheetKind;
  readonly columns: readonly ResultColumn[];
  /** By the row's place in the range of data rows. */
  readonly rows: ReadonlyMap<number, LedgerRow>;
}

/** What a row is about, by its place among the rows of its table; nothing where `rows` has none. */
export function thingsAt(rows: TableRows | undefined, index: number): RowThings {
  return {
    unit: rows?.units[index],
    device: rows?.devices[index],
    operator: rows?.operators[index],
    hazard: rows?.hazards[index],
  };
}

/** The ledgers of the first sheet, one below the other; of ledgers side by side the last, beside which results stand. */
export function ledgerParts(judgement: Judgement, headerHeight: number): readonly LedgerPart[] {
  const tables = tableRows(judgement);
  const { sheets } = judgement.ledger;
  const first = sheets[0]?.sheet;
  return sheets
    .filter(({ sheet, table, hemmedIn }) => sheet === first && table !== null && hemmedIn !== true)
    .map((part) => ({ kind: part.kind, columns: columnsFor(part, tables), rows: rowsOf(part) }));

  function rowsOf({ table }: LedgerSheet): ReadonlyMap<number, LedgerRow> {
    const found = tables.get(table!);
    const rows = new Map<number, LedgerRow>();
    table!.rowNumbers.forEach((row, index) => {
      if (row < headerHeight) return;
      rows.set(row - headerHeight, { entry: new Entry(table!, index), things: thingsAt(found, index) });
    });
    return rows;
  }
}

/** The words for units are made once for all formulas over the same ranges. */
export class Contexts {
  private readonly byLanguage: Partial<Record<Language, ResultContext>> = {};

  constructor(private readonly judgement: Judgement) {}

  in(language: Language): ResultContext {
    return (this.byLanguage[language] ??= resultContext(this.judgement, language));
  }
}
