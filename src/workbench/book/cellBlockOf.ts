import type { Area, CellValue } from '../../core';
import type { CellLook } from '../model/cellLook';
import type { SheetModel } from '../model/sheetModel';
import type { CellBlock, CellContent, CellFormula } from './cellBlock';
import type { DrawnLook } from './sheetView';

/** `isAddInCall` as `addInCalls` makes it. */
export function cellBlockOf(sheet: SheetModel, area: Area, isAddInCall: (formula: string) => boolean): CellBlock {
  const content = cellContentOf(sheet, area, isAddInCall);
  const { top, left, bottom, right } = area;
  const lookOf = new Uint16Array(content.values.length);
  const looks = new LookTable(sheet.plainLook);
  const hasLooks = sheet.looks.hasDefaults;
  const hasFormats = sheet.formats.hasDefaults;
  let place = 0;
  for (let row = top; row <= bottom; row++) {
    const rowLooks = sheet.looks.row(row);
    const rowFormats = sheet.formats.row(row);
    for (let column = left; column <= right; column++) {
      const look = hasLooks ? sheet.looks.get(row, column) : rowLooks?.[column];
      const format = hasFormats ? sheet.formats.get(row, column) : rowFormats?.[column];
      if (look !== undefined || format !== undefined) lookOf[place] = looks.place(look, format);
      place++;
    }
  }
  return { ...content, looks: looks.all, lookOf };
}

export function cellContentOf(sheet: SheetModel, area: Area, isAddInCall: (formula: string) => boolean): CellContent {
  const { top, left, bottom, right } = area;
  const values = new Array<CellValue>((right - left + 1) * (bottom - top + 1));
  const formulas: CellFormula[] = [];
  let place = 0;
  for (let row = top; row <= bottom; row++) {
    const cells = sheet.values.row(row);
    const rowFormulas = sheet.formulas.row(row);
    for (let column = left; column <= right; column++) {
      values[place] = cells?.[column] ?? null;
      const formula = rowFormulas?.[column];
      if (formula !== undefined) formulas.push({ row, column, formula, isAddInCall: isAddInCall(formula) });
      place++;
    }
  }
  return { sheet: sheet.id, area, values, formulas };
}

/** Cells share their looks, and neighbours mostly look alike. */
class LookTable {
  readonly all: DrawnLook[];
  private readonly plain: CellLook;
  private readonly places = new Map<CellLook | undefined, Map<string | undefined, number>>();
  private lastLook: CellLook | undefined;
  private lastFormat: string | undefined;
  private lastPlace = 0;

  constructor(plain: CellLook) {
    this.plain = plain;
    this.all = [plain];
  }

  place(look: CellLook | undefined, format: string | undefined): number {
    if (look === this.lastLook && format === this.lastFormat) return this.lastPlace;
    let byFormat = this.places.get(look);
    if (!byFormat) this.places.set(look, (byFormat = new Map<string | undefined, number>()));
    let place = byFormat.get(format);
    if (place === undefined) {
      place = format === 'General' && look === undefined ? 0 : this.add(look, format);
      byFormat.set(format, place);
    }
    this.lastLook = look;
    this.lastFormat = format;
    this.lastPlace = place;
    return place;
  }

  private add(look: CellLook | undefined, format: string | undefined): number {
    // Beyond what a place can tell cells are drawn plain; no workbook has so many looks.
    if (this.all.length > 0xffff) return 0;
    return (
      this.all.push({ ...(look ?? this.plain), ...(format !== undefined && format !== 'General' && { format }) }) - 1
    );
  }
}
