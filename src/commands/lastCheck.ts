import type { TwinComparison } from '../core';
import type { Overview } from '../desk/overview';
import type { OpenWorkbook } from '../port/workbookPort';

/** The last check of this workbook: what was read and what came out. */
export class LastCheck {
  private found: { readonly basis: OpenWorkbook; readonly overview: Overview } | null = null;
  private edited = false;
  private compared: TwinComparison | null = null;

  /** What 核对 last found; null before it, or where there was nothing to compare. */
  get comparison(): TwinComparison | null {
    return this.compared;
  }

  keepComparison(comparison: TwinComparison | null): void {
    this.compared = comparison;
  }

  get overview(): Overview | null {
    return this.found?.overview ?? null;
  }

  /** True when the workbook was edited since: the figures may not hold any more. */
  get isStale(): boolean {
    return this.edited;
  }

  keep(basis: OpenWorkbook, overview: Overview): void {
    this.found = { basis, overview };
    this.edited = false;
    this.compared = null;
  }

  noteEdit(): void {
    this.edited = this.found !== null;
  }

  forget(): void {
    this.found = null;
    this.edited = false;
    this.compared = null;
  }
}
