/** Rows of texts as spreadsheets put them on the clipboard: tabs between cells, quotes around what has lines in it. */
export function clipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

const quoted = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The other way; all rows are as long as the longest. */
export function clipboardRows(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  const end = text.replace(/(?:\r\n|\n|\r)$/, '').length;
  while (cell.lastIndex <= end) {
    const [, inQuotes, plain = '', after] = cell.exec(text.slice(0, end)) ?? [];
    rows.at(-1)!.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (after === '' || after === undefined) break;
    if (after !== '\t') rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
