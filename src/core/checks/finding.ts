import type { Origin } from '../ledger/entry';
import type { Unit } from '../register/register';
import { fill, type Language } from '../text';
import type { Problem, Rule, Severity } from './rule';

/** Row and column in one number: Excel has 16384 columns. */
export function placeOf({ row, column }: Origin): number {
  return row * 16384 + column;
}

/** A problem with its rule: what the user sees. Sentences are made when asked for. */
export class Finding {
  /** By which the findings of a sheet are sorted. */
  readonly place: number;

  constructor(
    readonly rule: Rule,
    private readonly problem: Problem,
    readonly unit: Unit | null,
    at: Origin = problem.at,
  ) {
    this.place = placeOf(at);
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
