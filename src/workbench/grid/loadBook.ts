import type { Book } from '../book/book';
import type { BookView, SheetView } from '../book/sheetView';
import { drawCells } from './drawCells';
import type { Drawing } from './drawing';

/** What is kept of sheets beside their drawing. */
export interface LoadedSheets {
  readonly views: Map<string, SheetView>;
  /** The tabs and the shape of the sheet in front are drawn; no cells yet. */
  readonly opened: (view: BookView) => void;
  /** A sheet is drawn whole. */
  readonly loaded: (view: SheetView) => void;
}

/**
 * Draws a book, its sheet in front first; the page can draw and answer between the blocks. `progress` runs from 0 to 1.
 */
export async function loadBook(
  book: Book,
  drawing: Drawing,
  { views, opened, loaded }: LoadedSheets,
  watch: { progress(share: number): void; readonly signal: AbortSignal },
): Promise<void> {
  const view = await book.view();
  views.clear();
  const tabs = [...view.sheets].sort((a, b) => Number(b.id === view.active) - Number(a.id === view.active));
  const front = await book.sheet(view.active);
  watch.signal.throwIfAborted();
  drawing.open(view, front);
  opened(view);
  let done = 0;
  for (const tab of tabs) {
    const sheet = tab.id === front.id ? front : await book.sheet(tab.id);
    watch.signal.throwIfAborted();
    views.set(sheet.id, sheet);
    if (sheet !== front) drawing.shape(sheet);
    await loadCells(
      book,
      drawing,
      sheet,
      (share) => {
        watch.progress((done + share) / tabs.length);
      },
      watch.signal,
    );
    loaded(sheet);
    done++;
    watch.progress(done / tabs.length);
  }
}

async function loadCells(
  book: Book,
  drawing: Drawing,
  view: SheetView,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const all = { top: 0, left: 0, bottom: view.rows - 1, right: view.columns - 1 };
  let isFirst = true;
  await drawCells(book, drawing, view.id, all, (bottom) => {
    signal.throwIfAborted();
    if (isFirst && view.id === drawing.front()) drawing.refresh();
    isFirst = false;
    progress((bottom + 1) / view.rows);
  });
  if (view.id === drawing.front()) drawing.refresh();
}
