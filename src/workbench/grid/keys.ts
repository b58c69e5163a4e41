import { Direction } from '@univerjs/core';

/** What a key means to the cells while no cell is edited. */
export type GridKey =
  | { readonly kind: 'move'; readonly to: Direction; readonly extend: boolean; readonly jump: boolean }
  | { readonly kind: 'step'; readonly to: Direction }
  | { readonly kind: 'page'; readonly rows: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'home'; readonly sheet: boolean; readonly extend: boolean }
  | { readonly kind: 'end' }
  | { readonly kind: 'do'; readonly what: 'edit' | 'clear' | 'clearAndEdit' | 'undo' | 'redo' | 'all' | 'fillDown' }
  /** Leaves the cells with the next Tab. */
  | { readonly kind: 'leave' };

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: Direction.UP,
  ArrowRight: Direction.RIGHT,
  ArrowDown: Direction.DOWN,
  ArrowLeft: Direction.LEFT,
};

const withControl: Readonly<Record<string, 'undo' | 'redo' | 'all' | 'fillDown'>> = {
  z: 'undo',
  y: 'redo',
  a: 'all',
  d: 'fillDown',
};

/** Null for keys that are not the grid's: letters, and what belongs to the browser. */
export function gridKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): GridKey | null {
  const control = ctrlKey || metaKey;
  if (altKey) return null;
  const arrow = arrows[key];
  if (arrow !== undefined) return { kind: 'move', to: arrow, extend: shiftKey, jump: control };
  if (key === 'Enter') return { kind: 'step', to: shiftKey ? Direction.UP : Direction.DOWN };
  if (key === 'Tab') return { kind: 'step', to: shiftKey ? Direction.LEFT : Direction.RIGHT };
  if (key === 'PageDown' || key === 'PageUp') {
    return control ? null : { kind: 'page', rows: key === 'PageDown' ? 1 : -1, extend: shiftKey };
  }
  if (key === 'Home') return { kind: 'home', sheet: control, extend: shiftKey };
  if (key === 'End') return control ? { kind: 'end' } : null;
  if (key === 'Escape') return { kind: 'leave' };
  if (key === 'F2') return { kind: 'do', what: 'edit' };
  if (key === 'Delete') return { kind: 'do', what: 'clear' };
  if (key === 'Backspace') return { kind: 'do', what: 'clearAndEdit' };
  const what = control ? withControl[key.toLowerCase()] : undefined;
  if (what === undefined) return null;
  return { kind: 'do', what: what === 'undo' && shiftKey ? 'redo' : what };
}
