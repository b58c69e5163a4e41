import type { EquipmentKind } from '../../../src/core/regulation/catalogue';
import { Entry } from '../../../src/core/ledger/entry';
import type { Field } from '../../../src/core/ledger/field';
import { equipment } from '../../../src/core/ledger/fields/equipment';
import { hazard } from '../../../src/core/ledger/fields/hazard';
import { person } from '../../../src/core/ledger/fields/person';
import { unit } from '../../../src/core/ledger/fields/unit';
import { LedgerTable } from '../../../src/core/ledger/ledgerTable';
import type { CellValue, SheetSnapshot } from '../../../src/core/ledger/snapshot';
import type { Device } from '../../../src/core/register/register';

/** A row by short field names, e.g. { lastInspectedOn: '2023-04-17' }. */
export type Row = Readonly<Record<string, CellValue>>;

const groups = { equipment, hazard, person, unit } as const;

/** Entries of one ledger whose columns are the keys of the first row. */
export function entriesOf(group: keyof typeof groups, rows: readonly Row[]): readonly Entry[] {
  const names = Object.keys(rows[0] ?? {});
  const fields = groups[group] as unknown as Readonly<Record<string, Field>>;
  const places = new Map<number, readonly number[]>();
  names.forEach((name, column) => {
    const field = fields[name];
    if (field === undefined) throw new Error(`no field ${group}.${name}`);
    places.set(field.slot, [column]);
  });
  const sheet: SheetSnapshot = {
    name: '台账',
    visibility: 'visible',
    protected: false,
    origin: { row: 1, column: 0 },
    values: rows.map((row) => names.map((name) => row[name] ?? null)),
    merges: [],
    hiddenRows: [],
    filtered: false,
    tables: [],
    marks: null,
  };
  const rowNumbers = rows.map((_, index) => index + 1);
  const table = new LedgerTable(sheet, rowNumbers, places, { dateSystem: 1900 }, new Map());
  return rows.map((_, index) => new Entry(table, index));
}

/** A device in use of that catalogue code; code '' for one whose type is not known. */
export function deviceOf(code: string, row: Row, more: Partial<Device> = {}): Device {
  const [entry] = entriesOf('equipment', [row]);
  const type = code === '' ? null : { code, kind: '锅炉' as EquipmentKind, name: code };
  return {
    index: 0,
    entry: entry!,
    unit: null,
    type,
    use: 'inUse',
    stopNotice: 'unknown',
    counted: true,
    quantity: 1,
    ...more,
  } as Device;
}
