import type { IRender } from '@univerjs/engine-render';
import { SetFrozenMutation } from '@univerjs/sheets';
import type { SheetView } from '../book/sheetView';
import { sheetShape } from './drawnSheet';
import type { OpenUnit } from './openUnit';

/** Gives a sheet that is drawn already the sizes and merges of a view; how far it can be reached stays. */
export function reshape(unit: OpenUnit, view: SheetView, fitted: ReadonlyMap<number, number>): void {
  const sheet = unit.sheet(view.id);
  if (!sheet) return;
  const { rowData, columnData, mergeData, freeze, ...rest } = sheetShape(view, fitted);
  const config = sheet.getConfig();
  const rowCount = Math.max(config.rowCount, rest.rowCount);
  const columnCount = Math.max(config.columnCount, rest.columnCount);
  // Univer's managers hold these very objects.
  replace(config.rowData, rowData);
  replace(config.columnData, columnData);
  Object.assign(config, rest, { rowCount, columnCount });
  sheet.setMergeData(mergeData);
  sheet.getSpanModel().rebuild(mergeData);
  if (view.id === unit.front()) layOut(unit);
  // Panes are moved by a command, which sees to the scrolling.
  const { xSplit, ySplit } = config.freeze;
  if (xSplit !== freeze.xSplit || ySplit !== freeze.ySplit) {
    unit.run(SetFrozenMutation.id, { subUnitId: view.id, ...freeze });
  }
}

/** Works out anew where the rows and columns of the sheet in front are. */
export function layOut(unit: OpenUnit): void {
  const sheetId = unit.front();
  unit.skeletons()?.makeDirty({ sheetId }, true);
  unit.skeletons()?.setCurrent({ sheetId });
  redraw(unit.render());
}

function replace(target: object, source: object): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, source);
}

export function redraw(render: IRender | null): void {
  if (!render) return;
  for (const viewport of render.scene.getViewports()) viewport.markDirty(true);
  render.mainComponent?.makeForceDirty();
  render.scene.makeDirty();
}
