import type { Area } from '../../core';
import type { ReadWorkbook } from '../read/readWorkbook';
import type { Structure } from '../read/structure';
import { overlaps } from '../reference';
import { refusal } from '../refusals';
import type { FoundPlace, FoundSheet } from './lookAround';
import type { Plan, SheetPlan } from './plan';
import { requireVisible, type RewriteMemory } from './rewrites';

/** Refuses where the workbook is not what was read, or where writing could touch what is the user's. */
export function requireSafe(
  plan: Plan,
  read: ReadWorkbook,
  now: Structure,
  found: readonly FoundSheet[],
  rewrites: readonly RewriteMemory[],
): void {
  requireSame(read.structure, now);
  if (now.isProtected && (plan.dropSheets.length > 0 || plan.drawn.some(({ head }) => head === null))) {
    throw refusal('protectedWorkbook');
  }
  const generated = [...plan.dropSheets, ...plan.drawn.flatMap(({ head }) => head ?? [])];
  for (const { name, isProtected } of [...plan.sheets.map(({ head }) => head), ...generated]) {
    if (isProtected) throw refusal('protectedSheet', { sheet: name });
  }
  for (const sheet of found) requireRoom(sheet, read);
  for (const rewrite of rewrites) requireVisible(rewrite);
}

/** Same sheets, names of ours and tables, under the same names and protection. */
function requireSame(before: Structure, now: Structure): void {
  if (signature(before) !== signature(now)) throw refusal('changedMeanwhile');
}

function signature({ sheets, names, tables, dateSystem }: Structure): string {
  const own = names.filter(({ name }) => name.toLowerCase().startsWith('_tzsb_'));
  return JSON.stringify([
    sheets.map(({ id, name, visibility, isProtected }) => [id, name, visibility, isProtected]),
    own.map(({ name, formula }) => [name, formula]),
    tables.map(({ id, sheetId, totalsRow }) => [id, sheetId, totalsRow]),
    dateSystem,
  ]);
}

function requireRoom({ plan, places, isFiltered }: FoundSheet, { snapshot }: ReadWorkbook): void {
  const { head, replaced, tables } = plan;
  const sheet = head.name;
  const merges = snapshot.sheets.find(({ name }) => name === sheet)?.merges ?? [];
  for (const place of places) {
    // Values written across rows that a filter hides land in other rows.
    if (isFiltered && place.areRowsHidden !== false) throw refusal('filtered', { sheet });
    if (place.taken !== null) throw refusal('placeTaken', { sheet, place: place.taken });
    requireFree(place, merges, replaced, sheet);
    requireFree(place, tables, [], sheet);
  }
  if (isFiltered && clearsHidden(plan, snapshot.sheets.find(({ name }) => name === sheet)?.hiddenRows ?? [])) {
    throw refusal('filtered', { sheet });
  }
}

function requireFree({ area }: FoundPlace, taken: readonly Area[], own: readonly Area[], sheet: string): void {
  const other = taken.find((one) => overlaps(one, area) && !own.some((ours) => overlaps(ours, one)));
  if (other) throw refusal('placeTaken', { sheet, place: '' });
}

/** Clearing across hidden rows would clear the visible ones only. */
function clearsHidden({ replaced }: SheetPlan, hiddenRows: readonly number[]): boolean {
  return hiddenRows.some((row) => replaced.some(({ top, bottom }) => top <= row && row <= bottom));
}
