import type { Area } from '../../core';
import type { FormatHead } from '../read/extents';
import type { Piece } from '../read/readPieces';
import type { SheetHead } from '../read/structure';
import { parseArea, rangeOf } from '../reference';
import type { SeenSheet } from './memory';
import { askRule, isOwnFormula } from './ownFormats';
import { sheetPiece } from './sheetPiece';

/** Filled piece by piece, then a `SeenSheet`. */
export type Seeing = { -readonly [Key in keyof SeenSheet]: SeenSheet[Key] };

const bandRows = 500;
const cellBytes = 420;

/** Questions that tell a generated sheet as it is: its cells, looks, sizes, page. */
export function lookAtSheet(
  head: SheetHead,
  area: Area | null,
  merges: readonly Area[],
  formats: readonly FormatHead[],
): { readonly seen: Seeing; readonly pieces: readonly Piece[] } {
  const seen: Seeing = {
    seen: true,
    area,
    formulas: [],
    formats: [],
    cells: [],
    widths: [],
    heights: [],
    merges,
    highlights: [],
    page: {
      freeze: { rows: 0, columns: 0 },
      filter: null,
      print: { paper: 'A4', orientation: 'landscape', repeatRows: null, footer: { left: '', centre: '', right: '' } },
    },
  };
  const own = formats.filter(({ formula }) => isOwnFormula(formula));
  const pieces = [
    sheetPiece(head, 4000, (sheet) => askPage(sheet, seen)),
    ...own.map(({ id, formula }) =>
      sheetPiece(head, 2500, (sheet) => {
        const rule = askRule(sheet, id, formula);
        return () => {
          seen.highlights = [...seen.highlights, rule()];
        };
      }),
    ),
    ...(area ? cellPieces(head, area, seen) : []),
  ];
  return { seen, pieces };
}

function askPage(sheet: Excel.Worksheet, seen: Seeing): () => void {
  const frozen = sheet.freezePanes.getLocationOrNullObject().load('rowCount,columnCount,address');
  const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
  const page = sheet.pageLayout.load('paperSize,orientation');
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
  const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load('leftFooter,centerFooter,rightFooter');
  return () => {
    const rows = titles.isNullObject ? null : { first: titles.rowIndex, last: titles.rowIndex + titles.rowCount - 1 };
    seen.page = {
      freeze: frozen.isNullObject ? { rows: 0, columns: 0 } : frozenBy(frozen.address, frozen),
      filter: filter.isNullObject ? null : parseArea(filter.address.slice(filter.address.lastIndexOf('!') + 1)),
      print: {
        paper: /A3/i.test(page.paperSize) ? 'A3' : 'A4',
        orientation: page.orientation === 'Portrait' ? 'portrait' : 'landscape',
        repeatRows: rows,
        footer: { left: footer.leftFooter, centre: footer.centerFooter, right: footer.rightFooter },
      },
    };
  };
}

/** Frozen rows come as '1:3', columns as 'A:B', both as 'A1:B3'. */
function frozenBy(
  address: string,
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
): { rows: number; columns: number } {
  const place = address.slice(address.lastIndexOf('!') + 1);
  return { rows: /\d/.test(place) ? rowCount : 0, columns: /[A-Z]/i.test(place) ? columnCount : 0 };
}

const asked: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { name: true, size: true, bold: true, color: true, underline: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    borders: { style: true, color: true, weight: true },
  },
};

function cellPieces(head: SheetHead, area: Area, seen: Seeing): Piece[] {
  const pieces: Piece[] = [
    sheetPiece(head, (area.right - area.left + 1) * 80, (sheet) => {
      const columns = rangeOf(sheet, area).getColumnProperties({ format: { columnWidth: true } });
      return () => {
        seen.widths = columns.value.map(({ format }) => format?.columnWidth ?? null);
      };
    }),
    sheetPiece(head, (area.bottom - area.top + 1) * 60, (sheet) => {
      const rows = rangeOf(sheet, area).getRowProperties({ format: { rowHeight: true } });
      return () => {
        seen.heights = rows.value.map(({ format }) => format?.rowHeight ?? null);
      };
    }),
  ];
  for (let top = area.top; top <= area.bottom; top += bandRows) {
    const band = { ...area, top, bottom: Math.min(area.bottom, top + bandRows - 1) };
    const cells = (band.bottom - band.top + 1) * (band.right - band.left + 1);
    pieces.push(
      sheetPiece(head, cells * cellBytes, (sheet) => {
        const range = rangeOf(sheet, band).load('formulas,numberFormat');
        const properties = range.getCellProperties(asked);
        return () => {
          const at = band.top - area.top;
          (range.formulas as unknown[][]).forEach((row, i) => (seen.formulas[at + i] = row));
          (range.numberFormat as unknown[][]).forEach((row, i) => (seen.formats[at + i] = row));
          properties.value.forEach((row, i) => (seen.cells[at + i] = row.map(settable)));
        };
      }),
    );
  }
  return pieces;
}

/** As it can be set on a cell without a look: no white where there was no fill, no border where there was none. */
function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  if (!format) return {};
  const { fill, borders, ...rest } = format;
  const drawn = Object.entries((borders ?? {}) as Readonly<Record<string, Excel.CellBorder | undefined>>).filter(
    ([, border]) => border?.style !== undefined && border.style !== 'None',
  );
  return {
    format: {
      ...rest,
      ...(fill?.color !== undefined && fill.color.toUpperCase() !== '#FFFFFF' && { fill }),
      ...(drawn.length > 0 && { borders: Object.fromEntries(drawn) }),
    },
  };
}
