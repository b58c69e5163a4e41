import type { Box } from './geometry';

/**
 * The editor of a cell. It rests unseen on the cell with the cursor and has the keyboard while the cells have it, so that
 * an input method for Chinese begins in it with the first key.
 */
export interface CellEditor {
  readonly element: HTMLTextAreaElement;
  /** Rests on a cell. */
  rest(box: Box | null): void;
  /** Opens with a text, the caret behind it. */
  open(text: string): void;
  isOpen(): boolean;
  /** Closes and tells what was typed; null when nothing was changed. */
  close(): string | null;
}

export function createCellEditor(place: HTMLElement, label: string): CellEditor {
  const element = place.ownerDocument.createElement('textarea');
  element.className = 'workbench-grid-editor';
  element.setAttribute('aria-label', label);
  element.spellcheck = false;
  element.autocomplete = 'off';
  element.rows = 1;
  place.append(element);
  let isOpen = false;
  let began = '';
  let least: Box = { left: 0, top: 0, width: 60, height: 20 };

  function fit(): void {
    element.style.width = `${least.width}px`;
    element.style.height = `${least.height}px`;
    if (!isOpen) return;
    const room = place.clientWidth - least.left;
    element.style.whiteSpace = 'pre';
    element.style.width = `${Math.max(least.width, Math.min(room, element.scrollWidth + 16))}px`;
    element.style.whiteSpace = '';
    element.style.height = `${Math.max(least.height, element.scrollHeight + 4)}px`;
  }

  function show(open: boolean, text: string): void {
    isOpen = open;
    began = text;
    element.toggleAttribute('data-resting', !open);
    element.value = text;
    fit();
  }

  element.addEventListener('input', () => {
    if (!isOpen) {
      isOpen = true;
      began = '';
      element.removeAttribute('data-resting');
    }
    fit();
  });
  show(false, '');
  return {
    element,
    rest: (box) => {
      if (box) least = { ...box, width: Math.max(box.width + 1, 20), height: Math.max(box.height + 1, 20) };
      element.style.left = `${least.left - 1}px`;
      element.style.top = `${least.top - 1}px`;
      if (!isOpen) show(false, '');
    },
    open: (text) => {
      show(true, text);
      element.setSelectionRange(text.length, text.length);
    },
    isOpen: () => isOpen,
    close: () => {
      const text = element.value;
      const isChanged = isOpen && text !== began;
      show(false, '');
      return isChanged ? text : null;
    },
  };
}
