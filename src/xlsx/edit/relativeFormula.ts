import { columnIndex, columnName } from '../patch/cellAddress';

const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * A formula copied so many rows down and columns right: references without $ move along, whole columns and rows too;
 * those off the sheet are #REF!, or come in again on the other side, as in conditional formats. Words in quotes, names
 * and functions stay.
 */
export function relativeFormula(
  formula: string,
  rows: number,
  columns: number,
  beyond: 'error' | 'around' = 'error',
): string {
  return formula.replace(
    tokens,
    (
      token: string,
      fixedColumn?: string,
      letters?: string,
      fixedRow?: string,
      digits?: string,
      columnRange?: string,
      rowRange?: string,
    ) => {
      if (letters !== undefined && digits !== undefined) {
        const column = movedColumn((fixedColumn ?? '') + letters, columns, beyond);
        const row = movedRow((fixedRow ?? '') + digits, rows, beyond);
        return column === null || row === null ? '#REF!' : column + row;
      }
      const ends =
        columnRange !== undefined
          ? columnRange.split(':').map((end) => movedColumn(end, columns, beyond))
          : rowRange?.split(':').map((end) => movedRow(end, rows, beyond));
      return !ends ? token : ends.includes(null) ? '#REF!' : ends.join(':');
    },
  );
}

// Texts, quoted sheet names, cells, whole columns, whole rows.
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(])|(\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.]))/giu;

type Beyond = 'error' | 'around';

function movedColumn(column: string, by: number, beyond: Beyond): string | null {
  if (column.startsWith('$')) return column;
  const moved = placed(columnIndex(column) + by, lastColumn, beyond);
  return moved === null ? null : columnName(moved);
}

function movedRow(row: string, by: number, beyond: Beyond): string | null {
  if (row.startsWith('$')) return row;
  const moved = placed(Number(row) - 1 + by, lastRow, beyond);
  return moved === null ? null : String(moved + 1);
}

function placed(place: number, count: number, beyond: Beyond): number | null {
  if (place >= 0 && place < count) return place;
  return beyond === 'error' ? null : ((place % count) + count) % count;
}
