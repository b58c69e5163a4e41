import type { Overview } from '../desk/overview';
import type { OpenWorkbook } from '../port/workbookPort';

/** The last check of this workbook: what was read and what came out. */
export class LastCheck {
  private found: { readonly basis: OpenWorkbook; readonly overview: Overview } | null = null;
  private edited = false;

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
  }

  noteEdit(): void {
    this.edited = this.found !== null;
  }

  forget(): void {
    this.found = null;
    this.edited = false;
  }
}
