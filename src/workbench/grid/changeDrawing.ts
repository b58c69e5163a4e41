import type { Area } from '../../core';
import type { Book, BookChange } from '../book/book';
import type { BookView, SheetView } from '../book/sheetView';
import { drawCells } from './drawCells';
import type { Drawing } from './drawing';
import { overlap } from './editHistory';

/** Draws what the book tells of. */
export interface ChangeDrawing {
  draw(change: BookChange): Promise<void>;
  /** Draws a sheet whole; of none, the tabs. */
  redraw(sheet: string | null): Promise<void>;
  /** What is told from now on was not known to the sheets that were drawn whole meanwhile. */
  endTurn(): void;
}

export interface ChangeParts {
  readonly book: Book;
  readonly drawing: Drawing;
  readonly views: Map<string, SheetView>;
  /** Cells of a sheet are about to be drawn anew. */
  cellsDrawn(sheet: string): void;
  sheetDrawn(view: SheetView): void;
  tabsDrawn(view: BookView): void;
}

export function createChangeDrawing(parts: ChangeParts): ChangeDrawing {
  const { book, drawing, views } = parts;
  /** Sheets that were drawn whole after what is being followed had been told. */
  const fresh = new Set<string>();

  function show(sheet: string): void {
    parts.cellsDrawn(sheet);
    if (sheet === drawing.front()) drawing.refresh();
  }

  async function followCells(sheet: string, told: Area): Promise<void> {
    const known = views.get(sheet);
    if (!known) return;
    let view = known;
    if (told.bottom >= view.rows || told.right >= view.columns) view = await followSheet(sheet);
    const bottom = Math.max(known.rows, view.rows) - 1;
    const right = Math.max(known.columns, view.columns) - 1;
    const area = { ...told, bottom: Math.min(told.bottom, bottom), right: Math.min(told.right, right) };
    const onScreen = sheet === drawing.front() ? drawing.visible().filter((seen) => overlap(seen, area)) : [];
    for (const seen of onScreen) drawing.put(await book.cells(sheet, intersection(seen, area)));
    if (onScreen.length > 0) show(sheet);
    if (!onScreen.some((seen) => contains(seen, area))) {
      await drawCells(book, drawing, sheet, area);
      // What is on screen may read cells far away.
      show(sheet);
    }
  }

  async function followSheet(sheet: string): Promise<SheetView> {
    const view = await book.sheet(sheet);
    views.set(sheet, view);
    drawing.shape(view);
    parts.sheetDrawn(view);
    return view;
  }

  async function followWhole(sheet: string): Promise<void> {
    const { rows, columns } = await followSheet(sheet);
    if (rows > 0 && columns > 0) await followCells(sheet, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
  }

  async function followTabs(): Promise<void> {
    const view = await book.view();
    for (const id of [...views.keys()].filter((known) => !view.sheets.some((tab) => tab.id === known))) {
      if (drawing.front() === id) drawing.activate(view.active);
      drawing.removeSheet(id);
      views.delete(id);
    }
    for (const [place, tab] of view.sheets.entries()) {
      if (views.has(tab.id)) continue;
      drawing.addSheet(tab, place);
      fresh.add(tab.id);
      await followWhole(tab.id);
    }
    drawing.retab(view.sheets);
    drawing.activate(view.active);
    parts.tabsDrawn(view);
  }

  return {
    draw: async (change) => {
      if ((change.kind === 'cells' || change.kind === 'sheet') && fresh.has(change.sheet)) return;
      if (change.kind === 'cells') await followCells(change.sheet, change.area);
      else if (change.kind === 'sheet' && views.has(change.sheet)) await followSheet(change.sheet);
      else if (change.kind === 'tabs') await followTabs();
      else if (change.kind === 'selection') {
        drawing.activate(change.sheet);
        drawing.select(change.area);
      }
    },
    redraw: async (sheet) => {
      if (sheet === null) await followTabs();
      else if (views.has(sheet)) await followWhole(sheet);
    },
    endTurn: () => {
      fresh.clear();
    },
  };
}

function intersection(a: Area, b: Area): Area {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}
