import type { CellValue } from '../snapshot';
import type { Reader } from '../field';
import { empty, type Reading } from '../reading';

const remembered = 5000;

/**
 * A reader that looks only at the text. What it made of a text is remembered,
 * because a ledger's columns of words repeat a few texts many times.
 */
export function textReader<T>(parse: (text: string) => Reading<T>): Reader<T> {
  const known = new Map<string, Reading<T>>();
  return (cell) => {
    if (cell === null) return empty;
    if (typeof cell === 'object') return { kind: 'unreadable', text: cell.error, why: 'error' };
    const text = typeof cell === 'string' ? cell : cellText(cell);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= remembered) known.clear();
    const reading = parse(text);
    known.set(text, reading);
    return reading;
  };
}

/** A cell as its text: a number in plain digits, TRUE as 是, an error as Excel shows it. */
export function cellText(cell: CellValue): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  return typeof cell === 'number' ? String(cell) : cell.error;
}
