import type { Origin } from '../ledger/entry';
import { Entry } from '../ledger/entry';
import type { Ledger, LedgerSheet } from '../ledger/ledger';
import type { LedgerTable } from '../ledger/ledgerTable';
import type { Register, Unit } from '../register/register';
import { Finding } from './finding';
import type { CheckContext, Problem, Problems, Rule } from './rule';

/**
 * Runs every rule over the things that it looks at. Findings come in the order of the workbook:
 * sheet, row, column, and in one cell in the order of the rules. The same message of a rule in one cell comes once.
 */
export function check(rules: readonly Rule[], context: CheckContext): Finding[] {
  const findings = new Findings(context);
  const tables = context.ledger.sheets.flatMap(({ table }) => (table === null ? [] : [table]));
  for (const rule of rules) {
    const { needs } = rule;
    if (needs !== undefined && !tables.some((table) => needs.some((field) => table.has(field)))) continue;
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
  private readonly bySheet = new Map<string, Finding[]>();
  private readonly unitOf: (origin: Origin) => Unit | null;
  private rule: Rule | undefined;

  constructor(context: CheckContext) {
    for (const { sheet } of context.ledger.sheets) this.bySheet.set(sheet.name, []);
    this.unitOf = unitByRow(context.ledger, context.register);
  }

  begin(rule: Rule): void {
    this.rule = rule;
  }

  add(problems: Problems, unit: Unit | null | undefined): void {
    if (problems === undefined) return;
    if (!isList(problems)) this.put(problems, unit);
    // Things have cells of their own, so a rule can only repeat itself within one list.
    else for (const problem of problems.length > 1 ? distinct(problems) : problems) this.put(problem, unit);
  }

  private put(problem: Problem, unitOfThing: Unit | null | undefined): void {
    const { at } = problem;
    const unit = problem.unit === undefined ? (unitOfThing ?? this.unitOf(at)) : problem.unit;
    const finding = new Finding(this.rule!, problem, unit, at);
    const list = this.bySheet.get(at.sheet);
    if (list === undefined) this.bySheet.set(at.sheet, [finding]);
    else list.push(finding);
  }

  inOrder(): Finding[] {
    // Stable: in one cell the rules' own order stays.
    for (const list of this.bySheet.values()) list.sort((left, right) => left.place - right.place);
    return new Array<Finding>().concat(...this.bySheet.values());
  }
}

/** The same message in the same cell once. */
function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ at, message }) => {
    const key = `${String(at.row)},${String(at.column)},${message},${at.sheet}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isList(problems: Problem | readonly Problem[]): problems is readonly Problem[] {
  return Array.isArray(problems);
}

/** Which unit a row names; the rows are indexed only when first asked for. */
function unitByRow(ledger: Ledger, register: Register): (origin: Origin) => Unit | null {
  let rows: Map<LedgerTable, Map<number, Unit>> | undefined;
  const tables = new Map<string, LedgerSheet[]>();
  for (const sheet of ledger.sheets) tables.set(sheet.sheet.name, [...(tables.get(sheet.sheet.name) ?? []), sheet]);
  return ({ sheet, row, column }) => {
    rows ??= indexRows(register);
    // Ledgers side by side share rows: the last one that begins at or before the cell's column has it.
    let unit: Unit | null = null;
    for (const { table, columns } of tables.get(sheet) ?? []) {
      if (table === null) continue;
      if (unit === null || column >= (columns[0]?.column ?? 0)) unit = rows.get(table)?.get(row) ?? unit;
    }
    return unit;
  };
}

function indexRows(register: Register): Map<LedgerTable, Map<number, Unit>> {
  const rows = new Map<LedgerTable, Map<number, Unit>>();
  for (const unit of register.units) {
    for (const { table, row } of unit.entries) {
      let ofTable = rows.get(table);
      if (ofTable === undefined) rows.set(table, (ofTable = new Map<number, Unit>()));
      ofTable.set(row, unit);
    }
  }
  return rows;
}
