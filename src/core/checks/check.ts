import { Entry } from '../ledger/entry';
import type { Ledger } from '../ledger/ledger';
import type { Unit } from '../register/register';
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
  const runs: Run[] = [];
  for (const rule of rules) {
    const { needs } = rule;
    if (needs !== undefined && !tables.some((table) => needs.some((field) => table.has(field)))) continue;
    runs.push({ rule, found: new FindingList(rule, unitOf) });
  }
  const { devices, operators, hazards, units } = context.register;
  judge(judgesOf(runs, 'device'), devices, unitOfThing, context);
  judge(judgesOf(runs, 'operator'), operators, unitOfThing, context);
  judge(judgesOf(runs, 'hazard'), hazards, unitOfThing, context);
  judge(judgesOf(runs, 'unit'), units, itself, context);
  judgeRows(judgesOf(runs, 'row'), context);
  for (const { rule, found } of judgesOf(runs, 'workbook')) found.add(rule.check(context), undefined);
  return inOrder(
    context.ledger,
    runs.map(({ found }) => found),
  );
}

/** A rule and what it has found. */
interface Run<R extends Rule = Rule> {
  readonly rule: R;
  readonly found: FindingList;
}

type RuleOf<K extends Rule['looksAt']> = Extract<Rule, { readonly looksAt: K }>;

function judgesOf<K extends Rule['looksAt']>(runs: readonly Run[], looksAt: K): readonly Run<RuleOf<K>>[] {
  return runs.filter((run): run is Run<RuleOf<K>> => run.rule.looksAt === looksAt);
}

interface JudgeOf<T> {
  readonly rule: { check(thing: T, context: CheckContext): Problems };
  readonly found: FindingList;
}

/** Each thing is shown to all rules before the next one: what a rule has looked at is still at hand for the others. */
function judge<T>(
  judges: readonly JudgeOf<T>[],
  things: readonly T[],
  unitOf: (thing: T) => Unit | null,
  context: CheckContext,
): void {
  for (const thing of things) {
    for (const { rule, found } of judges) {
      const problems = rule.check(thing, context);
      if (problems !== undefined) found.add(problems, unitOf(thing));
    }
  }
}

function judgeRows(judges: readonly JudgeOf<Entry>[], context: CheckContext): void {
  if (judges.length === 0) return;
  for (const { table } of context.ledger.sheets) {
    for (let index = 0; index < (table?.size ?? 0); index++) {
      const entry = new Entry(table!, index);
      for (const { rule, found } of judges) found.add(rule.check(entry, context), undefined);
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
  return [...names].flatMap((name) => {
    const ofSheet = new Array<Finding>().concat(...lists.map((list) => list.of(name)));
    // Stable: in one cell the rules' own order stays.
    return ofSheet.sort((left, right) => left.place - right.place);
  });
}
