import type { Origin } from '../ledger/entry';
import { Entry } from '../ledger/entry';
import type { Ledger } from '../ledger/ledger';
import type { Register, Unit } from '../register/register';
import { Finding } from './finding';
import type { CheckContext, Problem, Problems, Rule } from './rule';

/**
 * Runs every rule over the things that it looks at. Findings come in the order of the workbook:
 * sheet, row, column, and in one cell in the order of the rules. The same message of a rule in one cell comes once.
 */
export function check(rules: readonly Rule[], context: CheckContext): Finding[] {
  const findings = new Findings(context);
  for (const rule of rules) {
    findings.begin(rule);
    run(rule, context, findings);
  }
  return findings.inOrder();
}

function run(rule: Rule, context: CheckContext, findings: Findings): void {
  const { devices, operators, hazards, units } = context.register;
  switch (rule.looksAt) {
    case 'device':
      for (const device of devices) findings.add(rule.check(device, context), device.unit);
      break;
    case 'operator':
      for (const operator of operators) findings.add(rule.check(operator, context), operator.unit);
      break;
    case 'hazard':
      for (const hazard of hazards) findings.add(rule.check(hazard, context), hazard.unit);
      break;
    case 'unit':
      for (const unit of units) findings.add(rule.check(unit, context), unit);
      break;
    case 'row':
      for (const { table } of context.ledger.sheets) {
        for (let index = 0; index < (table?.size ?? 0); index++) {
          findings.add(rule.check(new Entry(table!, index), context), undefined);
        }
      }
      break;
    case 'workbook':
      findings.add(rule.check(context), undefined);
  }
}

/** Collects findings sheet by sheet; `undefined` as the unit means: the unit of the cell's row. */
class Findings {
  private readonly bySheet = new Map<string, Found[]>();
  /** Cells already told, by message of the present rule. */
  private readonly told = new Map<string, Map<Found[], Set<number>>>();
  private readonly unitOf: (origin: Origin) => Unit | null;
  private rule: Rule | undefined;

  constructor(context: CheckContext) {
    for (const { sheet } of context.ledger.sheets) this.bySheet.set(sheet.name, []);
    this.unitOf = unitByRow(context.ledger, context.register);
  }

  begin(rule: Rule): void {
    this.rule = rule;
    this.told.clear();
  }

  add(problems: Problems, unit: Unit | null | undefined): void {
    if (problems === undefined) return;
    if (isList(problems)) for (const problem of problems) this.put(problem, unit);
    else this.put(problems, unit);
  }

  private put(problem: Problem, unitOfThing: Unit | null | undefined): void {
    const { sheet, row, column } = problem.at;
    const list = getOrMake(this.bySheet, sheet, () => []);
    const told = getOrMake(
      getOrMake(this.told, problem.message, () => new Map()),
      list,
      () => new Set(),
    );
    // Excel has 16384 columns: row and column fit in one exact number.
    const place = row * 16384 + column;
    if (told.has(place)) return;
    told.add(place);
    const unit = problem.unit === undefined ? (unitOfThing ?? this.unitOf(problem.at)) : problem.unit;
    list.push({ finding: new Finding(this.rule!, problem, unit), place });
  }

  inOrder(): Finding[] {
    const all: Finding[] = [];
    for (const list of this.bySheet.values()) {
      // Stable: in one cell the rules' own order stays.
      list.sort((left, right) => left.place - right.place);
      for (const { finding } of list) all.push(finding);
    }
    return all;
  }
}

interface Found {
  readonly finding: Finding;
  readonly place: number;
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function isList(problems: Problem | readonly Problem[]): problems is readonly Problem[] {
  return Array.isArray(problems);
}

/** Which unit a row names; the rows are indexed only when first asked for. */
function unitByRow(ledger: Ledger, register: Register): (origin: Origin) => Unit | null {
  let rows: Map<string, Map<number, Unit>> | undefined;
  return ({ sheet, row }) => {
    rows ??= indexRows(ledger, register);
    return rows.get(sheet)?.get(row) ?? null;
  };
}

function indexRows(ledger: Ledger, register: Register): Map<string, Map<number, Unit>> {
  const rows = new Map<string, Map<number, Unit>>();
  for (const { sheet } of ledger.sheets) rows.set(sheet.name, new Map());
  for (const unit of register.units) {
    for (const entry of unit.entries) rows.get(entry.table.sheet.name)?.set(entry.row, unit);
  }
  return rows;
}
