import type { SheetTab, SheetView } from '../book/sheetView';
import { createChangeDrawing } from './changeDrawing';
import { createCellEditor } from './cellEditor';
import type { StandingCell } from './cellText';
import { watchCommands } from './commands';
import { createPainter } from './conditional/painter';
import { createDrawing } from './drawing';
import { createEditHistory } from './editHistory';
import { createEdits } from './edits';
import { drawContents } from './drawnContent';
import { createFollower } from './follow';
import { createFormulaBook } from './formulaBook';
import type { CreateGrid, Grid } from './grid';
import { loadBook } from './loadBook';
import { quietChrome } from './quietChrome';
import { shownCell, standingCell } from './shownCell';
import { addStyles } from './styles';
import { createTabStrip } from './tabStrip';
import { startUniver, untilDrawn } from './univer';
import { placeEditor, takeUserInput } from './userInput';

export const createGrid: CreateGrid = (settings) => {
  const { container, book, language, say } = settings;
  const document = container.ownerDocument;
  addStyles(document);
  container.classList.add('workbench-grid');
  container.toggleAttribute('data-dark', settings.dark);
  const canvas = document.createElement('div');
  canvas.className = 'workbench-grid-canvas';
  const place = document.createElement('div');
  canvas.append(place);
  container.append(canvas);

  const stopQuieting = quietChrome(place);
  const univer = startUniver(settings, place);
  const formulas = createFormulaBook();
  const drawing = createDrawing(univer, formulas);
  const painter = createPainter(drawing);
  const stopContents = drawContents(drawing, painter, language);
  const history = createEditHistory();
  const editor = createCellEditor(canvas, language === 'zh' ? labels.zh.cell : labels.en.cell);
  const views = new Map<string, SheetView>();
  let tabs: readonly SheetTab[] = [];
  let told = '';

  const standing = (sheet: string, row: number, column: number): StandingCell => {
    const drawn = drawing.sheet(sheet);
    if (!drawn) return { formula: null, cell: null, format: 'General' };
    return standingCell(drawn, row, column, formulas.get(sheet, row, column));
  };
  const shown: Grid['shown'] = (sheet, row, column) => {
    const drawn = drawing.sheet(sheet);
    if (!drawn) return { text: '', fillColor: '', fontColor: '', input: '' };
    return shownCell(drawn, row, column, standing(sheet, row, column));
  };

  const changes = createChangeDrawing({
    book,
    drawing,
    views,
    cellsDrawn: (sheet) => {
      painter.changed();
      if (sheet === drawing.front()) settings.onMove?.();
    },
    sheetDrawn: (view) => {
      painter.rules(view);
    },
    tabsDrawn: (view) => {
      showTabs(view.sheets);
    },
  });
  const follower = createFollower({
    changes,
    say,
    allPut: () => {
      // The cursor may have been moved, its cell may have become larger.
      if (!editor.isOpen()) placeEditor({ drawing, editor });
    },
  });
  const edits = createEdits({
    book,
    history,
    standing,
    say,
    done: (sheet, area) => {
      follower.tell({ kind: 'cells', sheet, area });
    },
  });
  const strip = createTabStrip(container, language === 'zh' ? labels.zh.tabs : labels.en.tabs, (sheet) => {
    drawing.activate(sheet);
    showTabs(tabs);
    moved();
  });

  function showTabs(all: readonly SheetTab[]): void {
    tabs = all;
    strip.show(all, drawing.front());
  }

  function moved(): void {
    const { sheet, area, row, column } = drawing.selection();
    drawing.reach(row, column);
    placeEditor({ drawing, editor });
    const place = JSON.stringify([sheet, area]);
    if (place !== told && views.has(sheet)) void book.select(sheet, area);
    told = place;
    settings.onMove?.();
  }

  const stopFollowing = book.onChange((change) => {
    if (change.kind === 'cells' && change.isResult !== true) history.overtaken(change.sheet, change.area);
    follower.tell(change);
  });
  const stopWatching = watchCommands(drawing, {
    selected: moved,
    scrolled: () => {
      const last = drawing.last();
      if (last) drawing.reach(last.row, last.column);
      placeEditor({ drawing, editor });
    },
    resized: (sheet, sizes) => {
      drawing.resized(sheet, sizes);
      void book.resize(sheet, sizes);
    },
    filled: (from, to) => {
      void edits.fill(edits.standing(drawing.front(), from), drawing.front(), to);
      drawing.select(to, { byUser: true, primary: { row: from.top, column: from.left } });
    },
    say,
  });
  const stopInput = takeUserInput({
    drawing,
    editor,
    edits,
    canvas,
    view: () => views.get(drawing.front()) ?? null,
    text: (row, column) => {
      const { text, input } = shown(drawing.front(), row, column);
      return { shown: text, input };
    },
    undo: () => void grid.undo(),
    redo: () => void grid.redo(),
  });

  const goTo = (step: { readonly sheet: string; readonly area: SheetView['merges'][number] } | null): void => {
    if (!step) return;
    drawing.activate(step.sheet);
    showTabs(tabs);
    drawing.select(step.area, { byUser: true });
  };

  const grid: Grid = {
    show: async (watch) => {
      await untilDrawn(univer);
      watch.signal.throwIfAborted();
      history.clear();
      formulas.clear();
      await loadBook(
        book,
        drawing,
        {
          views,
          opened: (view) => {
            showTabs(view.sheets);
            drawing.select({ top: 0, left: 0, bottom: 0, right: 0 });
            placeEditor({ drawing, editor });
          },
          loaded: (view) => {
            painter.rules(view);
          },
        },
        watch,
      );
      settings.onMove?.();
    },
    type: async (row, column, input) => {
      await edits.type(drawing.front(), row, column, input);
      await grid.settled();
    },
    undo: async () => {
      goTo(await edits.undo());
      await grid.settled();
    },
    redo: async () => {
      goTo(await edits.redo());
      await grid.settled();
    },
    selection: () => {
      const { sheet, area } = drawing.selection();
      return { sheet, area };
    },
    shown,
    settled: async () => {
      await follower.settled();
      await book.calculated();
      // Results have come.
      await follower.settled();
    },
    dispose: () => {
      stopInput();
      stopWatching();
      stopFollowing();
      follower.stop();
      stopContents();
      stopQuieting();
      univer.dispose();
      container.replaceChildren();
    },
  };
  return grid;
};

const labels = {
  zh: { cell: '单元格（按 Esc 后再按 Tab 离开表格）', tabs: '工作表' },
  en: { cell: 'Cell (Esc, then Tab leaves the spreadsheet)', tabs: 'Sheets' },
};
