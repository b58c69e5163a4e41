import type { CellValue } from '../snapshot';
import { empty, type Reading, value } from '../reading';
import { readToken } from './tokens';

const longestToken = 6;
/** Excel keeps fifteen digits of a number; a longer one has zeros in place of what was typed. */
const firstUnsafe = 1e15;
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
  if (isClean(cell)) return value(cell);
  const code = tidy(cell);
  if (code === '') return empty;
  if (code.includes('E+') && scientific.test(code)) return { kind: 'unreadable', text: cell, why: 'digitsLost' };
  return value(code);
}

/** Only capitals, digits, brackets, hyphens, slashes and Chinese characters, so that there is nothing to tidy. */
function isClean(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isPlain =
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x4e00 && code <= 0x9fff) ||
      code === 0x28 ||
      code === 0x29 ||
      code === 0x2d ||
      code === 0x2f;
    if (!isPlain) return false;
  }
  return text.length > 0;
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
