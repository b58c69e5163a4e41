import type { Field } from '../ledger/field';
import { equipment } from '../ledger/fields/equipment';
import { hazard } from '../ledger/fields/hazard';
import { patrol } from '../ledger/fields/patrol';
import { person } from '../ledger/fields/person';
import { training } from '../ledger/fields/training';
import type { LedgerTable } from '../ledger/ledgerTable';

/** Fields that show by themselves that a row is about such a thing, the most usual first. */
export const strongEvidence = {
  device: [
    equipment.name,
    equipment.kind,
    equipment.code,
    equipment.registrationNo,
    equipment.category,
    equipment.variety,
    equipment.serialNo,
    equipment.model,
    equipment.internalNo,
    equipment.nextInspectionOn,
    equipment.lastInspectedOn,
    equipment.inspectionReportNo,
    equipment.manufacturedOn,
    equipment.commissionedOn,
    equipment.supervisedOn,
    equipment.parameters,
  ],
  certificate: [person.certNo, person.certItem, person.certExpiresOn, person.certIssuedOn, person.certIssuer],
  hazard: [hazard.description, hazard.deadline, hazard.grade, hazard.measure, hazard.status, hazard.rectifiedOn],
  patrol: [patrol.on, patrol.inspector, patrol.content, patrol.result],
  training: [training.on, training.subject, training.attendance],
} satisfies Record<string, readonly Field[]>;

/** What counts on a ledger of that kind only, where every row is expected to be one. */
export const weakEvidence = {
  device: [
    equipment.location,
    equipment.status,
    equipment.manufacturer,
    equipment.maintainer,
    equipment.inspectionResult,
    equipment.grade,
    equipment.medium,
    equipment.capacity,
    equipment.pressure,
    equipment.length,
  ],
  person: [person.name, person.idNo],
  hazard: [hazard.foundOn, hazard.place, hazard.category, hazard.responsible],
} satisfies Record<string, readonly Field[]>;

/** The fields of the list that the table has a column for. */
export function presentIn(table: LedgerTable, fields: readonly Field[]): readonly Field[] {
  return fields.filter((field) => table.has(field));
}

/** True when one of these cells says something: a value, a status word or something unreadable; 无, '/' and blanks do not. */
export function hasEvidence(table: LedgerTable, fields: readonly Field[], index: number): boolean {
  for (const field of fields) {
    const { kind } = table.column(field)[index]!;
    if (kind === 'value' || kind === 'unreadable' || kind === 'state' || kind === 'permanent') return true;
  }
  return false;
}
