import type { Deadlines } from '../deadlines/clock';
import type { Supervision } from '../departments/supervision';
import type { Grade } from '../grading/grade';
import type { Entry, Origin } from '../ledger/entry';
import type { Field } from '../ledger/field';
import type { Ledger } from '../ledger/ledger';
import type { Device, Hazard, Operator, Register, Unit } from '../register/register';
import type { Source } from '../regulation/inForce';
import type { Check3211, RequirementItem } from '../requirements/requirement';
import type { RuleBook } from '../rulebook/ruleBook';
import type { Day } from '../dates/day';
import type { Text } from '../text';

/** 'error': likely against the rules or surely wrong data; 'warning': to be verified; 'info': worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Everything that was worked out before the rules run. Lists are in the order of the register's. */
export interface CheckContext {
  readonly asOf: Day;
  readonly book: RuleBook;
  readonly ledger: Ledger;
  readonly register: Register;
  readonly supervision: readonly Supervision[];
  readonly deadlines: Deadlines;
  readonly requirements: readonly Check3211[];
  readonly grades: readonly Grade[];
}

/** What a rule found. Only `check.ts` makes a Finding of it. */
export interface Problem {
  readonly at: Origin;
  /** Key of the rule's messages. */
  readonly message: string;
  /** Fills the message's {holes}; a Text fills each language with its own words. */
  readonly data?: Readonly<Record<string, string | number | Text>>;
  readonly unit?: Unit | null;
  /** Default 'fail'; 'unknown' where the ledger does not say enough. */
  readonly verdict?: 'fail' | 'unknown';
  /** Where a problem differs from the rule's usual severity. */
  readonly severity?: Severity;
}

export type Problems = Problem | readonly Problem[] | undefined;

interface About {
  /** Same as the file's name, kebab-case: the thing, then what is checked. */
  readonly id: string;
  readonly title: Text;
  readonly severity: Severity;
  /** The item of 3211 that it belongs to. */
  readonly item?: RequirementItem;
  readonly source: Source;
  /** What to do about it, where neither its item nor its severity says enough. */
  readonly advice?: Text;
  /** Fields of which the workbook must keep at least one, or the rule finds nothing and is passed over. */
  readonly needs?: readonly Field[];
  /** Sentences with {holes}, by key. */
  readonly messages: Readonly<Record<string, Text>>;
}

/** A rule looks at one kind of thing and returns what is wrong with it, or nothing. */
export type Rule = About &
  (
    | { readonly looksAt: 'row'; readonly check: (entry: Entry, context: CheckContext) => Problems }
    | { readonly looksAt: 'device'; readonly check: (device: Device, context: CheckContext) => Problems }
    | { readonly looksAt: 'operator'; readonly check: (operator: Operator, context: CheckContext) => Problems }
    | { readonly looksAt: 'hazard'; readonly check: (hazard: Hazard, context: CheckContext) => Problems }
    | { readonly looksAt: 'unit'; readonly check: (unit: Unit, context: CheckContext) => Problems }
    | { readonly looksAt: 'workbook'; readonly check: (context: CheckContext) => Problems }
  );
