import type { CellValue } from '../snapshot';
import { empty, type Reading, value } from '../reading';
import { cellText } from './textReader';
import { readToken } from './tokens';

const longestToken = 8;
const remembered = 5000;
const known = new Map<string, Reading<string>>();

/** The text without spaces around it; a number becomes its digits. 无, 不详 and '/' stay what they are. */
export function readText(cell: CellValue): Reading<string> {
  if (cell === null) return empty;
  if (typeof cell === 'object') return { kind: 'unreadable', text: cell.error, why: 'error' };
  const text = cellText(cell);
  return text.length > longestToken ? longText(text) : shortText(text);
}

function longText(text: string): Reading<string> {
  const trimmed = text.trim();
  if (trimmed.length > longestToken) return value(trimmed);
  return shortText(trimmed);
}

function shortText(text: string): Reading<string> {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= remembered) known.clear();
  const token = readToken(text);
  const isText = token === null || token.kind === 'state' || token.kind === 'permanent';
  const reading = isText ? value(text.trim()) : token;
  known.set(text, reading);
  return reading;
}
