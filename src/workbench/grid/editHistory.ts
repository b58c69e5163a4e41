import type { Area } from '../../core';
import type { TypedCell } from '../book/book';

/** One edit of the user's, both ways. */
export interface EditStep {
  readonly sheet: string;
  readonly area: Area;
  readonly before: readonly TypedCell[];
  readonly after: readonly TypedCell[];
}

/** What can be taken back, newest last. */
export interface EditHistory {
  add(step: EditStep): void;
  /** Takes the step that is next; null for none. */
  undo(): EditStep | null;
  redo(): EditStep | null;
  /** Others changed these cells: taking back what was done there would undo their work. */
  overtaken(sheet: string, area: Area): void;
  clear(): void;
}

const atMost = 100;

export function createEditHistory(): EditHistory {
  let done: EditStep[] = [];
  let undone: EditStep[] = [];
  return {
    add: (step) => {
      done = [...done, step].slice(-atMost);
      undone = [];
    },
    undo: () => {
      const step = done.pop() ?? null;
      if (step) undone.push(step);
      return step;
    },
    redo: () => {
      const step = undone.pop() ?? null;
      if (step) done.push(step);
      return step;
    },
    overtaken: (sheet, area) => {
      const touches = (step: EditStep): boolean => step.sheet === sheet && overlap(step.area, area);
      // Steps before one that is lost could bring back what it had replaced.
      while (done.some(touches)) done.shift();
      if (undone.some(touches)) undone = [];
    },
    clear: () => {
      done = [];
      undone = [];
    },
  };
}

export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
