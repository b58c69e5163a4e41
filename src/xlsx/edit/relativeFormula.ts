import { columnIndex, columnName } from '../patch/cellAddress';

const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * A formula copied so many rows down and columns right: references without $ move along, whole columns and rows too;
 * those off the sheet are #REF!. Words in quotes, names and functions stay.
 */
export function relativeFormula(formula: string, rows: number, columns: number): string {
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
        const column = movedColumn((fixedColumn ?? '') + letters, columns);
        const row = movedRow((fixedRow ?? '') + digits, rows);
        return column === null || row === null ? '#REF!' : column + row;
      }
      const ends =
        columnRange !== undefined
          ? columnRange.split(':').map((end) => movedColumn(end, columns))
          : rowRange?.split(':').map((end) => movedRow(end, rows));
      return !ends ? token : ends.includes(null) ? '#REF!' : ends.join(':');
    },
  );
}

// Texts, quoted sheet names, cells, whole columns, whole rows.
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(])|(\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.]))/giu;

function movedColumn(column: string, by: number): string | null {
  if (column.startsWith('$')) return column;
  const moved = columnIndex(column) + by;
  return moved >= 0 && moved < lastColumn ? columnName(moved) : null;
}

function movedRow(row: string, by: number): string | null {
  if (row.startsWith('$')) return row;
  const moved = Number(row) + by;
  return moved >= 1 && moved <= lastRow ? String(moved) : null;
}
