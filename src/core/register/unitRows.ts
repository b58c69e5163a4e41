import { checkCreditCode } from '../codes/creditCode';
import { person } from '../ledger/fields/person';
import { unit } from '../ledger/fields/unit';
import type { LedgerTable } from '../ledger/ledgerTable';
import type { Reading } from '../ledger/reading';
import { comparableName, type Place } from './unitName';

/** By table and row: which name text and which code text the row gives its unit; -1 for none. */
export interface RowIdentity {
  readonly names: Int32Array;
  readonly codes: Int32Array;
}

export interface NameText {
  readonly text: string;
  /** Number of the name's core: equal for names that compare as one but for their place. */
  readonly core: number;
  readonly place: Place;
}

export interface CodeText {
  readonly text: string;
  /** A well-formed code with the right check character: fit to identify a unit by itself. */
  readonly valid: boolean;
}

/** Every distinct name and code of the workbook, each understood once, and what each row gives. */
export class UnitRows {
  readonly names: NameText[] = [];
  readonly codes: CodeText[] = [];
  readonly rows: readonly RowIdentity[];
  /** By the core's text: its number, counted from 0. */
  private readonly coreIds = new Map<string, number>();
  private readonly nameIds = new Map<string, number>();
  private readonly codeIds = new Map<string, number>();

  /** `headings` names the unit of the tables that are one unit's own and have no column for it. */
  constructor(tables: readonly LedgerTable[], headings: ReadonlyMap<LedgerTable, string>) {
    this.rows = tables.map((table) => ({
      names: this.readNames(table, headings.get(table)),
      codes: this.readCodes(table),
    }));
  }

  private readNames(table: LedgerTable, heading: string | undefined): Int32Array {
    const ids = new Int32Array(table.size).fill(heading === undefined ? -1 : this.nameId(heading));
    // A row of people names its unit under 使用单位 or, where there is none, under 聘用单位.
    for (const field of [person.unit, unit.name]) {
      if (table.has(field)) fillIds(ids, table.column(field), (text) => this.nameId(text));
    }
    return ids;
  }

  private readCodes(table: LedgerTable): Int32Array {
    const ids = new Int32Array(table.size).fill(-1);
    if (table.has(unit.uscc)) fillIds(ids, table.column(unit.uscc), (text) => this.codeId(text));
    return ids;
  }

  /** How many cores the names have. */
  get cores(): number {
    return this.coreIds.size;
  }

  private nameId(text: string): number {
    const known = this.nameIds.get(text);
    if (known !== undefined) return known;
    const { core, place } = comparableName(text);
    const id = core === '' ? -1 : this.names.push({ text, core: this.coreId(core), place }) - 1;
    this.nameIds.set(text, id);
    return id;
  }

  private coreId(core: string): number {
    let id = this.coreIds.get(core);
    if (id === undefined) this.coreIds.set(core, (id = this.coreIds.size));
    return id;
  }

  private codeId(text: string): number {
    const known = this.codeIds.get(text);
    if (known !== undefined) return known;
    const checked = checkCreditCode(text);
    const id = this.codes.push({ text: checked.ok ? checked.code : text, valid: checked.ok }) - 1;
    this.codeIds.set(text, id);
    return id;
  }
}

function fillIds(ids: Int32Array, readings: readonly Reading<string>[], idOf: (text: string) => number): void {
  let lastText = '';
  let lastId = -1;
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i]!;
    if (reading.kind !== 'value') continue;
    if (reading.value !== lastText) {
      lastText = reading.value;
      lastId = idOf(lastText);
    }
    if (lastId !== -1) ids[i] = lastId;
  }
}
