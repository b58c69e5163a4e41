/** Letters of a 0-based column: 0 → 'A', 26 → 'AA'. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Address of a 0-based row and column: (4, 2) → 'C5'. */
export function address(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}
