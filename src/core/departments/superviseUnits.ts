import type { Origin } from '../ledger/entry';
import { equipment as equipmentFields } from '../ledger/fields/equipment';
import { unit as unitFields } from '../ledger/fields/unit';
import { ask, contradictions } from '../register/ask';
import { industryOf } from '../register/industry';
import { placeTypeOf } from '../register/placeType';
import type { Device, Register, Unit } from '../register/register';
import type { DepartmentDuties, DepartmentDuty } from '../regulation/departmentDuties';
import { type Department, departmentById, otherDepartment } from '../regulation/departments';
import { departmentDuty, ledgerNamesDepartment, otherDepartments } from '../regulation/sources/departments';
import type { RuleBook } from '../rulebook/ruleBook';
import type { Text } from '../text';
import { matchDepartments, ownerDepartment } from './departmentName';
import { ownerReason, ruleReason, statedReason, unclaimedReason } from './reasons';
import type { Supervision } from './supervision';
import { UnitSupervision } from './unitSupervision';

/**
 * Who supervises each unit, in the order of the register's units; every unit has exactly one primary.
 * The first that applies decides: the ledger's own word, tank vehicles, the sort of site, the type of place,
 * the system that the unit itself belongs to, its industry; else 其他行业主管部门, to be claimed.
 */
export function superviseUnits(register: Register, book: RuleBook): readonly Supervision[] {
  const duties = book.departmentDuties[0]?.value ?? { rows: [], joint: [] };
  return register.units.map((unit) => withJoint(supervise(unit, duties), unit, duties));
}

function supervise(unit: Unit, duties: DepartmentDuties): UnitSupervision {
  const own = stated(unit);
  if (own !== null) return own;
  const byWords = byPlaceOwnerOrIndustry(unit, duties.rows);
  return byDevice(unit, duties.rows, byWords) ?? byWords;
}

function stated(unit: Unit): UnitSupervision | null {
  const { reading, origin } = ask(unit, unitFields.department);
  if (reading.kind !== 'value') return null;
  const named = matchDepartments(reading.value);
  if (named.length === 0) return null;
  const elsewhere = contradictions(unit, unitFields.department).flatMap((statement) =>
    statement.reading.kind === 'value' ? matchDepartments(statement.reading.value) : [],
  );
  const [primary, ...others] = new Set([...named, ...elsewhere]);
  return new UnitSupervision(primary!, others, 'stated', origin, ledgerNamesDepartment, {
    ambiguous: elsewhere.some((department) => !named.includes(department)),
    reason: () => statedReason(reading.value, primary!),
  });
}

/** 承压罐车 are 市交通运输局's wherever they are; a unit that also has other devices keeps its own department beside it. */
function byDevice(unit: Unit, rows: readonly DepartmentDuty[], rest: UnitSupervision): UnitSupervision | null {
  const devices = unit.devices.filter(isThere);
  for (const row of rows) {
    if (row.on !== 'device') continue;
    const device = devices.find(({ type }) => type?.code.startsWith(row.key));
    if (device === undefined) continue;
    const { table } = device.entry;
    const at = device.entry.at(typeFields.find((field) => table.has(field)) ?? equipmentFields.name);
    const found = follow(row, 'device', {
      words: { zh: device.type?.name ?? row.key, en: `catalogue code ${row.key}` },
      at,
      inferred: false,
    });
    if (rest.basis === 'unclaimed' || rest.primary === found.primary) return found;
    const mixed = devices.some(({ type }) => !type?.code.startsWith(row.key));
    return found.beside([rest.primary, ...rest.others], mixed);
  }
  return null;
}

/** The columns that say what a device is. */
const typeFields = [equipmentFields.variety, equipmentFields.category, equipmentFields.kind, equipmentFields.name];

function isThere(device: Device): boolean {
  return device.use !== 'scrapped' && device.use !== 'cancelled' && device.use !== 'removed';
}

interface Grounds {
  /** The type of place, industry or device. */
  readonly words: Text;
  readonly at: Origin | null;
  readonly inferred: boolean;
}

function wordsOf({ name, english }: { readonly name: string; readonly english: string }): Text {
  return { zh: name, en: english };
}

function byPlaceOwnerOrIndustry(unit: Unit, rows: readonly DepartmentDuty[]): UnitSupervision {
  const place = placeTypeOf(unit);
  const placeGrounds = place && { words: wordsOf(place.type), at: place.origin, inferred: place.inferred };
  const siteRow = place && findRow(rows, 'site', place.type.id, unit.name);
  if (siteRow) return follow(siteRow, 'site', placeGrounds!);
  const placeRow = place && findRow(rows, 'placeType', place.type.id, unit.name);
  if (placeRow && placeRow.weak !== true) return follow(placeRow, 'placeType', placeGrounds!);

  const owner = ownerDepartment(unit.name);
  if (owner !== null) return ownedBy(owner, unit);

  const industry = industryOf(unit);
  const industryRow = industry && findRow(rows, 'industry', industry.type.id, unit.name);
  const isOutdone = placeRow?.standsWhenStated === true && !place!.inferred && industry?.inferred === true;
  if (industryRow && !isOutdone && (industryRow.weak !== true || !placeRow)) {
    return follow(industryRow, 'industry', {
      words: wordsOf(industry.type),
      at: industry.origin,
      inferred: industry.inferred,
    });
  }
  return placeRow ? follow(placeRow, 'placeType', placeGrounds!) : unclaimed(unit);
}

function findRow(
  rows: readonly DepartmentDuty[],
  on: DepartmentDuty['on'],
  key: string,
  unitName: string,
): DepartmentDuty | null {
  return (
    rows.find(
      (row) => row.on === on && row.key === key && (row.nameWords?.some((word) => unitName.includes(word)) ?? true),
    ) ?? null
  );
}

function follow(row: DepartmentDuty, basis: Supervision['basis'], grounds: Grounds): UnitSupervision {
  const primary = departmentById(row.primary);
  const doubtful = grounds.inferred ? row.doubtfulByName : undefined;
  const others = [...new Set([...(doubtful === undefined ? [] : [doubtful]), ...row.others])].map(departmentById);
  const ambiguous = row.ambiguous === true || doubtful !== undefined;
  return new UnitSupervision(primary, others, basis, grounds.at, row.source, {
    ambiguous,
    reason: () => ruleReason({ row, primary, others, ambiguous, words: grounds.words, inferred: grounds.inferred }),
  });
}

function ownedBy(owner: Department, unit: Unit): UnitSupervision {
  const source = owner === otherDepartment ? otherDepartments : departmentDuty;
  return new UnitSupervision(owner, [], 'owner', ask(unit, unitFields.name).origin, source, {
    ambiguous: false,
    reason: () => ownerReason(unit.name, owner),
  });
}

function unclaimed(unit: Unit): UnitSupervision {
  const { reading, origin } = ask(unit, unitFields.department);
  const at = origin ?? ask(unit, unitFields.name).origin;
  return new UnitSupervision(otherDepartment, [departmentById('D12')], 'unclaimed', at, otherDepartments, {
    ambiguous: false,
    reason: () => unclaimedReason(reading.kind === 'value' ? reading.value : null),
  });
}

function withJoint(supervision: UnitSupervision, unit: Unit, duties: DepartmentDuties): UnitSupervision {
  const joint = duties.joint.filter(({ devicePrefix }) =>
    unit.devices.some((device) => isThere(device) && device.type?.code.startsWith(devicePrefix) === true),
  );
  if (joint.length === 0) return supervision;
  return supervision.beside(joint.map(({ department }) => departmentById(department)));
}
