import type { Area } from '../../core';
import type { Book, BookChange } from '../book/book';
import type { BookView, SheetView } from '../book/sheetView';
import type { Drawing } from './drawing';
import { overlap } from './editHistory';
import { slices } from './loadBook';
import { nextTask } from './nextTask';

/** Brings the drawing up to what the book tells, what is on screen first. */
export interface Follower {
  tell(change: BookChange): void;
  settled(): Promise<void>;
}

export interface FollowedParts {
  readonly book: Book;
  readonly drawing: Drawing;
  readonly views: Map<string, SheetView>;
  /** Cells of a sheet are about to be drawn anew. */
  cellsDrawn(sheet: string): void;
  /** What was told in one go is drawn. */
  allPut(): void;
  sheetDrawn(view: SheetView): void;
  tabsDrawn(view: BookView): void;
}

const cellsAtOnce = 12_000;

export function createFollower(parts: FollowedParts): Follower {
  const { book, drawing, views } = parts;
  let queue: BookChange[] = [];
  let working: Promise<void> | null = null;
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
      for (const slice of slices(area, cellsAtOnce)) {
        drawing.put(await book.cells(sheet, slice));
        await nextTask();
      }
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
      const { rows, columns } = await followSheet(tab.id);
      if (rows > 0 && columns > 0) {
        await followCells(tab.id, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
      }
    }
    drawing.retab(view.sheets);
    drawing.activate(view.active);
    parts.tabsDrawn(view);
  }

  function follow(change: BookChange): Promise<unknown> {
    if ((change.kind === 'cells' || change.kind === 'sheet') && fresh.has(change.sheet)) return Promise.resolve();
    if (change.kind === 'cells') return followCells(change.sheet, change.area);
    if (change.kind === 'sheet') return views.has(change.sheet) ? followSheet(change.sheet) : Promise.resolve();
    if (change.kind === 'tabs') return followTabs();
    if (change.kind === 'selection') {
      drawing.activate(change.sheet);
      drawing.select(change.area);
    }
    return Promise.resolve();
  }

  async function work(): Promise<void> {
    while (queue.length > 0) {
      const changes = queue;
      queue = [];
      for (const change of joined(changes)) await follow(change);
      fresh.clear();
      parts.allPut();
    }
    working = null;
  }

  return {
    tell: (change) => {
      queue.push(change);
      // What is told in one go is followed in one go.
      working ??= Promise.resolve().then(work);
    },
    settled: async () => {
      while (working) await working;
    },
  };
}

/** One change where several say the same; tabs first, because cells of new sheets have no place before. */
function joined(changes: readonly BookChange[]): BookChange[] {
  const seen = new Set<string>();
  const rank = { tabs: 0, sheet: 1, cells: 2, selection: 3, unsaved: 4 } as const;
  return changes
    .filter((change) => {
      const key = JSON.stringify(change);
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => rank[a.kind] - rank[b.kind]);
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
