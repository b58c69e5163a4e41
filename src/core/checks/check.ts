import { Entry } from '../ledger/entry';
import type { Ledger } from '../ledger/ledger';
import type { Device, Hazard, Operator, Unit } from '../register/register';
import type { Finding } from './finding';
import { FindingList } from './findingList';
import type { CheckContext, Problems, Rule } from './rule';
import { unitByRow } from './unitByRow';

/**
 * Runs every rule over the things that it looks at. Findings come in the order of the workbook:
 * sheet, row, column, and in one cell in the order of the rules. The same message of a rule in one cell comes once.
 */
export function check(rules: readonly Rule[], context: CheckContext): Finding[] {
  const unitOf = unitByRow(context.ledger, context.register);
  const tables = context.ledger.sheets.flatMap(({ table }) => (table === null ? [] : [table]));
  const needed = rules.flatMap(({ needs }) => needs ?? []);
  for (const table of tables) table.readTogether(needed);
  const judges = new Judges();
  const lists: FindingList[] = [];
  for (const rule of rules) {
    const { needs } = rule;
    if (needs !== undefined && !tables.some((table) => needs.some((field) => table.has(field)))) continue;
    const found = new FindingList(rule, unitOf);
    lists.push(found);
    if (rule.looksAt === 'workbook') found.add(rule.check(context), undefined);
    else judges.add(rule, found);
  }
  const { devices, operators, hazards, units } = context.register;
  judgeAll(judges.devices, devices, unitOfThing, context);
  judgeAll(judges.operators, operators, unitOfThing, context);
  judgeAll(judges.hazards, hazards, unitOfThing, context);
  judgeAll(judges.units, units, itself, context);
  judgeRows(judges.rows, context);
  return inOrder(context.ledger, lists);
}

/** What is needed of a rule for every single thing, and where its findings go. */
interface Judge<T> {
  readonly check: (thing: T, context: CheckContext) => Problems;
  readonly found: FindingList;
}

class Judges {
  readonly devices: Judge<Device>[] = [];
  readonly operators: Judge<Operator>[] = [];
  readonly hazards: Judge<Hazard>[] = [];
  readonly units: Judge<Unit>[] = [];
  readonly rows: Judge<Entry>[] = [];

  add(rule: Exclude<Rule, { readonly looksAt: 'workbook' }>, found: FindingList): void {
    switch (rule.looksAt) {
      case 'device':
        this.devices.push({ check: rule.check, found });
        break;
      case 'operator':
        this.operators.push({ check: rule.check, found });
        break;
      case 'hazard':
        this.hazards.push({ check: rule.check, found });
        break;
      case 'unit':
        this.units.push({ check: rule.check, found });
        break;
      case 'row':
        this.rows.push({ check: rule.check, found });
    }
  }
}

/** Each thing is shown to all rules before the next one: what a rule has looked at is still at hand for the others. */
function judgeAll<T>(
  judges: readonly Judge<T>[],
  things: readonly T[],
  unitOf: (thing: T) => Unit | null,
  context: CheckContext,
): void {
  for (const thing of things) {
    for (const judge of judges) {
      const problems = judge.check(thing, context);
      if (problems !== undefined) judge.found.add(problems, unitOf(thing));
    }
  }
}

function judgeRows(judges: readonly Judge<Entry>[], context: CheckContext): void {
  if (judges.length === 0) return;
  for (const { table } of context.ledger.sheets) {
    for (let index = 0; index < (table?.size ?? 0); index++) {
      const entry = new Entry(table!, index);
      for (const { check: judge, found } of judges) found.add(judge(entry, context), undefined);
    }
  }
}

function unitOfThing({ unit }: { readonly unit: Unit | null }): Unit | null {
  return unit;
}

function itself(unit: Unit): Unit {
  return unit;
}

/** Sheets in the order of the workbook; the lists in the order of the rules. */
function inOrder(ledger: Ledger, lists: readonly FindingList[]): Finding[] {
  const names = new Set(ledger.sheets.map(({ sheet }) => sheet.name));
  for (const list of lists) for (const name of list.sheets) names.add(name);
  const bySheet = [...names].map((name) => {
    const ofSheet = new Array<Finding>().concat(...lists.map((list) => list.of(name)));
    // Stable: in one cell the rules' own order stays.
    return ofSheet.sort((left, right) => left.place - right.place);
  });
  return new Array<Finding>().concat(...bySheet);
}
