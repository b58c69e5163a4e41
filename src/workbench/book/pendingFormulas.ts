import type { Area } from '../../core';
import { intersection } from '../model/areas';
import type { SheetModel } from '../model/sheetModel';
import { packCell } from '../host/cellGuard';

/** The longest that an add-in waits for results, in milliseconds. */
const longestWait = 10_000;

/**
 * Ordinary formulas that were just written and have no result of the page yet. Excel calculates before it answers the
 * next question, so the add-in's next messages wait for the results; not for ever.
 */
export class PendingFormulas {
  private readonly cells = new Map<SheetModel, Set<number>>();
  private waiting: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** The cells of an area, after it was written. */
  note(sheet: SheetModel, area: Area, isOrdinary: (formula: string) => boolean): void {
    const used = sheet.formulas.used();
    const written = used && intersection(used, area);
    if (!written) return;
    let cells = this.cells.get(sheet);
    for (let row = written.top; row <= written.bottom; row++) {
      const formulas = sheet.formulas.row(row);
      for (let column = written.left; formulas && column <= written.right; column++) {
        const formula = formulas[column];
        if (formula === undefined || !isOrdinary(formula)) continue;
        if (!cells) this.cells.set(sheet, (cells = new Set<number>()));
        cells.add(packCell(row, column));
      }
    }
  }

  /** A cell has its result. */
  settle(sheet: SheetModel, row: number, column: number): void {
    const cells = this.cells.get(sheet);
    if (cells?.delete(packCell(row, column)) === true && cells.size === 0) this.cells.delete(sheet);
  }

  /** To be called after `settle`: lets those go on who need not wait any more. */
  release(): void {
    if (this.cells.size > 0) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    for (const resume of this.waiting.splice(0)) resume();
  }

  /** Cells have moved: their results come for other places. */
  forget(): void {
    this.cells.clear();
    this.release();
  }

  get isEmpty(): boolean {
    return this.cells.size === 0;
  }

  /** Resolves when all have their results, or after the longest wait. */
  async settled(): Promise<void> {
    if (this.cells.size === 0) return;
    await new Promise<void>((resume) => {
      this.waiting.push(resume);
      this.timer ??= setTimeout(() => {
        this.forget();
      }, longestWait);
    });
  }
}
