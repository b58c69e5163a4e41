import type { Origin } from '../ledger/entry';
import { equipment as equipmentFields } from '../ledger/fields/equipment';
import { unit as unitFields } from '../ledger/fields/unit';
import { valueOf } from '../ledger/reading';
import { ask, askReading, contradictions } from '../register/ask';
import { industryOf } from '../register/industry';
import { placeTypeOf } from '../register/placeType';
import type { Device, Register, Unit } from '../register/register';
import type { UnitReading } from '../register/unitWords';
import type { DepartmentDuty } from '../regulation/departmentDuties';
import { type Department, departmentById, otherDepartment } from '../regulation/departments';
import type { Industry } from '../regulation/industries';
import type { PlaceType } from '../regulation/placeTypes';
import { departmentDuty, ledgerNamesDepartment, otherDepartments } from '../regulation/sources/departments';
import type { RuleBook } from '../rulebook/ruleBook';
import type { Text } from '../text';
import { matchDepartments, ownerDepartment } from './departmentName';
import { DutyTable } from './dutyTable';
import { ownerReason, ruleReason, statedReason, unclaimedReason } from './reasons';
import type { Supervision } from './supervision';
import { LazyWhy, UnitSupervision, type Why } from './unitSupervision';

/**
 * Who supervises each unit, in the order of the register's units; every unit has exactly one primary.
 * The first that applies decides: the ledger's own word, tank vehicles, the sort of site, the type of place,
 * the system that the unit itself belongs to, its industry; else 其他行业主管部门, to be claimed.
 */
export function superviseUnits(register: Register, book: RuleBook): readonly Supervision[] {
  const duties = new DutyTable(book.departmentDuties[0]?.value ?? { rows: [], joint: [] });
  return register.units.map((unit) => withJoint(supervise(unit, duties), unit, duties));
}

function supervise(unit: Unit, duties: DutyTable): UnitSupervision {
  const own = stated(unit);
  if (own !== null) return own;
  const byWords = byPlaceOwnerOrIndustry(unit, duties);
  return byDevice(unit, duties, byWords) ?? byWords;
}

function stated(unit: Unit): UnitSupervision | null {
  const reading = askReading(unit, unitFields.department);
  if (reading.kind !== 'value') return null;
  const named = matchDepartments(reading.value);
  const primary = named[0];
  if (primary === undefined) return null;
  const elsewhere = contradictions(unit, unitFields.department).flatMap((statement) =>
    statement.reading.kind === 'value' ? matchDepartments(statement.reading.value) : [],
  );
  const isDoubtful = elsewhere.some((department) => !named.includes(department));
  const others = named.length === 1 ? none : named.slice(1);
  const why = new LedgerSays(unit, reading.value, primary);
  const found = new UnitSupervision(primary, others, 'stated', ledgerNamesDepartment, isDoubtful, why);
  return isDoubtful ? found.beside(elsewhere) : found;
}

const none: readonly Department[] = [];

/** The ledger's own word. */
class LedgerSays implements Why {
  constructor(
    private readonly unit: Unit,
    private readonly written: string,
    private readonly primary: Department,
  ) {}

  get at(): Origin | null {
    return ask(this.unit, unitFields.department).origin;
  }

  get reason(): Text {
    return statedReason(this.written, this.primary);
  }
}

/** 承压罐车 are 市交通运输局's wherever they are; a unit that also has other devices keeps its own department beside it. */
function byDevice(unit: Unit, { ofDevices }: DutyTable, rest: UnitSupervision): UnitSupervision | null {
  for (const row of ofDevices) {
    const device = unit.devices.find((one) => isSuch(one, row.key));
    if (device === undefined) continue;
    const { entry } = device;
    const found = follow(row, 'device', {
      words: { zh: device.type?.name ?? row.key, en: `catalogue code ${row.key}` },
      find: () => entry.at(typeFields.find((field) => entry.table.has(field)) ?? equipmentFields.name),
      inferred: false,
    });
    if (rest.basis === 'unclaimed' || rest.primary === found.primary) return found;
    const mixed = unit.devices.some((one) => isThere(one) && !isSuch(one, row.key));
    return found.beside([rest.primary, ...rest.others], mixed);
  }
  return null;
}

