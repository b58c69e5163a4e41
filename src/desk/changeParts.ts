import type { Change, ReplaceSheet, SheetRow, WriteColumn } from '../core';
import { type FlatList, flatten, unflatten } from './flatList';

/** Cells of the change that stands at this place of its list; of a sheet row by row, and what else the rows say. */
export interface ChangePart {
  readonly change: number;
  readonly cells: FlatList;
  readonly rows?: { readonly lengths: readonly number[]; readonly others: FlatList };
}

/** Taking this many cells out of a message takes the page a few milliseconds. */
const cellsAtOnce = 20_000;

/** The changes without their many cells, and these in parts. */
export function cutChanges(changes: readonly Change[]): {
  readonly bare: readonly Change[];
  readonly parts: Iterable<ChangePart>;
} {
  const bare = changes.map((change): Change => {
    if (change.kind === 'writeColumn') return { ...change, cells: [] };
    return change.kind === 'replaceSheet' ? { ...change, content: { ...change.content, rows: [] } } : change;
  });
  return { bare, parts: partsOf(changes) };
}

function* partsOf(changes: readonly Change[]): Iterable<ChangePart> {
  for (const [at, change] of changes.entries()) {
    if (change.kind === 'writeColumn') yield* columnParts(at, change);
    if (change.kind === 'replaceSheet') yield* sheetParts(at, change);
  }
}

function* columnParts(change: number, { cells }: WriteColumn): Iterable<ChangePart> {
  for (let from = 0; from < cells.length; from += cellsAtOnce) {
    yield { change, cells: flatten(cells.slice(from, from + cellsAtOnce)) };
  }
}

function* sheetParts(change: number, { content: { rows } }: ReplaceSheet): Iterable<ChangePart> {
  for (let from = 0; from < rows.length;) {
    const taken: SheetRow[] = [];
    for (let cells = 0; from < rows.length && cells < cellsAtOnce; cells += rows[from++]!.cells.length) {
      taken.push(rows[from]!);
    }
    yield {
      change,
      cells: flatten(taken.flatMap(({ cells }) => cells)),
      rows: {
        lengths: taken.map(({ cells }) => cells.length),
        others: flatten(taken.map((row) => ({ ...row, cells: undefined }))),
      },
    };
  }
}

/** Puts together what was cut, as its parts come in. */
export class JoinedChanges {
  private readonly cells = new Map<number, object[]>();

  add({ change, cells, rows }: ChangePart): void {
    const all = this.cells.get(change) ?? [];
    this.cells.set(change, all);
    for (const one of rows ? rowsOf(unflatten(cells), rows) : unflatten(cells)) all.push(one!);
  }

  join(bare: readonly Change[]): readonly Change[] {
    return bare.map((change, at): Change => {
      const all: unknown = this.cells.get(at) ?? [];
      if (change.kind === 'writeColumn') return { ...change, cells: all as WriteColumn['cells'] };
      if (change.kind !== 'replaceSheet') return change;
      return { ...change, content: { ...change.content, rows: all as readonly SheetRow[] } };
    });
  }
}

function rowsOf(
  cells: readonly (object | null)[],
  { lengths, others }: NonNullable<ChangePart['rows']>,
): readonly object[] {
  const more = unflatten(others);
  let from = 0;
  return lengths.map((length, i) => ({ cells: cells.slice(from, (from += length)), ...more[i] }));
}
