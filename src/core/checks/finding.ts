import type { Origin } from '../ledger/entry';
import type { Unit } from '../register/register';
import { fill, type Language } from '../text';
import type { Problem, Rule, Severity } from './rule';

/** A problem with its rule: what the user sees. Sentences are made when asked for. */
export class Finding {
  /** Row and column in one number, by which the findings of a sheet are sorted: Excel has 16384 columns. */
  readonly place: number;

  constructor(
    readonly rule: Rule,
    private readonly problem: Problem,
    readonly unit: Unit | null,
    at: Origin = problem.at,
  ) {
    this.place = at.row * 16384 + at.column;
  }

  get severity(): Severity {
    return this.problem.severity ?? this.rule.severity;
  }

  get verdict(): 'fail' | 'unknown' {
    return this.problem.verdict ?? 'fail';
  }

  get at(): Origin {
    return this.problem.at;
  }

  /** Which of the rule's messages it is. */
  get messageKey(): string {
    return this.problem.message;
  }

  message(language: Language): string {
    const data: Record<string, string | number> = {};
    for (const [hole, part] of Object.entries(this.problem.data ?? {})) {
      data[hole] = typeof part === 'object' ? part[language] : part;
    }
    return fill(this.rule.messages[this.problem.message]![language], data);
  }
}
