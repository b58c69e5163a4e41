import type { CheckContext } from '../checks/rule';
import type { Clock, ClockStatus } from '../deadlines/clock';
import type { Entry } from '../ledger/entry';
import type { LedgerTable } from '../ledger/ledgerTable';
import type { Device, Hazard, Operator, Unit } from '../register/register';

/** What the register made of a table's rows, by the row's place in the table. */
export interface TableRows {
  readonly units: (Unit | undefined)[];
  readonly devices: (Device | undefined)[];
  readonly operators: (Operator | undefined)[];
  readonly hazards: (Hazard | undefined)[];
}

/** By table. Where one row holds several things of a kind, the most urgent one speaks for the row. */
export function tableRows({
  register,
  deadlines,
}: Pick<CheckContext, 'register' | 'deadlines'>): ReadonlyMap<LedgerTable, TableRows> {
  const tables = new Map<LedgerTable, TableRows>();
  const rowsOf = ({ table }: Entry): TableRows => {
    let rows = tables.get(table);
    if (rows === undefined) {
      rows = { units: [], devices: [], operators: [], hazards: [] };
      tables.set(table, rows);
    }
    return rows;
  };
  for (const unit of register.units) for (const entry of unit.entries) rowsOf(entry).units[entry.index] ??= unit;
  for (const device of register.devices) {
    keep(rowsOf(device.entry).devices, device, ({ index }) => deadlines.devices[index]!.inspection);
  }
  for (const one of register.operators) {
    keep(rowsOf(one.entry).operators, one, ({ index }) => deadlines.operators[index]!);
  }
  for (const one of register.hazards) keep(rowsOf(one.entry).hazards, one, ({ index }) => deadlines.hazards[index]!);
  return tables;
}

const urgency: readonly ClockStatus[] = ['notApplicable', 'ok', 'dueSoon', 'applyNow', 'unknown', 'overdue'];

function keep<T extends { readonly entry: Entry }>(row: (T | undefined)[], one: T, clock: (one: T) => Clock): void {
  const before = row[one.entry.index];
  const isFirst = before === undefined;
  if (isFirst || urgency.indexOf(clock(one).status) > urgency.indexOf(clock(before).status)) row[one.entry.index] = one;
}
