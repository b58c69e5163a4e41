import { Finding } from '../../../src/core/checks/finding';
import type { Problem, Rule } from '../../../src/core/checks/rule';
import { daysBetween } from '../../../src/core/dates/addDays';
import { addMonths } from '../../../src/core/dates/addMonths';
import { type Day, day } from '../../../src/core/dates/day';
import { dayDate, type LedgerDate, monthDate } from '../../../src/core/dates/ledgerDate';
import type { Clock, ClockKind, ClockStatus } from '../../../src/core/deadlines/clock';
import type { Supervision } from '../../../src/core/departments/supervision';
import type { Grade, RiskClass, RiskLevel } from '../../../src/core/grading/grade';
import { equipment } from '../../../src/core/ledger/fields/equipment';
import { hazard } from '../../../src/core/ledger/fields/hazard';
import { person } from '../../../src/core/ledger/fields/person';
import { unit } from '../../../src/core/ledger/fields/unit';
import type { Device, Hazard, Operator, Unit } from '../../../src/core/register/register';
import type { EquipmentKind } from '../../../src/core/regulation/catalogue';
import { departments } from '../../../src/core/regulation/departments';
import type { Source } from '../../../src/core/regulation/inForce';
import { townships } from '../../../src/core/regulation/townships';
import type { Report } from '../../../src/core/report/report';
import { type Check3211, requirementItems, type Verdict } from '../../../src/core/requirements/requirement';
import { defaultRuleBook } from '../../../src/core/rulebook/ruleBook';
import { summarise } from '../../../src/core/summary/summarise';
import { type LedgerFixture, ledgerSheet, type SheetOptions } from './ledgerFixture';

export const asOf = day('2026-11-23');

export const source: Source = { id: 's', document: '测试办法', article: '第一条', says: '测试', certainty: 'recheck' };

export interface UnitSpec {
  name?: string;
  township?: string | null;
  department?: string;
  /** Id of a second department that is possible too. */
  orDepartment?: string;
  grade?: `${RiskClass}${RiskLevel}`;
  worst?: string;
  checks?: Partial<Check3211 | Record<keyof Check3211, Verdict>>;
}

export interface DeviceSpec {
  /** Place of the unit; null for a row that names none. */
  unit?: number | null;
  kind?: EquipmentKind | null;
  use?: Device['use'];
  stopNotice?: Device['stopNotice'];
  counted?: boolean;
  quantity?: number;
  registrationNo?: string;
  commissionedOn?: string;
  result?: string;
  grade?: string;
  name?: string;
  /** 'YYYY-MM-DD' or 'YYYY-MM'; the status follows from it unless given. */
  due?: string;
  status?: ClockStatus;
}

const codeOf: Readonly<Record<string, string>> = { 场内车辆: '5000', 锅炉: '1000' };

export interface OperatorSpec {
  unit?: number | null;
  name?: string;
  due?: string;
  status?: ClockStatus;
  /** Default a forklift driver's. */
  items?: readonly string[];
}

export interface HazardSpec {
  unit?: number | null;
  closed?: Hazard['closed'];
  due?: string;
  closedOn?: string;
}

export interface ReportSpec {
  units?: readonly UnitSpec[];
  devices?: readonly DeviceSpec[];
  operators?: readonly OperatorSpec[];
  hazards?: readonly HazardSpec[];
  findings?: readonly { rule: Rule; problem: Problem; unit?: number | null }[];
  sheets?: Readonly<Record<string, SheetOptions>>;
}

/** A report as the other parts would hand it over, built by hand from a few words. */
export function reportFixture(spec: ReportSpec): Report {
  const { units = [], devices = [], operators = [], hazards = [], findings = [], sheets = {} } = spec;
  const nameOf = (place: number | null | undefined) => (place == null ? null : (units[place]?.name ?? `单位${place}`));
  const unitSheet = ledgerSheet(
    '单位台账',
    'unit',
    unitColumns,
    units.map((one, n) => [one.name ?? `单位${n}`]),
    sheets['单位台账'],
  );
  const deviceSheet = ledgerSheet(
    '设备台账',
    'equipment',
    deviceColumns,
    devices.map((one) => deviceRow(one, nameOf(one.unit))),
    sheets['设备台账'],
  );
  const operatorSheet = ledgerSheet(
    '人员台账',
    'operator',
    operatorColumns,
    operators.map((one, n) => [
      nameOf(one.unit),
      one.name ?? `人员${n}`,
      '140581199001011234',
      '13900000000',
      one.due ?? null,
    ]),
    sheets['人员台账'],
  );
  const hazardSheet = ledgerSheet(
    '隐患台账',
    'hazard',
    hazardColumns,
    hazards.map((one) => [nameOf(one.unit), one.due ?? null, one.closedOn ?? null]),
    sheets['隐患台账'],
  );
  const register = registerOf(spec, { unitSheet, deviceSheet, operatorSheet, hazardSheet });
  const deadlines = {
    devices: devices.map((one) => ({
      inspection: clock('inspection', one.due, one.status, applyByOf(one.due)),
      others: [],
    })),
    operators: operators.map((one) => clock('certificate', one.due, one.status, applyByOf(one.due))),
    hazards: hazards.map((one) =>
      clock('rectification', one.due, one.closed === 'closed' ? 'notApplicable' : undefined),
    ),
    units: units.map(() => ({ drill: clock('drill') })),
  };
  const input: Omit<Report, 'summary'> = {
    asOf,
    book: defaultRuleBook,
    ledger: { sheets: [unitSheet, deviceSheet, operatorSheet, hazardSheet].map(({ sheet }) => sheet) },
    register,
    supervision: units.map(supervisionOf),
    deadlines,
    requirements: units.map(({ checks = {} }) => checksOf(checks)),
    grades: units.map(gradeOf),
    findings: findings.map(
      ({ rule, problem, unit: at }) => new Finding(rule, problem, at == null ? null : register.units[at]!),
    ),
  };
  return { ...input, summary: summarise(input) };
}

