import { looksLikeFormula } from '../core';

// A cell of Excel holds no more.
const longest = 32_767;

/** What is written so that the cell shows this text: Excel takes a first apostrophe for a sign to itself. */
export function asTyped(text: string): string {
  const cut = cutText(text);
  return cut.startsWith("'") ? `'${cut.slice(0, longest - 1)}` : cut;
}

/** The text that a cell can hold. */
export function cutText(text: string): string {
  return text.length > longest ? text.slice(0, longest) : text;
}

/**
 * Whether Excel would take the text for a formula, number, date, truth value or error when it is written into a cell of
 * General format, as if somebody typed it: then the cell gets the text format first.
 */
export function needsTextFormat(text: string): boolean {
  if (text === '') return false;
  return looksLikeFormula(text) || text.startsWith('#') || isLikeNumber(text) || word.test(text.trim());
}

/** Nothing in it but what numbers, amounts, dates and times are written with, in Chinese too. */
function isLikeNumber(text: string): boolean {
  return !/[^\d\s\uFF10-\uFF19.,:;/\\\-+()%$€£¥￥，．：（）％年月日号时分秒点上下午零〇一二三四五六七八九十廿百千万亿Ee]/.test(
    text,
  );
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Truth values, times with a.m. or p.m., and dates with the English name of a month. */
const word = new RegExp(
  `^(?:true|false|[\\d:.\\s]+[ap]m?|\\d{1,4}[\\s,./-]*${month}\\b[\\s,./-]*\\d{0,4}|${month}[\\s,./-]*\\d{1,4}[\\s,./-]*\\d{0,4})$`,
  'i',
);

/** What has to be typed so that the cell is again as it was read. */
export function retyped(formula: unknown, format: unknown): unknown {
  if (typeof formula !== 'string' || format === '@' || formula.startsWith('=')) return formula;
  return needsTextFormat(formula) ? `'${formula}` : asTyped(formula);
}
