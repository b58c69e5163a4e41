import { columnLetters } from './address';
import type { Area } from './snapshot';

/** `'Sheet'!$AG$4:$AG$120`, the form of defined names; quoted always, which Excel accepts for any name. */
export function absoluteReference(sheet: string, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${String(row + 1)}`;
  const first = corner(top, left);
  const isSingle = top === bottom && left === right;
  return `${quoteSheet(sheet)}!${isSingle ? first : `${first}:${corner(bottom, right)}`}`;
}

export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
