import { type Area, cellLooks, type CellStyle, type SheetContent } from '../../core';
import { once } from '../once';
import { rectangles } from './rectangles';
import { sheetCells, type SheetCells } from './sheetCells';

/** Some rows of a generated sheet, worked out when they are first asked for. */
export interface SheetBand {
  readonly area: Area;
  readonly typed: () => SheetCells['typed'];
  readonly styles: () => ReadonlyMap<CellStyle, readonly Area[]>;
  readonly bordered: () => readonly Area[];
  /** Where they are not General. */
  readonly formats: () => ReadonlyMap<string, readonly Area[]>;
}

/** So few that each of a band's steps takes the page some milliseconds only. */
const bandRows = 2000;

export function sheetBands(content: SheetContent, area: Area): SheetBand[] {
  const bands: SheetBand[] = [];
  for (let top = area.top; top <= area.bottom; top += bandRows) {
    const place = { ...area, top, bottom: Math.min(area.bottom, top + bandRows - 1) };
    const cells = once(() => sheetCells(content, place));
    bands.push({
      area: place,
      typed: () => cells().typed,
      styles: once(() => rectangles(cells().styles, top)),
      bordered: once(() => borderedAreas(cells(), top)),
      formats: once(() => rectangles(cells().formats, top)),
    });
  }
  return bands;
}

function borderedAreas({ styles }: SheetCells, top: number): readonly Area[] {
  const rows = styles.map((row) => row.map((style) => (style !== null && cellLooks[style].borders ? true : null)));
  return rectangles(rows, top).get(true) ?? [];
}
