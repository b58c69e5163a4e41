import { type Bounds, boundsOf } from './bounds';
import { relationFaults } from './relations';
import type { RuleFault } from './ruleFault';
import type { Text } from '../text';

/** Words that stand for one of a few ways. */
const choices: ReadonlyMap<string, readonly string[]> = new Map([['monthOnlyDates', ['monthEnd', 'monthStart']]]);

/** What is wrong with a table's whole new value: numbers out of their bounds, and values that contradict each other. */
export function valueFaults(table: string, value: unknown): RuleFault[] {
  const path = table.split('.');
  const faults = numberFaults(path, value);
  const allowed = choices.get(table);
  if (allowed !== undefined && !allowed.includes(value as string)) {
    const list = allowed.join(' / ');
    faults.push({ path, text: { zh: `只能是 ${list}`, en: `must be ${list}` } });
  }
  return faults.length > 0 ? faults : relationFaults(table, value);
}

function numberFaults(path: readonly (string | number)[], value: unknown): RuleFault[] {
  if (typeof value === 'number') {
    const bounds = boundsOf(path);
    return bounds === null || isWithin(value, bounds) ? [] : [{ path, text: boundsWords(bounds) }];
  }
  if (Array.isArray(value)) return value.flatMap((one, at) => numberFaults([...path, idOf(one) ?? at], one));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numberFaults([...path, key], part));
}

export function isWithin(value: number, { least, most, whole }: Bounds): boolean {
  return Number.isFinite(value) && value >= least && value <= most && (!whole || Number.isInteger(value));
}

/** E.g. 应为1到240之间的整数. */
export function boundsWords({ least, most, whole }: Bounds): Text {
  const [from, to] = [String(least), String(most)];
  return whole
    ? { zh: `应为${from}到${to}之间的整数`, en: `must be a whole number from ${from} to ${to}` }
    : { zh: `应为${from}到${to}之间的数字`, en: `must be a number from ${from} to ${to}` };
}

function idOf(row: unknown): string | null {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : null;
}
