import { certificateClock } from '../deadlines/certificate';
import { isDrilledAlone } from '../deadlines/drill';
import { isInternalOnly } from '../deadlines/inspection';
import type { Run } from '../deadlines/run';
import { Entry } from '../ledger/entry';
import type { Field } from '../ledger/field';
import { equipment } from '../ledger/fields/equipment';
import { person } from '../ledger/fields/person';
import { unit as unitFields } from '../ledger/fields/unit';
import type { LedgerTable } from '../ledger/ledgerTable';
import type { Reading } from '../ledger/reading';
import { ask } from '../register/ask';
import { isPerhapsOutOfUse } from '../register/deviceUse';
import { HazardRecord } from '../register/hazard';
import { OperatorRecord } from '../register/operator';
import { namesPlace } from '../register/placeType';
import type { Device, Hazard, Operator, Unit } from '../register/register';
import { UnitRecord } from '../register/unitRecord';
import type { EquipmentType } from '../regulation/catalogue';
import { certificateItems } from '../regulation/certificateItems';
import { type Answers, saidBy, type Supposition } from './answers';
import { isOpen, isOpenIn, isOpenReading } from './openStatement';
import { SupposedTable } from './supposedTable';

const allItems = (certificateItems[0]?.value ?? []).map(({ code }) => code);

/** The type that a device is taken to be. */
export type TypeOf = (device: Device) => EquipmentType | null;

/** The unit as it would be if every cell without an answer were answered as supposed; a register of its own. */
export function supposedUnit(real: Unit, answers: Answers, supposition: Supposition, typeOf: TypeOf, run: Run): Unit {
  const entryOf = supposedEntries(real, answers, supposition, typeOf, run);
  const { name, otherNames, uscc, township, entries, devices, operators, hazards } = real;
  const unit = new UnitRecord(0, name, otherNames, uscc);
  unit.township = township;
  unit.entries = entries.map(entryOf);
  unit.devices = devices.map((device, index) => {
    const { entry, typeNotes, quantity } = device;
    const type = typeOf(device);
    return { index, entry: entryOf(entry), unit, type, typeNotes, quantity, ...supposedUse(device, supposition) };
  });
  unit.operators = operators.map(({ entry }, index) =>
    supposedOperator(new OperatorRecord(index, entryOf(entry), unit), supposition, run),
  );
  unit.hazards = hazards.map((hazard, index) =>
    supposedHazard(hazard, new HazardRecord(index, entryOf(hazard.entry), unit), supposition),
  );
  return unit;
}

/** Whether the ledger does not tell, or need not be right in taking for granted, that the device is in use. */
export function hasOpenUse(device: Device): boolean {
  return isPerhapsOutOfUse(device) || isOpenIn(device.entry, equipment.status);
}

function supposedUse(device: Device, supposition: Supposition): Pick<Device, 'use' | 'stopNotice' | 'counted'> {
  const { use, stopNotice, counted } = device;
  if (!hasOpenUse(device)) return { use, stopNotice, counted };
  return supposition === 'ill' || supposition === 'well'
    ? { use: 'inUse', stopNotice: 'unknown', counted: true }
    : { use: 'stopped', stopNotice: 'given', counted: false };
}

/** Every certificate item there is, where the ledger names none: held is the best and, once expired, the worst. */
function supposedOperator(operator: Operator, supposition: Supposition, run: Run): Operator {
  if (!isOpenIn(operator.entry, person.certItem)) return operator;
  const isExpired = certificateClock(operator, run).status === 'overdue';
  if (isExpired !== (supposition === 'ill')) return operator;
  const { index, entry, unit, name, oldItems, certExpiresOn } = operator;
  return { index, entry, unit, name, oldItems, certExpiresOn, items: allItems };
}

function supposedHazard({ closed }: Hazard, supposed: Hazard, supposition: Supposition): Hazard {
  if (closed !== 'unknown') return supposed;
  const { index, entry, unit, grade } = supposed;
  return { index, entry, unit, grade, closed: supposition === 'ill' ? 'open' : 'closed' };
}

/** Gives every row of the unit its supposed counterpart. */
function supposedEntries(
  unit: Unit,
  answers: Answers,
  supposition: Supposition,
  typeOf: TypeOf,
  run: Run,
): (entry: Entry) => Entry {
  const devices = new Map(unit.devices.map((device) => [device.entry, device]));
  const supposed = new Map<Entry, Entry>();
  const isPlaceNamed = namesPlace(unit.name);
  for (const [table, entries] of byTable(unit.entries)) {
    const answer = (field: Field, reading: Reading<unknown>, at: number): Reading<unknown> => {
      const device = devices.get(entries[at]!);
      if (!table.has(field) || !(isOpenReading(reading) || isOtherInspection(field, device))) return reading;
      const code = (device && typeOf(device)?.code) ?? '';
      // A ride's row needs a drill of its own, whatever other rows say.
      const isOfRow = field === unitFields.lastDrillOn && isDrilledAlone(code, run);
      if (field.subject === 'unit' && !isOfRow && !isOpen(ask(unit, field))) return reading;
      if (isPlaceNamed && (field === unitFields.placeType || field === unitFields.industry)) return reading;
      if (isSaidElsewhere(field, entries[at]!, device)) return reading;
      return answers.to(field, code, supposition) ?? reading;
    };
    const rows = entries.map(({ index }) => index);
    const copy = new SupposedTable(table, rows, answer);
    entries.forEach((entry, at) => supposed.set(entry, new Entry(copy, at)));
  }
  return (entry) => supposed.get(entry) ?? entry;
}

/** Whether another cell of the row says what this one leaves open. */
export function isSaidElsewhere(field: Field, entry: Entry, device: Device | undefined): boolean {
  const other = saidBy.get(field);
  if (other === undefined) return false;
  // The design life may be counted from it, whatever date is printed.
  if (field === equipment.manufacturedOn && entry.table.has(equipment.designLife)) return false;
  const { kind } = entry.read(other);
  if (other !== equipment.nextInspectionOn) return kind === 'value' || kind === 'none';
  return kind === 'value' && (device === undefined || !isInternalOnly(device));
}

/** Whether the next inspection of a boiler reads as the internal one, because its own cell is blank. */
function isOtherInspection(field: Field, device: Device | undefined): boolean {
  return field === equipment.nextInspectionOn && device !== undefined && isInternalOnly(device);
}

function byTable(entries: readonly Entry[]): ReadonlyMap<LedgerTable, Entry[]> {
  const tables = new Map<LedgerTable, Entry[]>();
  for (const entry of entries) {
    const known = tables.get(entry.table);
    if (known === undefined) tables.set(entry.table, [entry]);
    else known.push(entry);
  }
  return tables;
}
