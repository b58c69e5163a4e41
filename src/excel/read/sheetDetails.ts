import type { Area, CellError, NumberFormats } from '../../core';
import { parseArea, rangeOf } from '../reference';
import type { Later } from '../office';
import { areaOf } from './extents';
import type { Piece } from './readPieces';
import type { SheetValues } from './sheetValues';

/** What the values alone do not say: which numbers are dates, which texts are errors, merges, hidden rows. */
export interface SheetDetails {
  readonly formats: FormatGrid;
  merges: Area[];
  hiddenRows: number[];
}

export function emptyDetails(values: SheetValues): SheetDetails {
  return { formats: new FormatGrid(values), merges: [], hiddenRows: [] };
}

/** Rows of one piece: number formats of one column take some 13 bytes a cell. */
const pieceRows = 20_000;
const formatBytes = 14;
const typeBytes = 9;
const rowPropertyBytes = 22;

export function detailPieces(values: SheetValues, details: SheetDetails, withMerges: boolean): Piece[] {
  const { area, extent } = values;
  const columns = (wanted: readonly boolean[]): Area[] => columnAreas(area, wanted);
  return [
    ...columns(values.hasNumbers).flatMap((one) => formatPieces(values, details, one)),
    ...columns(values.hasErrors).flatMap((one) => errorPieces(values, one)),
    ...(withMerges ? [mergePiece(values, details)] : []),
    ...(extent.areRowsHidden === null ? rowPieces(values, details) : []),
  ];
}

/** Adjacent columns together. */
function columnAreas(area: Area, wanted: readonly boolean[]): Area[] {
  const areas: Area[] = [];
  const width = area.right - area.left + 1;
  for (let column = 0; column < width; column++) {
    if (wanted[column] !== true) continue;
    let end = column;
    while (wanted[end + 1] === true) end++;
    areas.push({ ...area, left: area.left + column, right: area.left + end });
    column = end;
  }
  return areas;
}

function bands(area: Area, rows: number): Area[] {
  const found: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    found.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return found;
}

type AskArea = (sheet: Excel.Worksheet, area: Area) => () => boolean;

/** A piece of an area that can be cut by rows. */
function areaPiece(sheetId: string, area: Area, bytesPerCell: number, ask: AskArea): Piece {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return {
    bytes: () => cells * bytesPerCell,
    ask: ({ workbook }) => ask(workbook.worksheets.getItem(sheetId), area),
    halves: () => {
      if (area.top === area.bottom) return null;
      const middle = Math.floor((area.top + area.bottom) / 2);
      const half = (part: Area): Piece => areaPiece(sheetId, part, bytesPerCell, ask);
      return [half({ ...area, bottom: middle }), half({ ...area, top: middle + 1 })];
    },
  };
}

function formatPieces({ extent }: SheetValues, { formats }: SheetDetails, area: Area): Piece[] {
  const rows = Math.max(1, Math.floor(pieceRows / (area.right - area.left + 1)));
  return bands(area, rows).map((band) =>
    areaPiece(extent.head.id, band, formatBytes, (sheet, part) => {
      const range = rangeOf(sheet, part).load('numberFormat');
      return () => {
        const codes = range.numberFormat as unknown[][] | null;
        if (!Array.isArray(codes)) return false;
        formats.put(part, codes);
        return true;
      };
    }),
  );
}

function errorPieces(values: SheetValues, area: Area): Piece[] {
  return bands(area, pieceRows).map((band) =>
    areaPiece(values.extent.head.id, band, typeBytes, (sheet, part) => {
      const range = rangeOf(sheet, part).load('valueTypes');
      return () => {
        const types = range.valueTypes as string[][] | null;
        if (!Array.isArray(types)) return false;
        markErrors(values, part, types);
        return true;
      };
    }),
  );
}

function markErrors({ area, rows }: SheetValues, part: Area, types: readonly (readonly string[])[]): void {
  types.forEach((line, i) => {
    const cells = rows[part.top - area.top + i];
    line.forEach((type, j) => {
      const column = part.left - area.left + j;
      const text = cells?.[column];
      if (type === 'Error' && typeof text === 'string') cells![column] = errorOf(text);
    });
  });
}

const errors = new Map<string, CellError>();

function errorOf(error: string): CellError {
  const shared = errors.get(error) ?? { error };
  if (errors.size < 100) errors.set(error, shared);
  return shared;
}

/** From the sheet's first cell on: Excel finds a merge only where its top left cell is asked for. */
function mergePiece({ extent, area }: SheetValues, details: SheetDetails): Piece {
  const piece = (band: Area): Piece => ({
    bytes: () => 20_000,
    ask: ({ workbook }) => {
      const merged = rangeOf(workbook.worksheets.getItem(extent.head.id), band).getMergedAreasOrNullObject();
      const areas = askMergedAreas(merged);
      return () => {
        details.merges.push(...areas());
        return true;
      };
    },
    halves: () => null,
  });
  return piece({ top: 0, left: 0, bottom: area.bottom, right: area.right });
}

/** Area by area: an address of hundreds would be longer than addresses may be. */
export function askMergedAreas(merged: Excel.RangeAreas): Later<Area[]> {
  merged.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount'].map((name) => `areas/items/${name}`).join(','));
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}

/** Areas of an address such as `'Unit list'!A1:C1,'Unit list'!A5:A9`. */
export function parseAreas(address: string): Area[] {
  const parts = address.match(/(?:'(?:[^']|'')*'!|[^,;!']+!)?[^,;!]+/g) ?? [];
  return parts.flatMap((part) => parseArea(part.slice(part.lastIndexOf('!') + 1).trim()) ?? []);
}

function rowPieces({ extent, area }: SheetValues, details: SheetDetails): Piece[] {
  const column = { ...area, right: area.left };
  return bands(column, pieceRows).map((band) =>
    areaPiece(extent.head.id, band, rowPropertyBytes, (sheet, part) => {
      const rows = rangeOf(sheet, part).getRowProperties({ rowHidden: true });
      return () => {
        rows.value.forEach(({ rowHidden }, i) => {
          if (rowHidden === true) details.hiddenRows.push(part.top + i);
        });
        return true;
      };
    }),
  );
}

/** Number formats by place, as the snapshot has them. */
export class FormatGrid {
  private readonly places = new Map([['', 0]]);
  private index: Uint16Array | null = null;
  private readonly area: Area;
  private readonly width: number;

  constructor({ area }: SheetValues) {
    this.area = area;
    this.width = area.right - area.left + 1;
  }

  put(part: Area, codes: readonly (readonly unknown[])[]): void {
    codes.forEach((line, i) => {
      line.forEach((code, j) => {
        if (typeof code !== 'string' || code === 'General') return;
        this.index ??= new Uint16Array(this.width * (this.area.bottom - this.area.top + 1));
        this.index[(part.top - this.area.top + i) * this.width + part.left - this.area.left + j] = this.placeOf(code);
      });
    });
  }

  private placeOf(code: string): number {
    const known = this.places.get(code);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(code, place);
    return place;
  }

  finish(): NumberFormats | null {
    return this.index && { width: this.width, table: [...this.places.keys()], index: this.index };
  }
}
