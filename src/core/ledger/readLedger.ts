import { correctColumns, type Correction } from './correction';
import type { ReadContext } from './field';
import type { Header } from './headers/findHeader';
import { endBefore, headersOf, sideBySide } from './headers/furtherHeaders';
import { matchHeaders } from './headers/matchHeaders';
import type { ColumnMatch, Ledger, LedgerSheet, SheetKind } from './ledger';
import { LedgerTable } from './ledgerTable';
import { fillDown } from './rows/fillDown';
import { scanRows } from './rows/scanRows';
import { notLedger, sheetReasons } from './sheetReasons';
import type { SheetSnapshot, Snapshot } from './snapshot';
import { equipment } from './fields/equipment';

/** Understands every sheet of a workbook: which hold ledgers, what their columns are and which rows are entries. */
export function readLedger(
  snapshot: Snapshot,
  corrections: readonly Correction[] = [],
  headerOf: HeaderOf = toBeFound,
): Ledger {
  const context: ReadContext = { dateSystem: snapshot.dateSystem };
  return { sheets: snapshot.sheets.flatMap((sheet) => readSheet(sheet, context, corrections, headerOf)) };
}

/** The header of a sheet's first ledger where the caller was told it; null where it is to be found. */
export type HeaderOf = (sheet: SheetSnapshot) => Header | null;

function toBeFound(): null {
  return null;
}

/** The sheet's ledger, and any others below or beside it on the same sheet. */
function readSheet(
  sheet: SheetSnapshot,
  context: ReadContext,
  corrections: readonly Correction[],
  headerOf: HeaderOf,
): LedgerSheet[] {
  if (sheet.marks?.generated) return [notLedger(sheet, sheetReasons.generated)];
  if (sheet.values.length === 0) return [notLedger(sheet, sheetReasons.blank)];
  const headers = headersOf(sheet, headerOf(sheet));
  if (headers.length === 0) return [notLedger(sheet, sheetReasons.noHeader)];
  const [first, ...further] = headers.flatMap((header, at) => {
    const next = headers[at + 1];
    const end = next && endBefore(sheet, next);
    return besideEachOther(
      sideBySide(header).map((part) => readPart({ sheet, header: part, end, context, corrections })),
    );
  });
  return [
    first!,
    ...further.filter(({ table }) => table !== null).map((part) => ({ ...part, further: true as const })),
  ];
}

/** Parts of one header, from left to right: only the last one has room for results. */
function besideEachOther(parts: readonly LedgerSheet[]): LedgerSheet[] {
  const last = parts.filter(({ table }) => table !== null).at(-1);
  return parts.map((part) => (part.table === null || part === last ? part : { ...part, hemmedIn: true }));
}

interface Part {
  readonly sheet: SheetSnapshot;
  readonly header: Header;
  /** The row where the next ledger begins; undefined after the last one. */
  readonly end: number | undefined;
  readonly context: ReadContext;
  readonly corrections: readonly Correction[];
}

/** One ledger of a sheet: the rows from its header to the row `end`, or to the last one. */
function readPart({ sheet, header, end, context, corrections }: Part): LedgerSheet {
  const matched = matchHeaders(sheet, header, end);
  const { kind } = matched;
  const columns = correctColumns(matched.columns, sheet.name, corrections);
  if (!isLedger(kind, columns))
    return { ...notLedger(sheet, sheetReasons.notLedger), headerRows: header.rows, columns };
  const seq = columns.find((match) => match.field?.key === 'seq')?.column ?? null;
  const { entries, leftOut } = scanRows(sheet, header, seq, end);
  const filled = fillDown(sheet, entries, columns);
  const table = new LedgerTable(sheet, entries, placesOf(columns), context, filled, titlesOf(columns));
  return { sheet, kind, why: sheetReasons.kinds[kind], headerRows: header.rows, columns, table, leftOut };
}

/** A ledger names units, or lists devices, people, hazards, checks or training; a table of sums does neither. */
function isLedger(kind: SheetKind, columns: readonly ColumnMatch[]): boolean {
  const fields = columns.flatMap(({ field }) => (field && field.subject !== 'common' ? [field] : []));
  if (kind === 'other' || fields.length < 2) return false;
  return fields.some((field) => field.key === 'unit.name' || field.subject !== 'unit');
}

function titlesOf(columns: readonly ColumnMatch[]): ReadonlyMap<number, string> {
  return new Map(columns.map(({ column, header }) => [column, header]));
}

/** By field slot, the sheet columns of the field, the most trusted first. */
function placesOf(columns: readonly ColumnMatch[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  const add = (slot: number, column: number) => places.set(slot, [...(places.get(slot) ?? []), column]);
  const byTrust = [...columns].sort((one, other) => trust(other) - trust(one) || one.column - other.column);
  for (const { field, column, header } of byTrust) {
    if (field === null) continue;
    add(field.slot, column);
    // A boiler's 下次内部检验 is a next inspection with a clock of its own.
    if (field === equipment.nextInspectionOn && isInternal(header)) add(equipment.nextInternalOn.slot, column);
  }
  return places;
}

/** A boiler's external inspection comes yearly and stands for the next inspection before the internal one. */
function trust(match: ColumnMatch): number {
  return match.confidence - (isInternal(match.header) ? 0.5 : 0);
}

function isInternal(header: string): boolean {
  return /内部(?!编)/.test(header) && header.includes('检') && !/外部|全面/.test(header);
}
