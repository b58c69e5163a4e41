import type { Entry, Origin } from '../ledger/entry';
import type { Field } from '../ledger/field';
import type { LedgerTable } from '../ledger/ledgerTable';
import { absent, type Reading } from '../ledger/reading';
import type { Statement, Unit } from './register';

/** How much each way of not knowing tells; the higher one is kept. */
const telling: Readonly<Record<Reading<unknown>['kind'], number>> = {
  value: 8,
  none: 7,
  unreadable: 6,
  unknown: 5,
  notApplicable: 4,
  permanent: 3,
  state: 2,
  empty: 1,
  absent: 0,
};

const silent: Statement<never> = { reading: absent, origin: null };

/** Finds its cell only when somebody asks: most statements are never shown. */
class RowStatement<T> implements Statement<T> {
  constructor(
    readonly reading: Reading<T>,
    private readonly entry: Entry,
    private readonly field: Field<T>,
  ) {}

  get origin(): Origin {
    return this.entry.at(this.field);
  }
}

/**
 * What the unit's rows say about a field: the first row that gives a value (rows of unit ledgers
 * come first), else the row that tells most about why there is none. Without any such column the
 * reading is absent and the origin null.
 */
export function ask<T>(unit: Unit, field: Field<T>): Statement<T> {
  const best = mostTelling(unit, field);
  return best === null ? silent : new RowStatement(best.read(field), best, field);
}

/** As `ask`, where nobody wants to know the cell. */
export function askReading<T>(unit: Unit, field: Field<T>): Reading<T> {
  return mostTelling(unit, field)?.read(field) ?? absent;
}

function mostTelling(unit: Unit, field: Field): Entry | null {
  let table: LedgerTable | null = null;
  let column: readonly Reading<unknown>[] | null = null;
  let best: Entry | null = null;
  let most = 0;
  for (const entry of unit.entries) {
    if (entry.table !== table) {
      table = entry.table;
      column = table.has(field) ? table.column(field) : null;
    }
    if (column === null) continue;
    const { kind } = column[entry.index]!;
    if (kind === 'value') return entry;
    if (telling[kind] > most) {
      best = entry;
      most = telling[kind];
    }
  }
  return best;
}

/**
 * The different values that the unit's rows state, each with the first cell that states it;
 * empty where they agree or fewer than two rows give a value.
 */
export function contradictions<T>(unit: Unit, field: Field<T>): readonly Statement<T>[] {
  if (agree(unit, field)) return [];
  const found = new Map<unknown, Statement<T>>();
  for (const entry of unit.entries) {
    const reading = entry.table.has(field) ? entry.read(field) : absent;
    if (reading.kind !== 'value') continue;
    const key = comparable(reading.value);
    if (!found.has(key)) found.set(key, new RowStatement(reading, entry, field));
  }
  return found.size > 1 ? [...found.values()] : [];
}

/** True where all values are one and the same: the rows of nearly every unit. */
function agree(unit: Unit, field: Field): boolean {
  let first: unknown;
  for (const { table, index } of unit.entries) {
    const reading = table.column(field)[index]!;
    if (reading.kind !== 'value' || reading.value === first) continue;
    if (first !== undefined) return false;
    first = reading.value;
  }
  return true;
}

function comparable(value: unknown): unknown {
  return typeof value === 'object' ? JSON.stringify(value) : value;
}
