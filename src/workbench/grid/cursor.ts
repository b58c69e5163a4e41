import { Direction, ICommandService, Rectangle } from '@univerjs/core';
import { ExpandSelectionCommand, MoveSelectionCommand, MoveSelectionEnterAndTabCommand } from '@univerjs/sheets-ui';
import type { Area } from '../../core';
import type { Drawing } from './drawing';
import { rangeOf } from './drawnSheet';
import type { GridKey } from './keys';

type Move = Exclude<GridKey, { kind: 'do' | 'leave' }>;

/** Moves the cursor as a key says. */
export function moveCursor(
  drawing: Drawing,
  move: Move,
  used: { readonly rows: number; readonly columns: number },
): void {
  const commands = drawing.univer.__getInjector().get(ICommandService);
  if (move.kind === 'move') {
    const id = move.extend ? ExpandSelectionCommand.id : MoveSelectionCommand.id;
    // 1 stands for: to where the filled cells end or begin.
    const done = commands.executeCommand(id, { direction: move.to, ...(move.jump ? { jumpOver: 1 } : {}) });
    void done.then(() => {
      follow(drawing, move.extend ? move.to : null);
    });
  } else if (move.kind === 'step') {
    const isEnter = move.to === Direction.DOWN || move.to === Direction.UP;
    const keycode = isEnter ? 13 : 9;
    const done = commands.executeCommand(MoveSelectionEnterAndTabCommand.id, { direction: move.to, keycode });
    void done.then(() => {
      follow(drawing, null);
    });
  } else jump(drawing, move, used);
}

/** Univer leaves a cell at the edge under its bars for scrolling; what is extended, it follows in a task of its own. */
function follow(drawing: Drawing, extended: Direction | null): void {
  const { row, column, area } = drawing.selection();
  if (extended === null) {
    drawing.reveal(row, column);
    return;
  }
  const isRow = extended === Direction.DOWN || extended === Direction.UP;
  const isEnd = extended === Direction.DOWN || extended === Direction.RIGHT;
  const edge = isRow
    ? { row: isEnd ? area.bottom : area.top, column }
    : { row, column: isEnd ? area.right : area.left };
  setTimeout(() => {
    drawing.reveal(edge.row, edge.column);
  });
}

function jump(drawing: Drawing, move: Move, used: { readonly rows: number; readonly columns: number }): void {
  const { row, column, area } = drawing.selection();
  const sheet = drawing.sheet(drawing.front());
  if (!sheet) return;
  const { xSplit, ySplit } = sheet.getFreeze();
  if (move.kind === 'end') {
    drawing.select(one(Math.max(0, used.rows - 1), Math.max(0, used.columns - 1)), { byUser: true });
    return;
  }
  let to = one(row, column);
  if (move.kind === 'home') to = one(move.sheet ? ySplit : row, xSplit);
  if (move.kind === 'page') {
    const at = move.extend && area.bottom > row ? area.bottom : row;
    to = one(Math.min(sheet.getRowCount() - 1, Math.max(0, at + move.rows * pageRows(drawing))), column);
  }
  if (!('extend' in move) || !move.extend) {
    drawing.select(to, { byUser: true });
    return;
  }
  const { startRow, startColumn, endRow, endColumn } = Rectangle.union(rangeOf(one(row, column)), rangeOf(to));
  const extended = { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
  drawing.select(extended, { byUser: true, primary: { row, column } });
}

const one = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

function pageRows(drawing: Drawing): number {
  const heights = drawing.visible().map(({ top, bottom }) => bottom - top);
  return Math.max(1, Math.max(...heights, 1) - 2);
}
