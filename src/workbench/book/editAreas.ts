import type { Area } from '../../core';
import { around } from '../model/areas';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** More rectangles than Excel could select at once are told as one around them all. */
const mostAreas = 50;

/** The cells as rectangles, so that an edit of far-apart cells does not count for all that lies between. */
export function editAreas(cells: readonly Cell[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const done: Area[] = [];
  let open: Area[] = [];
  for (let at = 0; at < sorted.length;) {
    const { row } = sorted[at]!;
    const runs: Area[] = [];
    for (; at < sorted.length && sorted[at]!.row === row; at++) {
      const { column } = sorted[at]!;
      const last = runs.at(-1);
      if (last && column <= last.right + 1) runs[runs.length - 1] = { ...last, right: column };
      else runs.push({ top: row, left: column, bottom: row, right: column });
    }
    const grown: Area[] = [];
    for (const run of runs) {
      const above = open.find((one) => one.bottom === row - 1 && one.left === run.left && one.right === run.right);
      if (above) open = open.filter((one) => one !== above);
      grown.push(above ? { ...above, bottom: row } : run);
    }
    done.push(...open);
    open = grown;
  }
  done.push(...open);
  return done.length > mostAreas ? [around(done)!] : done;
}
