import { SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SetScrollOperation } from '@univerjs/sheets-ui';
import type { Area } from '../../core';
import type { Place } from './drawnSelection';
import { areaOf } from './drawnSheet';
import { boxOf } from './geometry';
import type { OpenUnit } from './openUnit';

/** What of the sheet in front is on screen. */
export interface Sight {
  /** The cells on screen, frozen panes among them. */
  visible(): readonly Area[];
  /** The last cell that the scrolling part shows, in part at least. */
  last(): Place | null;
  /** Scrolls no further than needed to show a cell whole, clear of the bars for scrolling that lie over the cells. */
  reveal(row: number, column: number): void;
}

export function createSight(unit: OpenUnit): Sight {
  return {
    visible: () => {
      const ranges = unit.skeletons()?.getCurrentSkeleton()?.getVisibleRanges();
      return ranges ? [...ranges.values()].map(areaOf) : [];
    },
    last: () => {
      const view = unit.render()?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
      const skeleton = unit.skeletons()?.getCurrentSkeleton();
      if (!view || !skeleton) return null;
      return skeleton.getOffsetRelativeToRowCol(
        view.viewportScrollX + view.left - skeleton.rowHeaderWidth + (view.width ?? 0),
        view.viewportScrollY + view.top - skeleton.columnHeaderHeight + (view.height ?? 0),
      );
    },
    reveal: (row, column) => {
      const box = boxOf(unit, row, column);
      const skeleton = unit.skeletons()?.getCurrentSkeleton();
      const view = unit.render()?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
      if (!box || !skeleton || !view) return;
      const { xSplit, ySplit } = skeleton.worksheet.getFreeze();
      const bar = view.getScrollBar()?.totalSize ?? 0;
      const right = { from: view.left, room: (view.width ?? 0) - bar };
      const down = { from: view.top, room: (view.height ?? 0) - bar };
      const x = column < xSplit ? 0 : distance(box.left, box.width, right);
      const y = row < ySplit ? 0 : distance(box.top, box.height, down);
      if (x === 0 && y === 0) return;
      const to = { viewportScrollX: view.viewportScrollX + x, viewportScrollY: view.viewportScrollY + y };
      const first = skeleton.getOffsetRelativeToRowCol(
        to.viewportScrollX + view.left - skeleton.rowHeaderWidth,
        to.viewportScrollY + view.top - skeleton.columnHeaderHeight,
      );
      // As Excel does, to where a row or a column begins.
      if (x > 0 && first.columnOffset > 0) {
        to.viewportScrollX += within(
          skeleton.getColWidth(first.column) - first.columnOffset,
          box.left - x - right.from,
        );
      }
      if (y > 0 && first.rowOffset > 0) {
        to.viewportScrollY += within(skeleton.getRowHeight(first.row) - first.rowOffset, box.top - y - down.from);
      }
      const offset = { offsetX: to.viewportScrollX, offsetY: to.viewportScrollY };
      const start = { sheetViewStartRow: 0, sheetViewStartColumn: 0 };
      unit.run(SetScrollOperation.id, { sheetId: unit.front(), ...start, ...offset });
    },
  };
}

interface Stretch {
  readonly from: number;
  readonly room: number;
}

/** How far something must come along to lie within a stretch; its beginning goes before its end. */
function distance(at: number, size: number, { from, room }: Stretch): number {
  if (at < from) return at - from;
  return Math.max(0, Math.min(at + size - from - room, at - from));
}

const within = (wanted: number, there: number): number => Math.max(0, Math.min(wanted, there));
