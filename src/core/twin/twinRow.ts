import { dateSystemOf } from '../changes/dateCell';
import type { Field } from '../ledger/field';
import type { LedgerSheet } from '../ledger/ledger';
import type { LedgerTable } from '../ledger/ledgerTable';
import type { Reading } from '../ledger/reading';
import { Entry } from '../ledger/entry';
import type { Device, Unit } from '../register/register';
import type { Report } from '../report/report';
import { fieldValue, textOf } from './cells';

/** A row of a ledger, and what the engine took it for when the formulas were made. */
export interface TwinRow {
  readonly ledger: LedgerSheet;
  readonly table: LedgerTable;
  readonly index: number;
  /** 0-based. */
  readonly sheetRow: number;
  readonly device: Device | null;
  readonly unit: Unit | null;
}

/** All that the formulas are made from. */
export interface TwinInput {
  readonly report: Report;
  readonly rows: readonly TwinRow[];
  readonly dateSystem: 1900 | 1904;
}

/** The rows of all ledgers in the order in which a unit is asked: its own ledgers first. */
export function twinInput(report: Report): TwinInput {
  const devices = new Map<LedgerTable, (Device | undefined)[]>();
  for (const device of report.register.devices) put(devices, device.entry, device);
  const units = new Map<LedgerTable, (Unit | undefined)[]>();
  for (const unit of report.register.units) for (const entry of unit.entries) put(units, entry, unit);
  const { sheets } = report.ledger;
  const ordered = [...sheets.filter(({ kind }) => kind === 'unit'), ...sheets.filter(({ kind }) => kind !== 'unit')];
  const rows = ordered.flatMap((ledger): TwinRow[] => {
    const { table } = ledger;
    if (table === null) return [];
    return table.rowNumbers.map((sheetRow, index) => ({
      ledger,
      table,
      index,
      sheetRow,
      device: devices.get(table)?.[index] ?? null,
      unit: units.get(table)?.[index] ?? null,
    }));
  });
  return { report, rows, dateSystem: dateSystemOf(report.ledger) };
}

function put<T>(tables: Map<LedgerTable, (T | undefined)[]>, { table, index }: Entry, value: T): void {
  let rows = tables.get(table);
  if (rows === undefined) tables.set(table, (rows = []));
  rows[index] = value;
}

export function has({ rows }: TwinInput, field: Field): boolean {
  const tables = new Set(rows.map(({ table }) => table));
  return [...tables].some((table) => table.has(field));
}

/** What a text means to the twin: a short code; '?' where it means different things in different rows. */
export function meanings<T>(
  { rows }: TwinInput,
  field: Field<T>,
  codeOf: (reading: Reading<T>) => string,
  standard: readonly string[] = [],
): Map<string, string> {
  const found = new Map<string, string>();
  const context = { dateSystem: 1900 } as const;
  for (const word of standard) found.set(word, codeOf(field.read(word, '', context)));
  const present = new Map<string, string>();
  for (const { table, index } of rows) {
    if (!table.has(field)) continue;
    const text = textOf(fieldValue(table, field, index));
    if (text === '') continue;
    const code = codeOf(new Entry(table, index).read(field));
    const before = present.get(text);
    present.set(text, before === undefined || before === code ? code : '?');
  }
  for (const [text, code] of present) found.set(text, code);
  return found;
}
