/** The texts of the first table in HTML, for programs that put nothing else on the clipboard; null where there is none. */
export function htmlTable(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows = [...table.rows].map((row) => [...row.cells].map(cellText));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return null;
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** Line ends of the source are blanks, breaks are line ends. */
function cellText(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const text of textsIn(copy)) text.data = text.data.replace(/[ \t\r\n]+/g, ' ');
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  return copy.textContent.trim();
}

function textsIn(node: Node): Text[] {
  return [...node.childNodes].flatMap((child) => (child instanceof Text ? [child] : textsIn(child)));
}
