import { cellAddress } from './cellAddress';

/** How many rows and columns stay in view, from which cell on. */
export interface Panes {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** The pane and the selection in it. */
export function paneMarkup({ top, left, rows, columns }: Panes): string {
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = (columns === 0 ? '' : ` xSplit="${columns}"`) + (rows === 0 ? '' : ` ySplit="${rows}"`);
  const first = cellAddress(top + rows, left + columns);
  const selection = `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`;
  return `<pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>${selection}`;
}
