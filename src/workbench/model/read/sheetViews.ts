import type { Area } from '../../../core';
import { parseArea } from '../address';
import { areaOf, maxColumns, maxRows } from '../areas';
import { frozenPanes } from '../frozenPanes';
import type { SheetModel } from '../sheetModel';
import { areaList } from './areaList';
import type { Element } from './element';

/** Gridlines and frozen panes, of the first window on the sheet. A split that scrolls freezes nothing. */
export function readView(worksheet: Element, sheet: SheetModel): void {
  const view = viewOf(worksheet);
  if (!view) return;
  sheet.showGridlines = view.flag('showGridLines', true);
  const pane = view.child('pane');
  if (pane?.attribute('state') !== 'frozen' && pane?.attribute('state') !== 'frozenSplit') return;
  sheet.part(frozenPanes).area = frozenArea(view, pane);
}

function frozenArea(view: Element, pane: Element): Area | null {
  const rows = Math.floor(pane.number('ySplit') ?? 0);
  const columns = Math.floor(pane.number('xSplit') ?? 0);
  // A window that was scrolled before it was frozen keeps rows in view that do not begin at the first.
  const first = parseArea(view.attribute('topLeftCell') ?? 'A1') ?? areaOf(0, 0);
  if (rows <= 0 && columns <= 0) return null;
  if (rows <= 0) return areaOf(0, first.left, maxRows, columns);
  if (columns <= 0) return areaOf(first.top, 0, rows, maxColumns);
  return areaOf(first.top, first.left, rows, columns);
}

/** What is selected on the sheet; A1 when nothing is said. */
export function readSelection(worksheet: Element): Area {
  const view = viewOf(worksheet);
  const active = view?.child('pane')?.attribute('activePane') ?? 'topLeft';
  const selections = view?.childrenNamed('selection') ?? [];
  const selection = selections.find((one) => (one.attribute('pane') ?? 'topLeft') === active) ?? selections.at(-1);
  const [area] = areaList(selection?.attribute('sqref') ?? null);
  return area ?? areaOf(0, 0);
}

function viewOf(worksheet: Element): Element | null {
  return worksheet.child('sheetViews')?.child('sheetView') ?? null;
}
