import type { Area, CellValue, Change, RewriteFormulas } from '../../core';
import { asTyped, needsTextFormat } from '../excelText';
import { rowBytes } from '../read/byteSize';
import type { Piece } from '../read/readPieces';
import type { SheetHead } from '../read/structure';
import { rangeOf } from '../reference';
import { refusal } from '../refusals';
import { sheetPiece } from './sheetPiece';
import type { Step } from './steps';
import { askBack, isSameFormula } from './values';

type Typed = string | number | boolean;

/** Cells below one another, or one spill, whose formulas are written anew or turned into values. */
export interface RewritePlan {
  readonly head: SheetHead;
  readonly area: Area;
  /** What stands there: formulas with '=', and '' for cells that they fill. */
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly Typed[])[];
}

/** Cells of the user's whose formulas were rewritten, as they were. */
export interface RewriteMemory {
  readonly plan: RewritePlan;
  readonly formats: unknown[][];
  isFiltered: boolean;
  areRowsHidden: boolean | null;
}

type Cell = RewriteFormulas['cells'][number];

export function planRewrites(changes: readonly Change[], headOf: (sheet: string) => SheetHead): RewritePlan[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'rewriteFormulas') return [];
    const head = headOf(change.sheet);
    const cells = [...change.cells].sort((a, b) => a.column - b.column || a.row - b.row);
    return cells.map((cell) => planOf(head, cell)).reduce<RewritePlan[]>(joined, []);
  });
}

function planOf(head: SheetHead, { row, column, was, now }: Cell): RewritePlan {
  const after: readonly (readonly Typed[])[] =
    'formula' in now ? [[now.formula]] : now.values.map((line) => line.map(typed));
  const width = after[0]?.length ?? 1;
  const area = { top: row, left: column, bottom: row + after.length - 1, right: column + width - 1 };
  const before = after.map((line, i) => line.map((_, j) => (i === 0 && j === 0 ? was : '')));
  return { head, area, before, after };
}

function typed(value: CellValue): Typed {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' ? asTyped(value) : value;
}

/** Cells of one column right below one another are one piece of work. */
function joined(plans: RewritePlan[], next: RewritePlan): RewritePlan[] {
  const last = plans.at(-1);
  const isNext =
    last !== undefined &&
    last.area.left === last.area.right &&
    next.area.left === next.area.right &&
    last.area.left === next.area.left &&
    last.area.bottom === next.area.top - 1 &&
    last.after.length < stepRows;
  if (!isNext) return [...plans, next];
  const both = {
    head: last.head,
    area: { ...last.area, bottom: next.area.bottom },
    before: [...last.before, ...next.before],
    after: [...last.after, ...next.after],
  };
  return [...plans.slice(0, -1), both];
}

const stepRows = 2000;
const formatBytes = 14;

/** Asks what stands there, and refuses where it is not what was read. */
export function lookAtRewrite(plan: RewritePlan): { readonly memory: RewriteMemory; readonly pieces: Piece[] } {
  const memory: RewriteMemory = { plan, formats: [], isFiltered: false, areRowsHidden: false };
  const { head, area, before } = plan;
  const pieces = bands(area).map((band) =>
    sheetPiece(head, bytesOf(before.slice(band.top - area.top, band.bottom - area.top + 1)), (sheet) => {
      const range = rangeOf(sheet, band).load('formulas,numberFormat,rowHidden');
      const filter = sheet.autoFilter.load('isDataFiltered');
      return () => {
        requireBefore(plan, band, range.formulas as unknown[][]);
        memory.formats.push(...(range.numberFormat as unknown[][]));
        memory.isFiltered ||= filter.isDataFiltered;
        if ((range.rowHidden as boolean | null) !== false) memory.areRowsHidden = null;
      };
    }),
  );
  return { memory, pieces };
}

function requireBefore({ area, before }: RewritePlan, band: Area, found: readonly (readonly unknown[])[]): void {
  found.forEach((line, i) => {
    line.forEach((formula, j) => {
      const was = before[band.top - area.top + i]![j]!;
      if (was === '' || formula === was) return;
      throw refusal('changedMeanwhile');
    });
  });
}

function bands(area: Area): Area[] {
  const found: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += stepRows) {
    found.push({ ...area, top, bottom: Math.min(area.bottom, top + stepRows - 1) });
  }
  return found;
}

function bytesOf(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((sum, row) => sum + rowBytes(row) + row.length * (formatBytes + 20), 500);
}

/** Values written across rows that a filter hides land in other rows. */
export function requireVisible({ plan, isFiltered, areRowsHidden }: RewriteMemory): void {
  if (plan.head.isProtected) throw refusal('protectedSheet', { sheet: plan.head.name });
  if (isFiltered && areRowsHidden !== false) throw refusal('filtered', { sheet: plan.head.name });
}

/** Number formats stay the user's, but for text that Excel would take for something else. */
export function rewriteSteps({ head, area, after }: RewritePlan): Step[] {
  return bands(area).map((band) => {
    const rows = after.slice(band.top - area.top, band.bottom - area.top + 1);
    return {
      bytes: () => bytesOf(rows),
      run: ({ workbook }) => {
        const range = rangeOf(workbook.worksheets.getItem(head.id), band);
        if (rows.some((row) => row.some(isDoubtful))) {
          range.numberFormat = rows.map((row) => row.map((value) => (isDoubtful(value) ? '@' : null)));
        }
        range.formulas = rows.map((row) => [...row]);
        return askBack(range, 'formulas', rows, { reason: 'unexpected', sheet: head.name });
      },
    };
  });
}

function isDoubtful(value: Typed): boolean {
  return typeof value === 'string' && !value.startsWith('=') && needsTextFormat(value);
}

/** As they were: a formula fills the cells that it filled. */
export function rewriteBackSteps({ plan: { head, area, before }, formats }: RewriteMemory): Step[] {
  return bands(area).map((band) => {
    const rows = before.slice(band.top - area.top, band.bottom - area.top + 1);
    return {
      bytes: () => bytesOf(rows),
      run: ({ workbook }) => {
        const range = rangeOf(workbook.worksheets.getItem(head.id), band);
        range.numberFormat = formats.slice(band.top - area.top, band.bottom - area.top + 1);
        range.formulas = rows.map((row) => [...row]);
        return undefined;
      },
    };
  });
}

/** Whether the cells still hold what was written: what the user has put there since is not taken back. */
export function untouchedPieces({ plan: { head, area, after } }: RewriteMemory, touched: () => void): Piece[] {
  return bands(area).map((band) =>
    sheetPiece(head, bytesOf(after.slice(band.top - area.top, band.bottom - area.top + 1)), (sheet) => {
      const range = rangeOf(sheet, band).load('formulas');
      return () => {
        (range.formulas as unknown[][]).forEach((line, i) => {
          line.forEach((value, j) => {
            if (!isStill(after[band.top - area.top + i]![j]!, value)) touched();
          });
        });
      };
    }),
  );
}

function isStill(written: Typed, found: unknown): boolean {
  if (typeof written !== 'string' || typeof found !== 'string') return written === found;
  return written === found || written === `'${found}` || isSameFormula(written, found);
}
