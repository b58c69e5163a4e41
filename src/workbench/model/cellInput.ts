import type { CellValue } from '../../core';
import { dateInput } from './dateInput';

/** What Excel makes of something that is put into a cell. */
export interface CellInput {
  readonly value: CellValue;
  /** With '='; the value is then to be told by whoever calculates. */
  readonly formula?: string;
  /** The number format that the cell takes on, where it is General. */
  readonly format?: string;
}

/**
 * As typing it: a text cell keeps all as text; else what begins with = + - is a formula, and what looks like a number,
 * a day or an error becomes one. Currency signs and fractions are left as text, which Excel would read.
 */
export function cellInput(input: string | number | boolean, format: string, settings: InputSettings): CellInput {
  if (format === '@') return { value: typeof input === 'boolean' ? String(input).toUpperCase() : String(input) };
  if (typeof input !== 'string') return { value: input };
  // Most texts begin with a Chinese character: they are what they are.
  if (input.charCodeAt(0) >= 0x3400) return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  const text = input.trim();
  return numberInput(text) ?? formulaInput(text) ?? wordInput(text) ?? dateInput(text, settings) ?? { value: input };
}

export interface InputSettings {
  readonly dateSystem: 1900 | 1904;
  /** Of days without a year. */
  readonly year: number;
}

function formulaInput(text: string): CellInput | null {
  if (!/^[=+-]/.test(text) || !/[^=+-]/.test(text)) return null;
  return { value: 0, formula: text.startsWith('=') ? text : `=${text}` };
}

function numberInput(text: string): CellInput | null {
  const found = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(E[+-]?\d{1,3})?(%?)$/i.exec(text);
  if (!found || !/\d/.test(text)) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '', percent = ''] = found;
  const digits = keep15(`${whole.replaceAll(',', '')}${fraction}`);
  const number = Number(`${sign}${digits}${exponent}`);
  if (!Number.isFinite(number)) return null;
  if (percent !== '') return { value: number / 100, format: fraction.length > 1 ? '0.00%' : '0%' };
  if (exponent !== '') return { value: number, format: '0.00E+00' };
  return whole.includes(',')
    ? { value: number, format: fraction.length > 1 ? '#,##0.00' : '#,##0' }
    : { value: number };
}

/** Excel keeps 15 significant digits: those after are zeros ever after. */
function keep15(digits: string): string {
  let kept = 0;
  let begun = false;
  return digits.replace(/\d/g, (digit) => {
    begun ||= digit !== '0';
    if (begun) kept++;
    return kept > 15 ? '0' : digit;
  });
}

const errors = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);

function wordInput(text: string): CellInput | null {
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { value: word === 'TRUE' };
  return errors.has(word) ? { value: errorValue(word) } : null;
}

const known = new Map<string, CellValue>();

/** One object an error, so that a column of #N/A takes no room. */
export function errorValue(error: string): CellValue {
  let value = known.get(error);
  if (value === undefined) known.set(error, (value = { error }));
  return value;
}

export function isErrorText(text: string): boolean {
  return errors.has(text);
}
