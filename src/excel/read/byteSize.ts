/** Bytes of a row of cells as JSON in UTF-8, nearly: escapes are not counted. */
export function rowBytes(cells: readonly unknown[]): number {
  let bytes = 2;
  for (const cell of cells) bytes += 1 + cellBytes(cell);
  return bytes;
}

export function cellBytes(cell: unknown): number {
  if (typeof cell === 'string') return 2 + textBytes(cell);
  return JSON.stringify(cell ?? null).length;
}

function textBytes(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) bytes += code < 0x800 ? 1 : 2;
    else if (code === 0x22 || code === 0x5c || code < 0x20) bytes++;
  }
  return bytes;
}
