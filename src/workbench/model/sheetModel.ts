import type { Area, CellError, CellValue } from '../../core';
import { around } from './areas';
import type { CellLook } from './cellLook';
import { type ModelPart, ModelParts } from './modelPart';
import type { Shift } from './shift';
import { SparseGrid } from './sparseGrid';

/** A worksheet: plain data with a few questions, no manners. Rows and columns are 0-based. */
export class SheetModel {
  /** As Excel writes ids: '{00000000-0001-0000-0000-000000000000}'. */
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  tabColor = '';
  showGridlines = true;
  /** Values and formulas' last results; blank cells have none. */
  values = new SparseGrid<Exclude<CellValue, null>>();
  /** With '='. */
  formulas = new SparseGrid<string>();
  /** Number formats other than General. */
  formats = new SparseGrid<string>();
  looks = new SparseGrid<CellLook>();
  /** Of cells without a look of their own; the same on all sheets of a workbook. */
  plainLook: CellLook = {};
  links = new SparseGrid<Hyperlink>();
  merges: Area[] = [];
  /** Hidden by hand. */
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Hidden by a filter of the sheet or of a table. */
  readonly filteredRows = new Set<number>();
  /** In points. */
  readonly rowHeights = new Map<number, number>();
  /** In points, as Office.js has it. */
  readonly columnWidths = new Map<number, number>();
  /** Points, of rows and columns without a size of their own: of an empty sheet in a Chinese Excel with 等线 11. */
  defaultRowHeight = 14.25;
  defaultColumnWidth = 54;
  /** The list that has the sheet's own filter arrows. */
  filterArea: Area | null = null;
  readonly tables: TableModel[] = [];
  protection: SheetProtection | null = null;
  private readonly parts = new ModelParts();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  /** A part that another file knows, made at the first question. */
  part<T>(part: ModelPart<T>): T {
    return this.parts.of(part);
  }

  putPart<T>(part: ModelPart<T>, value: T): void {
    this.parts.put(part, value);
  }

  valueAt(row: number, column: number): CellValue {
    return this.values.get(row, column) ?? null;
  }

  /** 'General' when it has none. */
  formatAt(row: number, column: number): string {
    return this.formats.get(row, column) ?? 'General';
  }

  lookAt(row: number, column: number): CellLook {
    return this.looks.get(row, column) ?? this.plainLook;
  }

  setFormat(row: number, column: number, format: string): void {
    this.formats.set(row, column, format === 'General' && !this.formats.hasDefaults ? undefined : format);
  }

  /** Around all filled cells; with `looks` also around those that only have a format, a look or a merge. */
  usedArea(looks: boolean): Area | null {
    const areas = [this.values.used(), this.formulas.used()];
    if (looks) areas.push(this.formats.used(), this.looks.used(), ...this.merges);
    return around(areas.filter((area) => area !== null));
  }

  /** Around all cells written since it was last asked, as `SparseGrid.takeTouched`. */
  takeTouched(): Area | null {
    const areas = [this.values, this.formulas, this.formats, this.looks, this.links].map((grid) => grid.takeTouched());
    return around(areas.filter((area) => area !== null));
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }

  clearPartFormats(area: Area): void {
    this.parts.clearFormats(area);
  }

  shiftParts(shift: Shift): void {
    this.parts.shift(shift);
  }

  copyPartsTo(sheet: SheetModel): void {
    this.parts.copyTo(sheet.parts);
  }
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface TableModel {
  readonly id: string;
  name: string;
  /** With header and totals row. */
  area: Area;
  showTotals: boolean;
  showHeaders: boolean;
}

export interface SheetProtection {
  /** As given to `protect`: allowAutoFilter, allowFormatCells … */
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string | null;
  /** There is one that nobody here knows: files keep only a hash. */
  readonly unknownPassword?: boolean;
}

export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
