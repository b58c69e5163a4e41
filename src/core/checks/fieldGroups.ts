import { equipment } from '../ledger/fields/equipment';
import { hazard } from '../ledger/fields/hazard';
import { patrol } from '../ledger/fields/patrol';
import { person } from '../ledger/fields/person';
import { training } from '../ledger/fields/training';
import { unit } from '../ledger/fields/unit';
import type { Field } from '../ledger/field';
import type { LedgerDate } from '../dates/ledgerDate';

/** Dates of things that have happened. */
export const pastDates: readonly Field<LedgerDate>[] = [
  equipment.manufacturedOn,
  equipment.commissionedOn,
  equipment.registeredOn,
  equipment.supervisedOn,
  equipment.lastInspectedOn,
  equipment.lastAnnualCheckOn,
  equipment.lastSelfTestOn,
  equipment.stoppedOn,
  person.certIssuedOn,
  unit.lastDrillOn,
  unit.lastCheckedOn,
  unit.lastReportedOn,
  hazard.foundOn,
  hazard.rectifiedOn,
  hazard.verifiedOn,
  patrol.on,
  training.on,
];

/** Dates until which something holds or by which it must be done. */
export const dueDates: readonly Field<LedgerDate>[] = [
  equipment.nextInspectionOn,
  equipment.nextInternalOn,
  equipment.extendedTo,
  equipment.safetyValveOn,
  person.certExpiresOn,
  hazard.deadline,
];

export const allDates: readonly Field<LedgerDate>[] = [...pastDates, ...dueDates];
