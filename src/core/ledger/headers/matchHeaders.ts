import type { ColumnMatch, SheetKind } from '../ledger';
import type { SheetSnapshot } from '../snapshot';
import { cellEvidence } from './sheetEvidence';
import type { Header } from './findHeader';
import { matchTitles } from './matchTitles';

export interface HeadersMatched {
  readonly kind: SheetKind;
  readonly columns: readonly ColumnMatch[];
}

/** Pairs the columns of a sheet with fields, by their titles, the kind of sheet and a sample of the cells. Never complains; `end` is the row where another ledger begins. */
export function matchHeaders(sheet: SheetSnapshot, header: Header, end?: number): HeadersMatched {
  const { columns, titles } = header;
  const matched = matchTitles(titles, `${sheet.name} ${header.above}`, cellEvidence(sheet, header, end));
  return {
    kind: matched.kind,
    columns: matched.titles.map((match, at) => ({
      column: columns[at]!,
      header: titles[at]!.join(' > '),
      ...match,
    })),
  };
}
