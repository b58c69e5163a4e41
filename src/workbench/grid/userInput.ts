import type { CellEditor } from './cellEditor';
import { clipboardRows, clipboardText } from './clipboardText';
import { moveCursor } from './cursor';
import type { Drawing } from './drawing';
import type { CopiedCells, Edits } from './edits';
import { boxOf, isOnCells } from './geometry';
import { htmlTable } from './htmlTable';
import { gridKey, type GridKey } from './keys';
import type { SheetView } from '../book/sheetView';
import type { Area } from '../../core';

export interface InputParts {
  readonly drawing: Drawing;
  readonly editor: CellEditor;
  readonly edits: Edits;
  readonly canvas: HTMLElement;
  readonly view: () => SheetView | null;
  readonly text: (row: number, column: number) => { readonly shown: string; readonly input: string };
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Keys, clipboard and double clicks on cells. Returns how to stop. */
export function takeUserInput(parts: InputParts): () => void {
  const { drawing, editor, canvas } = parts;
  const stop = new AbortController();
  const { signal } = stop;
  const textarea = editor.element;
  let copied: { readonly text: string; readonly sheet: string; readonly cells: CopiedCells; isCut: boolean } | null =
    null;
  let isLeaving = false;

  const used = (): { rows: number; columns: number } => parts.view() ?? { rows: 1, columns: 1 };

  function selected(): Area {
    const { area } = drawing.selection();
    const { rows, columns } = used();
    const bottom = Math.max(area.top, Math.min(area.bottom, rows - 1));
    return { ...area, bottom, right: Math.max(area.left, Math.min(area.right, columns - 1)) };
  }

  function commit(): void {
    const { sheet, row, column } = drawing.selection();
    const typed = editor.close();
    if (typed !== null) void parts.edits.type(sheet, row, column, typed);
  }

  function act(what: Extract<GridKey, { kind: 'do' }>['what']): void {
    const { sheet, row, column, area } = drawing.selection();
    const { rows, columns } = used();
    if (what === 'edit') editor.open(parts.text(row, column).input);
    else if (what === 'clearAndEdit') editor.open('');
    else if (what === 'clear') void parts.edits.clear(sheet, selected());
    else if (what === 'undo') parts.undo();
    else if (what === 'redo') parts.redo();
    else if (what === 'all') {
      const all = { top: 0, left: 0, bottom: Math.max(0, rows - 1), right: Math.max(0, columns - 1) };
      drawing.select(all, { byUser: true, primary: { row, column } });
    } else if (area.bottom > area.top) {
      const above = parts.edits.standing(sheet, { ...selected(), bottom: area.top });
      void parts.edits.copy(above, sheet, { ...selected(), top: area.top + 1 });
    }
  }

  textarea.addEventListener(
    'keydown',
    (event) => {
      // Of the input method, not of the cells.
      if (event.isComposing) return;
      const key = gridKey(event);
      if (editor.isOpen()) {
        whileEditing(event, key);
        return;
      }
      if (!key || (event.key === 'Tab' && isLeaving)) return;
      isLeaving = key.kind === 'leave';
      if (isLeaving) return void (copied = null);
      event.preventDefault();
      if (key.kind === 'do') act(key.what);
      else if (key.kind !== 'leave') moveCursor(drawing, key, used());
    },
    { signal },
  );

  function whileEditing(event: KeyboardEvent, key: GridKey | null): void {
    if (event.key === 'Escape') {
      editor.close();
      event.preventDefault();
    } else if (event.key === 'Enter' && event.altKey) {
      textarea.setRangeText('\n', textarea.selectionStart, textarea.selectionEnd, 'end');
      event.preventDefault();
    } else if (key?.kind === 'step') {
      event.preventDefault();
      commit();
      moveCursor(drawing, key, used());
    }
  }

  textarea.addEventListener('blur', commit, { signal });
  textarea.addEventListener('focus', () => (isLeaving = false), { signal });

  const put = (event: ClipboardEvent, isCut: boolean): void => {
    if (editor.isOpen()) return;
    event.preventDefault();
    const area = selected();
    const { sheet } = drawing.selection();
    const cells = parts.edits.standing(sheet, area);
    const text = clipboardText(cells.rows.map((row) => row.map((cell) => parts.text(cell.row, cell.column).shown)));
    event.clipboardData?.setData('text/plain', text);
    copied = { text, sheet, cells, isCut };
  };
  textarea.addEventListener(
    'copy',
    (event) => {
      put(event, false);
    },
    { signal },
  );
  textarea.addEventListener(
    'cut',
    (event) => {
      put(event, true);
    },
    { signal },
  );
  textarea.addEventListener(
    'paste',
    (event) => {
      if (editor.isOpen()) return;
      event.preventDefault();
      const { clipboardData } = event;
      void paste(clipboardData?.getData('text/plain') ?? '', clipboardData?.getData('text/html') ?? '');
    },
    { signal },
  );

  async function paste(text: string, html: string): Promise<void> {
    const { sheet, area, row, column } = drawing.selection();
    const from = copied?.text === text ? copied : null;
    const texts = text === '' ? htmlTable(html) : clipboardRows(text);
    if (!from && texts === null) return;
    const target = from
      ? await parts.edits.copy(from.cells, sheet, area)
      : await parts.edits.pasteTexts(sheet, area, texts ?? []);
    if (from?.isCut) {
      await parts.edits.clear(from.sheet, from.cells.area);
      copied = null;
    }
    drawing.select(target, { byUser: true, primary: { row, column } });
  }

  const isCells = (event: MouseEvent): boolean => {
    const { left, top } = canvas.getBoundingClientRect();
    return event.target !== textarea && isOnCells(drawing, event.clientX - left, event.clientY - top);
  };
  // Before Univer moves the cursor: what is being typed belongs to the cell where it was begun.
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target === textarea && editor.isOpen()) return;
      commit();
      textarea.focus({ preventScroll: true });
    },
    { signal, capture: true },
  );
  canvas.addEventListener(
    'mousedown',
    (event) => {
      if (event.target !== textarea) event.preventDefault();
    },
    { signal },
  );
  canvas.addEventListener(
    'dblclick',
    (event) => {
      if (isCells(event)) act('edit');
    },
    { signal },
  );
  canvas.addEventListener(
    'contextmenu',
    (event) => {
      event.preventDefault();
    },
    { signal, capture: true },
  );
  return () => {
    stop.abort();
  };
}

/** Keeps the resting editor on the cell with the cursor. */
export function placeEditor({ drawing, editor }: Pick<InputParts, 'drawing' | 'editor'>): void {
  const { row, column } = drawing.selection();
  editor.rest(boxOf(drawing, row, column));
}
