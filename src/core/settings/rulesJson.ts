import type { Language } from '../text';
import type { BookOf } from './bookOf';

/** Where the rules of a report come from, beside its `ruleBook`. */
export interface JsonRulesSource {
  readonly origin: BookOf['origin'];
  /** Name of the sheet of rules; null without one. */
  readonly sheet: string | null;
  readonly faults: readonly JsonRuleFault[];
  readonly remarks: readonly JsonRuleFault[];
}

export interface JsonRuleFault {
  /** 'B12'; null for a row that is missing. */
  readonly cell: string | null;
  readonly message: string;
}

export function rulesJson({ origin, sheet, faults, remarks }: BookOf, language: Language): JsonRulesSource {
  const listed = (list: BookOf['faults']): JsonRuleFault[] =>
    list.map(({ at, text }) => ({ cell: at === '' ? null : at, message: text[language] }));
  return { origin, sheet, faults: listed(faults), remarks: listed(remarks) };
}
