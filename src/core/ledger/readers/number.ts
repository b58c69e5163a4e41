import { type Reading, value } from '../reading';
import { readNumeral } from './numeral';
import { plain } from './plain';
import { cellText, textReader } from './textReader';
import { readToken } from './tokens';
import type { Reader } from '../field';
import type { CellValue } from '../snapshot';

const pattern = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))([^\d#.]*)(?:[23]?)$/;
const thousands = /^([+-]?\d{1,3})((?:,\d{3})+)(?!\d)/;
const twoNumbers = /\d\s*[-~～—至到/+,、×*]\s*\d|\d\s+\d/;
const bounded = /^[<>≤≥约近超]|以[上下]$|左右$|多[台人个只]?$/;
const grade = /^([零一二三四五六七八九十两]+|[IV]+)(?:[级类台套个只人名起次处部条座辆]?)$/;

/** The number with what follows it (台, MPa) as `unit`; 'ambiguous' for ranges and 约, 'malformed' for GC2. */
export function splitNumber(text: string): Reading<{ number: number; unit: string }> {
  const token = readToken(text);
  if (token !== null && token.kind !== 'state') return token;
  const unreadable = (why: 'ambiguous' | 'malformed') => ({ kind: 'unreadable', text: text.trim(), why }) as const;
  const wide = text.normalize('NFKC').trim();
  const grouped = wide.replace(thousands, (all) => all.replaceAll(',', ''));
  const seen = plain(grouped);
  if (twoNumbers.test(grouped) || bounded.test(seen)) return unreadable('ambiguous');
  const numeral = grade.exec(seen);
  const inWords = numeral && readNumeral(numeral[1]!);
  if (inWords !== null) return value({ number: inWords, unit: '' });
  const found = pattern.exec(seen);
  return found ? value({ number: Number(found[1]), unit: found[2]! }) : unreadable('malformed');
}

const multiples: Readonly<Record<string, number>> = { 万: 10_000, 万元: 10_000, 千: 1000 };

const fromText = textReader<number>((text) => {
  const found = splitNumber(text);
  return found.kind === 'value' ? value(found.value.number * (multiples[found.value.unit] ?? 1)) : found;
});

/** 12, '12台', '1,200', '12.5MPa', '三级', 'Ⅲ'; the unit is not looked at. */
export const readNumber: Reader<number> = (cell, format, context) =>
  typeof cell === 'number' ? value(cell) : fromText(cell, format, context);

/** A number in the unit that the field wants; `factors` turn other units into it, by the unit in capitals, and `bare` a number without one. */
export function measureReader(factors: Readonly<Record<string, number>>, bare = 1): Reader<number> {
  const converted = textReader<number>((text) => {
    const found = splitNumber(text);
    if (found.kind !== 'value') return found;
    const factor = found.value.unit === '' ? bare : factors[found.value.unit];
    if (factor === undefined) return { kind: 'unreadable', text: text.trim(), why: 'malformed' };
    return value(round(found.value.number * factor));
  });
  return (cell: CellValue, format, context) =>
    typeof cell === 'number'
      ? value(round(cell * bare))
      : converted(cell === null ? null : cellText(cell), format, context);
}

/** Takes away what binary fractions add: 0.3 × 1000 is 300. */
function round(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}
