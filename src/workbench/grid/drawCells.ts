import type { Area } from '../../core';
import type { Book } from '../book/book';
import type { Drawing } from './drawing';
import { nextTask } from './nextTask';

/** Cells of the first block, and of any. */
const begin = 4_000;
const fewest = 500;
const most = 12_000;

/** Milliseconds that drawing a block in should take: less than a page may be held up, with room for slower machines. */
const aim = 20;

/**
 * Draws cells block by block, whole rows each, so that the page can draw and answer between the blocks. Wrapped texts take
 * long, numbers do not: each block is as large as the one before lets expect. `drawn` is told the last row so far.
 */
export async function drawCells(
  book: Pick<Book, 'cells'>,
  drawing: Pick<Drawing, 'put'>,
  sheet: string,
  area: Area,
  drawn: (bottom: number) => void = () => undefined,
): Promise<void> {
  const width = area.right - area.left + 1;
  let cells = begin;
  let top = area.top;
  while (width > 0 && top <= area.bottom) {
    const bottom = Math.min(area.bottom, top + Math.max(1, Math.floor(cells / width)) - 1);
    const block = await book.cells(sheet, { ...area, top, bottom });
    const started = performance.now();
    drawing.put(block);
    const share = aim / Math.max(1, performance.now() - started);
    cells = Math.min(most, Math.max(fewest, cells * Math.min(2, share)));
    top = bottom + 1;
    drawn(bottom);
    await nextTask();
  }
}