/** The columns that say what a device is. */
const typeFields = [equipmentFields.variety, equipmentFields.category, equipmentFields.kind, equipmentFields.name];

function isThere(device: Device): boolean {
  return device.use !== 'scrapped' && device.use !== 'cancelled' && device.use !== 'removed';
}

/** One that is there, of the catalogue lines that begin so. */
function isSuch(device: Device, prefix: string): boolean {
  return device.type !== null && device.type.code.startsWith(prefix) && isThere(device);
}

interface Grounds {
  /** The type of place, industry or device. */
  readonly words: Text;
  /** Finds the cell that says it. */
  readonly find: () => Origin | null;
  readonly inferred: boolean;
}

function groundsOf(reading: UnitReading<PlaceType | Industry>): Grounds {
  const { type, inferred } = reading;
  return { words: { zh: type.name, en: type.english }, find: () => reading.origin, inferred };
}

function byPlaceOwnerOrIndustry(unit: Unit, duties: DutyTable): UnitSupervision {
  const place = placeTypeOf(unit);
  const siteRow = place && duties.find('site', place.type.id, unit.name);
  if (siteRow) return follow(siteRow, 'site', groundsOf(place));
  const placeRow = place && duties.find('placeType', place.type.id, unit.name);
  if (placeRow && placeRow.weak !== true) return follow(placeRow, 'placeType', groundsOf(place));

  const owner = ownerDepartment(unit.name);
  if (owner !== null) return ownedBy(owner, unit);

  const industry = industryOf(unit);
  const industryRow = industry && duties.find('industry', industry.type.id, unit.name);
  const isOutdone = placeRow?.standsWhenStated === true && !place!.inferred && industry?.inferred === true;
  if (industryRow && !isOutdone && (industryRow.weak !== true || !placeRow)) {
    return follow(industryRow, 'industry', groundsOf(industry));
  }
  return placeRow ? follow(placeRow, 'placeType', groundsOf(place)) : unclaimed(unit);
}

function follow(row: DepartmentDuty, basis: Supervision['basis'], grounds: Grounds): UnitSupervision {
  const { words, inferred } = grounds;
  const primary = departmentById(row.primary);
  const doubtful = inferred ? row.doubtfulByName : undefined;
  const others = [...new Set([...(doubtful === undefined ? [] : [doubtful]), ...row.others])].map(departmentById);
  const ambiguous = row.ambiguous === true || doubtful !== undefined;
  const say = () => ruleReason({ row, primary, others, ambiguous, words, inferred });
  return new UnitSupervision(primary, others, basis, row.source, ambiguous, new LazyWhy(grounds.find, say));
}

function ownedBy(owner: Department, unit: Unit): UnitSupervision {
  const source = owner === otherDepartment ? otherDepartments : departmentDuty;
  const why = new LazyWhy(
    () => ask(unit, unitFields.name).origin,
    () => ownerReason(unit.name, owner),
  );
  return new UnitSupervision(owner, none, 'owner', source, false, why);
}

function unclaimed(unit: Unit): UnitSupervision {
  const why = new LazyWhy(
    () => ask(unit, unitFields.department).origin ?? ask(unit, unitFields.name).origin,
    () => unclaimedReason(valueOf(askReading(unit, unitFields.department))),
  );
  return new UnitSupervision(otherDepartment, claimants, 'unclaimed', otherDepartments, false, why);
}

const claimants = [departmentById('D12')];

function withJoint(supervision: UnitSupervision, unit: Unit, { joint }: DutyTable): UnitSupervision {
  let found = supervision;
  for (const { devicePrefix, departments } of joint) if (hasSuch(unit, devicePrefix)) found = found.beside(departments);
  return found;
}

function hasSuch({ devices }: Unit, prefix: string): boolean {
  for (const device of devices) if (isSuch(device, prefix)) return true;
  return false;
}
