import { withArabicNumerals } from './chineseNumber';
import { matchDate } from './datePatterns';
import type { LedgerDate } from './ledgerDate';
import { plainText } from './plainText';

/**
 * What a text says about a date. `start` is the first date of a range (2023.4.3-2027.4.2), else null;
 * `date` is then its end. 'openEnded' is a range whose end is 长期.
 */
export type DateText =
  | { readonly kind: 'date'; readonly date: LedgerDate; readonly start: LedgerDate | null }
  | { readonly kind: 'openEnded'; readonly start: LedgerDate }
  | { readonly kind: 'ambiguous' | 'impossible' | 'malformed' };

/** Reads every way of writing a date that ledgers use; never guesses, and reads nothing as today. */
export function parseDateText(text: string): DateText {
  const plain = withArabicNumerals(straightened(text)).replace(leading, '');
  const first = matchDate(plain);
  if (typeof first === 'string') return { kind: first };
  const rest = withoutTime(plain.slice(first.length));
  const joint = rangeJoint.exec(rest);
  if (joint !== null) {
    const end = rest.slice(joint[0].length);
    if (/^(长期|永久|长久)(有效)?$/.test(end)) return { kind: 'openEnded', start: first.date };
    const second = matchDate(end);
    if (typeof second !== 'string') return range(first.date, second.date, withoutTime(end.slice(second.length)));
    if (second !== 'malformed') return { kind: second };
  }
  return tail(rest) ?? { kind: 'date', date: first.date, start: null };
}

function range(start: LedgerDate, end: LedgerDate, rest: string): DateText {
  if (end.to < start.from) return { kind: 'impossible' };
  return tail(rest) ?? { kind: 'date', date: end, start };
}

/** What makes the words after a date a reason not to read it; null when they may be left out. */
function tail(rest: string): DateText | null {
  if (harmless.test(rest)) return null;
  const words = rest.replace(harmlessStart, '');
  // 2023-04-03(延期至2024-04-03): a second date makes it a question which one counts.
  if (anotherDate.test(words)) return { kind: 'ambiguous' };
  return /^[ ([【〔{]/.test(words) ? null : { kind: 'malformed' };
}

function straightened(text: string): string {
  return plainText(text)
    .replace(/[‐‑‒–—―─−]/g, '-')
    .replace(/[〜∼~]/g, '~')
    .replace(/^['"`]|['"`]$/g, '')
    .trim();
}

function withoutTime(rest: string): string {
  return rest.replace(time, '').replace(weekday, '');
}

const leading = /^(?:有效期至|有效期到|有效期限至|有效期|有效至|截止至|截止到|截至|截止|至|到)\s*:?\s*(?=\d)/;
const rangeJoint = /^\s*(?:起)?\s*(?:至|到|~+|-{1,3}|—+)\s*/;
const time =
  /^(?:T|\s)*\d{1,2}\s*[:时点]\s*\d{1,2}(?:\s*[:分]\s*(?:\d{1,2}(?:\.\d+)?)?\s*秒?)?\s*(?:Z|[+-]\d{2}:?\d{2})?(?=\D|$)/i;
const weekday = /^\s*\(?(?:星期|周)[一二三四五六日天1-6]\)?/;
const harmlessStart =
  /^(?:(?:之前|以前|前)(?:检验|报检|复审|完成|整改)?|止|底|末|初|中旬|上旬|下旬|起|后|到期|截止)*[.。,;、]*/;
const harmless = new RegExp(`${harmlessStart.source}\\s*$`);
const anotherDate = /\d{1,4}\s*[-/.年月]\s*\d{1,2}|\d{6,}/;
