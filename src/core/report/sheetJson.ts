import { columnLetters } from '../ledger/address';
import type { ColumnMatch, LedgerSheet } from '../ledger/ledger';
import type { JsonColumn, JsonSheet } from './jsonShapes';

export function sheetJson({ sheet, kind, headerRows, columns, table, further }: LedgerSheet): JsonSheet {
  return {
    name: sheet.name,
    kind,
    headerRows: headerRows.map((row) => row + 1),
    columns: columns.map(columnJson),
    rows: table?.size ?? 0,
    ...(further ? { further } : {}),
  };
}

function columnJson({ column, header, field, confidence }: ColumnMatch): JsonColumn {
  const about = { column: columnLetters(column), header };
  if (field === null) return { ...about, field: 'other', confidence };
  if (field.published) return { ...about, field: field.key, confidence };
  return { ...about, field: 'other', confidence, reads: field.key };
}
