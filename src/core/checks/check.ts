import type { Origin } from '../ledger/entry';
import { Entry } from '../ledger/entry';
import type { Ledger } from '../ledger/ledger';
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
  const used = rules
    .map((rule, order): Ordered<Rule> => ({ rule, order }))
    .filter(
      ({ rule: { needs } }) => needs === undefined || tables.some((table) => needs.some((field) => table.has(field))),
    );
  const { devices, operators, hazards, units } = context.register;
  const each = <K extends Rule['looksAt']>(kind: K) =>
    used.filter((one): one is Ordered<RuleAt<K>> => one.rule.looksAt === kind);
  runOverThings(devices, each('device'), context, findings);
  runOverThings(operators, each('operator'), context, findings);
  runOverThings(hazards, each('hazard'), context, findings);
  for (const one of each('unit')) for (const unit of units) findings.add(one, one.rule.check(unit, context), unit);
  for (const table of tables) runOverRows(table, each('row'), context, findings);
  for (const one of each('workbook')) findings.add(one, one.rule.check(context), undefined);
  return findings.inOrder();
}

type RuleAt<K extends Rule['looksAt']> = Extract<Rule, { readonly looksAt: K }>;

interface Ordered<R extends Rule> {
  readonly rule: R;
  /** Place among the rules. */
  readonly order: number;
}

interface ThingRule<T> {
  readonly rule: Rule & { check(thing: T, context: CheckContext): Problems };
  readonly order: number;
}

/** Thing by thing, all rules of one at once: its row is in the processor's cache then. */
function runOverThings<T extends { readonly unit: Unit | null }>(
  things: readonly T[],
  rules: readonly ThingRule<T>[],
  context: CheckContext,
  findings: Findings,
): void {
  for (const thing of things) {
    for (let i = 0; i < rules.length; i++) {
      const problems = rules[i]!.rule.check(thing, context);
      if (problems !== undefined) findings.add(rules[i]!, problems, thing.unit);
    }
  }
}

function runOverRows(
  table: LedgerTable,
  rules: readonly Ordered<RuleAt<'row'>>[],
  context: CheckContext,
  findings: Findings,
): void {
  if (rules.length === 0) return;
  for (let index = 0; index < table.size; index++) {
    const entry = new Entry(table, index);
    for (const one of rules) findings.add(one, one.rule.check(entry, context), undefined);
  }
}

/** Collects findings sheet by sheet; `undefined` as the unit means: the unit of the cell's row. */
class Findings {
  private readonly bySheet = new Map<string, Found[]>();
  private readonly unitOf: (origin: Origin) => Unit | null;

  constructor(context: CheckContext) {
    for (const { sheet } of context.ledger.sheets) this.bySheet.set(sheet.name, []);
    this.unitOf = unitByRow(context.ledger, context.register);
  }

  add(from: Ordered<Rule>, problems: Problems, unit: Unit | null | undefined): void {
    if (problems === undefined) return;
    if (!isList(problems)) this.put(from, problems, unit);
    // Things have cells of their own, so a rule can only repeat itself within one list.
    else for (const problem of problems.length > 1 ? distinct(problems) : problems) this.put(from, problem, unit);
  }

  private put({ rule, order }: Ordered<Rule>, problem: Problem, unitOfThing: Unit | null | undefined): void {
    const { sheet, row, column } = problem.at;
    const unit = problem.unit === undefined ? (unitOfThing ?? this.unitOf(problem.at)) : problem.unit;
    // Excel has 16384 columns: row and column fit in one exact number.
    const found = { finding: new Finding(rule, problem, unit), place: row * 16384 + column, order };
    const list = this.bySheet.get(sheet);
    if (list === undefined) this.bySheet.set(sheet, [found]);
    else list.push(found);
  }

  inOrder(): Finding[] {
    const all: Finding[] = [];
    for (const list of this.bySheet.values()) {
      list.sort((left, right) => left.place - right.place || left.order - right.order);
      for (const { finding } of list) all.push(finding);
    }
    return all;
  }
}

interface Found {
  readonly finding: Finding;
  readonly place: number;
  readonly order: number;
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
