import type { LedgerSheet } from '../ledger/ledger';
import { freeColumn, sheetColumns } from './freeColumn';
import type { ResultColumn } from './resultColumn';
import { resultColumnList } from './resultColumnList';

/** A ledger of a sheet and the result columns that it gets. */
export interface Served {
  readonly ledger: LedgerSheet;
  readonly columns: readonly ResultColumn[];
}

/**
 * By result id the 0-based column for all ledgers of one sheet, or null without room. A result has one column on the
 * sheet; results that no ledger has both of may share one. Columns of ours that are there already keep their places
 * unless a ledger has titles of its own there; new ones go right of everything.
 */
export function columnPlaces(served: readonly Served[]): ReadonlyMap<string, number> | null {
  const places = new Map<string, number>();
  const { sheet, headerRows } = served[0]!.ledger;
  const free = freeColumn(sheet, headerRows.at(-1)!);
  const earlier = earlierPlaces(served);
  for (const { id } of resultColumnList) {
    const rivals = served.filter(({ columns }) => columns.some((column) => column.id === id));
    if (rivals.length === 0) continue;
    const taken = new Set(rivals.flatMap(({ columns }) => columns.map((column) => places.get(column.id))));
    let place = earlier[id] ?? free;
    if (taken.has(place)) place = free;
    while (taken.has(place)) place++;
    if (place >= sheetColumns) return null;
    places.set(id, place);
  }
  return places;
}

function earlierPlaces(served: readonly Served[]): Readonly<Record<string, number>> {
  const earlier = served[0]!.ledger.sheet.marks?.resultColumns ?? {};
  const ours = new Set(Object.values(earlier));
  return served.some(({ ledger }) => ledger.columns.some(({ column }) => ours.has(column))) ? {} : earlier;
}