const unitColumns = [unit.name];
const deviceColumns = [
  unit.name,
  equipment.name,
  equipment.registrationNo,
  equipment.commissionedOn,
  equipment.nextInspectionOn,
  equipment.inspectionResult,
  equipment.grade,
];
const operatorColumns = [unit.name, person.name, person.idNo, person.phone, person.certExpiresOn];
const hazardColumns = [unit.name, hazard.deadline, hazard.verifiedOn];

function deviceRow(one: DeviceSpec, unitName: string | null) {
  const { name = null, registrationNo = null, commissionedOn = null, due = null, result = null, grade = null } = one;
  return [unitName, name, registrationNo, commissionedOn, due, result, grade];
}

function registerOf(spec: ReportSpec, sheets: Record<string, LedgerFixture>): Report['register'] {
  const units: Unit[] = (spec.units ?? []).map((one, index) => ({
    index,
    name: one.name ?? `单位${index}`,
    otherNames: [],
    uscc: null,
    township: townships[0]!.value!.find(({ name }) => name === one.township) ?? null,
    townshipIn: one.township === undefined ? null : ('cell' as const),
    nameIn: 'cell' as const,
    entries: [sheets.unitSheet!.entry(index)],
    devices: [],
    operators: [],
    hazards: [],
    patrols: [],
    trainings: [],
  }));
  const unitAt = (place: number | null | undefined) => (place == null ? null : units[place]!);
  const devices = (spec.devices ?? []).map((one, index): Device => {
    const { use = 'inUse', stopNotice = 'unknown', quantity = 1, kind = '电梯' } = one;
    const counted =
      one.counted ?? (use === 'inUse' || use === 'unknown' || (use === 'stopped' && stopNotice !== 'given'));
    const type = kind === null ? null : { code: codeOf[kind] ?? '3000', kind, name: kind };
    const entry = sheets.deviceSheet!.entry(index);
    return { index, entry, unit: unitAt(one.unit), type, typeNotes: [], use, stopNotice, counted, quantity };
  });
  const operators = (spec.operators ?? []).map((one, index): Operator => {
    const entry = sheets.operatorSheet!.entry(index);
    const name = one.name ?? `人员${index}`;
    return {
      index,
      entry,
      unit: unitAt(one.unit),
      name,
      items: one.items ?? ['N1'],
      oldItems: [],
      certExpiresOn: entry.read(person.certExpiresOn),
    };
  });
  const hazards = (spec.hazards ?? []).map((one, index): Hazard => {
    const entry = sheets.hazardSheet!.entry(index);
    return { index, entry, unit: unitAt(one.unit), grade: 'general', closed: one.closed ?? 'open' };
  });
  for (const one of devices) (one.unit?.devices as Device[] | undefined)?.push(one);
  for (const one of operators) (one.unit?.operators as Operator[] | undefined)?.push(one);
  for (const one of hazards) (one.unit?.hazards as Hazard[] | undefined)?.push(one);
  return { units, devices, operators, hazards, patrols: [], trainings: [] };
}

export function ledgerDate(text: string): LedgerDate {
  return text.length === 7 ? monthDate(Number(text.slice(0, 4)), Number(text.slice(5)))! : dayDate(day(text));
}

function applyByOf(due: string | undefined): Day | null {
  return due === undefined ? null : addMonths(ledgerDate(due).from, -1);
}

export function clock(kind: ClockKind, due?: string, status?: ClockStatus, applyBy: Day | null = null): Clock {
  const date = due === undefined ? null : ledgerDate(due);
  const daysLeft = date && daysBetween(asOf, date.to);
  const found =
    daysLeft === null ? 'unknown' : daysLeft < 0 ? 'overdue' : applyBy && applyBy <= asOf ? 'applyNow' : 'ok';
  return {
    kind,
    status: status ?? found,
    due: date,
    applyBy,
    daysLeft,
    basis: date && 'printed',
    confidence: 'high',
    source: null,
    at: null,
    reason: { zh: '测试', en: 'test' },
  };
}

function supervisionOf({ department = 'D02', orDepartment }: UnitSpec): Supervision {
  const find = (id: string) => departments.find((one) => one.id === id)!;
  return {
    primary: find(department),
    others: orDepartment === undefined ? [] : [find(orDepartment)],
    ambiguous: orDepartment !== undefined,
    basis: 'placeType',
    reason: { zh: '测试', en: 'test' },
    at: null,
    source,
  };
}

function checksOf(given: NonNullable<UnitSpec['checks']>): Check3211 {
  const all = requirementItems.map((item) => {
    const one = given[item] ?? 'pass';
    if (typeof one !== 'string') return [item, one];
    return [
      item,
      { item, verdict: one, reasons: [{ verdict: one, text: { zh: `原因${item}`, en: item }, at: [], source }] },
    ];
  });
  return Object.fromEntries(all) as Check3211;
}

function gradeOf({ grade = 'B2', worst = grade }: UnitSpec): Grade {
  return {
    class: grade[0] as RiskClass,
    level: Number(grade[1]) as RiskLevel,
    stated: null,
    range: { best: grade, worst },
    method: 'points',
    score: 85,
    reasons: [{ about: 'class', rule: 'B1', text: { zh: '测试类别', en: 'class' }, at: [], source }],
    unknowns: [],
    improvement: null,
    siteCheck: clock('siteCheck', '2026-12-01'),
    report: clock('report', '2027-01-10'),
    measure: { zh: '常规巡查', en: 'routine check' },
  };
}
