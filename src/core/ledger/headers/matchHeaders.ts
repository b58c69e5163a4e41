import type { ColumnMatch, SheetKind } from '../ledger';
import type { SheetSnapshot } from '../snapshot';
import { cellEvidence, mayTell } from './sheetEvidence';
import type { Header } from './findHeader';
import { type Evidence, matchTitles } from './matchTitles';

export interface HeadersMatched {
  readonly kind: SheetKind;
  readonly columns: readonly ColumnMatch[];
}

/** By header: what its titles say where too few cells stand below them to say anything. */
const byTitles = new WeakMap<Header, { readonly sheetTitle: string; readonly matched: HeadersMatched }>();

/** Pairs the columns of a sheet with fields, by their titles, the kind of sheet and a sample of the cells. Never complains; `end` is the row where another ledger begins. */
export function matchHeaders(sheet: SheetSnapshot, header: Header, end?: number): HeadersMatched {
  const sheetTitle = `${sheet.name} ${header.above}`;
  if (mayTell(sheet, header, end)) return withTitles(header, sheetTitle, cellEvidence(sheet, header, end));
  const before = byTitles.get(header);
  if (before?.sheetTitle === sheetTitle) return before.matched;
  const matched = withTitles(header, sheetTitle);
  byTitles.set(header, { sheetTitle, matched });
  return matched;
}

function withTitles({ columns, titles }: Header, sheetTitle: string, evidence?: Evidence): HeadersMatched {
  const matched = matchTitles(titles, sheetTitle, evidence);
  return {
    kind: matched.kind,
    columns: matched.titles.map((match, at) => ({
      column: columns[at]!,
      header: titles[at]!.join(' > '),
      ...match,
    })),
  };
}
