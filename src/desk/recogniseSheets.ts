import { columnLetters, type Correction, type LedgerSheet, readLedger, type Snapshot, withMarkedRules } from '../core';
import type { FieldChoice, RecognisedColumn, RecognisedSheet } from './desk';

/** What every sheet of a workbook was recognised as; sheets that we generated are left out. */
export function recogniseSheets(snapshot: Snapshot, corrections: readonly Correction[]): RecognisedSheet[] {
  const { sheets } = readLedger(withMarkedRules(snapshot), corrections);
  return sheets.filter(({ sheet }) => sheet.marks?.generated !== true).map(recognisedSheet);
}

function recognisedSheet({ sheet, kind, why, headerRows, columns, table }: LedgerSheet): RecognisedSheet {
  return {
    name: sheet.name,
    kind,
    why,
    headerRows: headerRows.map((row) => row + 1),
    rows: table?.size ?? null,
    columns: columns.map(({ column, header, field, confidence, why: reason, candidates }): RecognisedColumn => ({
      column: columnLetters(column),
      header,
      field: field && choiceOf(field),
      confidence,
      why: reason,
      candidates: candidates.map(choiceOf),
    })),
  };
}

function choiceOf({ key, label, english }: LedgerSheet['columns'][number]['candidates'][number]): FieldChoice {
  return { key, label: { zh: label, en: english } };
}
