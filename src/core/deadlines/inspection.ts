import type { Entry } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import type { Device } from '../register/register';
import { earlierOf, isClassD } from './boiler';
import type { Clock } from './clock';
import { computedInspection } from './computedInspection';
import { cyclesOf } from './cycleOf';
import { DueClock, EntryCell } from './dueClock';
import { elevatorInspection } from './elevatorInspection';
import { extendedInspection, printedInspection } from './printed';
import type { Run } from './run';
import { exemptBoiler, missing, outOfUse, unknownClock } from './silence';

/** The next 定期检验 of a device: as printed in the ledger, else computed by its kind, else not known. */
export function inspectionOf(device: Device, run: Run): Clock {
  const { entry, type } = device;
  const out = outOfUse(device);
  if (out !== null) return out;
  const isBoiler = type?.code.startsWith('1') === true;
  if (isBoiler && isClassD(entry, run)) return exemptBoiler(entry);
  const clock = printedOrComputed(device, run);
  return extended(isBoiler ? earlierOf(clock, entry, run) : clock, entry, run);
}

/** The inspection without regard to an extension or to a boiler's internal one. */
export function printedOrComputed(device: Device, run: Run): Clock {
  const { entry } = device;
  if (isInternalOnly(device)) return computed(device, run);
  const next = entry.read(equipment.nextInspectionOn);
  if (next.kind === 'value') {
    const cell = new EntryCell(entry, equipment.nextInspectionOn);
    return new DueClock('inspection', run.inspections.of(next.value), printedInspection, cell, null);
  }
  // Something is printed there: a computed date must not stand in its place.
  if (next.kind === 'unreadable') return unknownClock('inspection', missing.unreadableNext, entry);
  return computed(device, run);
}

/** A boiler's 下次内部检验 stands alone: it says nothing about the external inspection, which comes every year. */
export function isInternalOnly({ entry, type }: Device): boolean {
  const { table } = entry;
  if (type?.code.startsWith('1') !== true || !table.has(equipment.nextInternalOn)) return false;
  return table.columnsOf(equipment.nextInternalOn).includes(entry.at(equipment.nextInspectionOn).column);
}

function computed(device: Device, run: Run): Clock {
  const { entry, type } = device;
  if (type === null) return unknownClock('inspection', missing.type, entry, equipment.kind);
  if (type.code.startsWith('3')) return elevatorInspection(entry, run);
  const cycles = cyclesOf(device, run);
  if (cycles === 'blocked') return unknownClock('inspection', missing.blocked, entry, equipment.safetyGrade);
  if (cycles === null) return unknownClock('inspection', missing.cycle, entry);
  return computedInspection('inspection', entry, cycles, run);
}

/** Whether the papers of an extension are named by a number; a mere 有 or 已办 is none. */
export function hasExtensionNo(entry: Entry): boolean {
  const papers = valueOf(entry.read(equipment.extensionNo));
  return papers !== null && /[\d一二三四五六七八九十]/.test(papers);
}

/** An extension counts with its papers only, and only when it is later than the date that it puts off. */
function extended(clock: Clock, entry: Entry, run: Run): Clock {
  if (!entry.table.has(equipment.extendedTo)) return clock;
  const to = valueOf(entry.read(equipment.extendedTo));
  if (to === null || !hasExtensionNo(entry)) return clock;
  if (clock.due !== null && clock.due.to >= to.to) return clock;
  const cell = new EntryCell(entry, equipment.extendedTo);
  return new DueClock('inspection', run.inspections.of(to), extendedInspection, cell, null);
}
