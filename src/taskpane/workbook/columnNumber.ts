/** The 0-based column of letters such as 'ag'; null for what names no column of a sheet. */
export function columnNumber(letters: string): number | null {
  const text = letters.trim().toUpperCase();
  if (!/^[A-Z]{1,3}$/.test(text)) return null;
  const number = text.split('').reduce((before, letter) => before * 26 + letter.charCodeAt(0) - 64, 0);
  // The last column is XFD.
  return number > 16_384 ? null : number - 1;
}
