import { Entry } from '../ledger/entry';
import type { Ledger, LedgerSheet, SheetKind } from '../ledger/ledger';
import type { LedgerTable } from '../ledger/ledgerTable';
import { patrol } from '../ledger/fields/patrol';
import { training } from '../ledger/fields/training';
import { type Township, townships as townshipTable } from '../regulation/townships';
import { byUnit } from './byUnit';
import { DeviceRecord } from './device';
import { DeviceTypes } from './deviceType';
import { headingTownship } from './headingTownship';
import { headingUnit, namesUnits } from './headingUnit';
import { HazardRecord, saysNothingFound } from './hazard';
import { OperatorRecord } from './operator';
import type { Device, Hazard, Operator, Patrol, Register, Training, Unit } from './register';
import { RowKinds } from './rowKinds';
import { oftenAsked } from './oftenAsked';
import { matcherFor, type TownshipMatcher } from './townshipOf';
import type { UnitRecord } from './unitRecord';
import { townshipOf, unitsOf } from './units';

const usualTownships = townshipTable[0]!.value!;

/**
 * Joins the rows of all ledgers of the workbook into units with their devices, people, hazards and records.
 * `townships` are those of the rule book.
 */
export function buildRegister(ledger: Ledger, townships: readonly Township[] = usualTownships): Register {
  for (const { table, columns } of ledger.sheets) table?.readTogether(oftenAsked(columns));
  const tables = tablesOf(ledger);
  const owners = ownersOf(ledger);
  const { units, unitOf } = unitsOf(
    tables.map(({ table }) => table),
    owners,
  );
  const builder = new RegisterBuilder(units);
  tables.forEach(({ table, kind }, number) => {
    builder.add(table, kind, unitOf[number]!);
  });
  builder.handOut(unitOf);
  const match = matcherFor(townships);
  const headings = headingsOf(ledger, match);
  for (const unit of units) {
    const { township, townshipIn } = townshipOf(unit, headings, match);
    unit.township = township;
    unit.townshipIn = townshipIn;
    if (unit.entries.every(({ table }) => owners.has(table))) unit.nameIn = 'heading';
  }
  return builder;
}

/** Unit ledgers first, so that a unit's own ledger is what is asked first; then in the workbook's order. */
function tablesOf(ledger: Ledger): { table: LedgerTable; kind: SheetKind }[] {
  const ofUnits = (sheet: LedgerSheet) => sheet.kind === 'unit';
  const ordered = [...ledger.sheets.filter(ofUnits), ...ledger.sheets.filter((sheet) => !ofUnits(sheet))];
  return ordered.flatMap(({ table, kind }) => (table === null ? [] : [{ table, kind }]));
}

function headingsOf(ledger: Ledger, match: TownshipMatcher): Map<LedgerTable, Township> {
  const headings = new Map<LedgerTable, Township>();
  for (const sheet of ledger.sheets) {
    const township = sheet.table === null ? null : headingTownship(sheet, match);
    if (township !== null) headings.set(sheet.table!, township);
  }
  return headings;
}

/** The unit of each table that is one unit's own ledger. */
function ownersOf(ledger: Ledger): Map<LedgerTable, string> {
  const owners = new Map<LedgerTable, string>();
  let owner: string | null = null;
  for (const sheet of ledger.sheets) {
    if (!sheet.further) owner = headingUnit(sheet);
    if (owner !== null && sheet.table !== null && !namesUnits(sheet.table)) owners.set(sheet.table, owner);
  }
  return owners;
}

class RegisterBuilder implements Register {
  readonly devices: Device[] = [];
  readonly operators: Operator[] = [];
  readonly hazards: Hazard[] = [];
  readonly patrols: Patrol[] = [];
  readonly trainings: Training[] = [];
  private readonly entries: Entry[] = [];

  constructor(readonly units: readonly UnitRecord[]) {}

  add(table: LedgerTable, kind: SheetKind, unitOf: Int32Array): void {
    const rows = new RowKinds(table, kind);
    const types = new DeviceTypes(table);
    for (let index = 0; index < table.size; index++) {
      const entry = new Entry(table, index);
      const unit = this.units[unitOf[index]!] ?? null;
      this.entries.push(entry);
      if (rows.isDevice(index)) this.devices.push(new DeviceRecord(this.devices.length, entry, unit, types.at(index)));
      if (rows.isOperator(index)) this.operators.push(new OperatorRecord(this.operators.length, entry, unit));
      if (rows.isHazard(index) && !saysNothingFound(entry))
        this.hazards.push(new HazardRecord(this.hazards.length, entry, unit));
      if (rows.isPatrol(index))
        this.patrols.push({ index: this.patrols.length, entry, unit, on: entry.read(patrol.on) });
      if (rows.isTraining(index))
        this.trainings.push({ index: this.trainings.length, entry, unit, on: entry.read(training.on) });
    }
  }

  /** Gives every unit its rows and what they are about; `unitOf` by table and row. */
  handOut(unitOf: readonly Int32Array[]): void {
    const { units } = this;
    const entries = byUnit(this.entries, joined(unitOf), units.length);
    const devices = this.ofUnits(this.devices);
    const operators = this.ofUnits(this.operators);
    const hazards = this.ofUnits(this.hazards);
    const patrols = this.ofUnits(this.patrols);
    const trainings = this.ofUnits(this.trainings);
    for (const unit of units) {
      unit.entries = entries[unit.index]!;
      unit.devices = devices[unit.index]!;
      unit.operators = operators[unit.index]!;
      unit.hazards = hazards[unit.index]!;
      unit.patrols = patrols[unit.index]!;
      unit.trainings = trainings[unit.index]!;
    }
  }

  private ofUnits<T extends { readonly unit: Unit | null }>(things: readonly T[]): readonly (readonly T[])[] {
    const places = new Int32Array(things.length);
    for (let at = 0; at < things.length; at++) places[at] = things[at]!.unit?.index ?? -1;
    return byUnit(things, places, this.units.length);
  }
}

function joined(lists: readonly Int32Array[]): Int32Array {
  const whole = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let start = 0;
  for (const list of lists) {
    whole.set(list, start);
    start += list.length;
  }
  return whole;
}
