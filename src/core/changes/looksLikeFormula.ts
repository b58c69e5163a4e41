/** Text that a spreadsheet could take for a formula once somebody edits the cell, also after blanks. */
export function looksLikeFormula(value: string): boolean {
  return /^[\s\u3000\u00a0\u200b\ufeff]*[=+\-@＝＋－＠]/.test(value) || /^[\t\r]/.test(value);
}
