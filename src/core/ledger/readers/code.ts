import type { CellValue } from '../snapshot';
import { empty, type Reading, value } from '../reading';
import { readToken } from './tokens';

const longestToken = 6;
/** Excel keeps fifteen digits of a number; a longer one has zeros in place of what was typed. */
const firstUnsafe = 1e15;
/** Everything that needs no cleaning. */
const clean = /^[A-Z0-9()\-/\u4e00-\u9fff]+$/;
const invisible = /[\s\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad]+/g;
const scientific = /^\d(\.\d+)?E\+\d+$/;

/**
 * A number that is a name (代码, 证号, 电话): NFKC, without spaces and leading apostrophes, in capitals.
 * Long numbers typed as numbers are unreadable ('digitsLost').
 */
export function readCode(cell: CellValue): Reading<string> {
  if (cell === null) return empty;
  if (typeof cell === 'number') return numericCode(cell);
  if (typeof cell === 'boolean') return { kind: 'unreadable', text: cell ? 'TRUE' : 'FALSE', why: 'malformed' };
  if (typeof cell === 'object') return { kind: 'unreadable', text: cell.error, why: 'error' };
  const token = cell.length <= longestToken ? readToken(cell) : null;
  if (token !== null && token.kind !== 'permanent') return token;
  const code = clean.test(cell) ? cell : tidy(cell);
  if (code === '') return empty;
  if (code.includes('E+') && scientific.test(code)) return { kind: 'unreadable', text: cell, why: 'digitsLost' };
  return value(code);
}

function numericCode(cell: number): Reading<string> {
  if (Math.abs(cell) >= firstUnsafe) return { kind: 'unreadable', text: String(cell), why: 'digitsLost' };
  return value(String(cell));
}

function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/^['‘’`]+/, '')
    .toUpperCase();
}
