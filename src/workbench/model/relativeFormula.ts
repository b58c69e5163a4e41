import { columnLetters, parseArea } from './address';

/** A formula copied so many rows down and columns right: its references without $ move along, those off the sheet are #REF!. */
export function relativeFormula(formula: string, rows: number, columns: number): string {
  const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/gi;
  return formula.replace(
    tokens,
    (token: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return token;
      const place = parseArea(`${letters}${digits}`);
      if (!place) return token;
      const column = fixedColumn === '$' ? place.left : place.left + columns;
      const row = fixedRow === '$' ? place.top : place.top + rows;
      if (row < 0 || column < 0) return '#REF!';
      return `${fixedColumn ?? ''}${columnLetters(column)}${fixedRow ?? ''}${row + 1}`;
    },
  );
}
