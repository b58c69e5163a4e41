import type { HeaderCase } from './headerCases';
import { judge, type Score } from './judge';
import { interpreterOf, shortened } from '../../../../src/core/ledger/headers/interpretTitle';
import { matchTitles } from '../../../../src/core/ledger/headers/matchTitles';
import { titleForms } from '../../../../src/core/ledger/headers/titleForms';
import type { TitleRule } from '../../../../src/core/ledger/headers/titleRule';
import { titleRules } from '../../../../src/core/ledger/headers/titles/all';

/** Each of a pattern's ways to write a title as a rule of its own: only whole alternatives are told apart. */
function alternatives(rule: TitleRule): TitleRule[] {
  const source = rule.pattern.source.slice('^(?:'.length, -')$'.length);
  return topLevel(source).map((way) => ({ ...rule, pattern: new RegExp(`^(?:${way})$`) }));
}

function topLevel(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      parts.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, source.slice(start)];
}

function textsOf(titles: readonly (readonly string[])[]): string[] {
  const forms = titles.flatMap((title) => titleForms(title).map(({ text }) => text));
  return [...new Set(forms.flatMap((text) => [text, shortened(text) ?? text]))];
}

/**
 * How well each list is understood by rules that something besides this list bears out: ways to write a title that
 * match in this list and in no other are taken away. What was written for one list alone is so found out; what
 * stands inside a pattern's brackets is not told apart, so the figure is kinder than a list never seen.
 */
export function withoutEachList(cases: readonly HeaderCase[]): Score {
  const ways = titleRules.flatMap(alternatives);
  const seenIn = ways.map(() => new Set<string>());
  for (const { id, columns } of cases) {
    const texts = textsOf(columns.map(({ title }) => title));
    ways.forEach((way, at) => {
      if (texts.some((text) => way.pattern.test(text))) seenIn[at]!.add(id);
    });
  }
  const total: Score = { total: 0, right: 0, wrong: 0, kinds: 0, misses: [] };
  for (const one of cases) {
    // Ways that match nothing in the list are left out as well: they would change nothing.
    const kept = ways.filter((_way, at) => seenIn[at]!.has(one.id) && seenIn[at]!.size > 1);
    const interpret = interpreterOf(kept);
    const score = judge([one], (titles) => matchTitles(titles, '', undefined, interpret));
    total.total += score.total;
    total.right += score.right;
    total.wrong += score.wrong;
    total.kinds += score.kinds;
    total.misses.push(...score.misses);
  }
  return total;
}
