import type { Worksheet } from '@univerjs/core';
import type { IRender } from '@univerjs/engine-render';
import type { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { SheetView } from '../book/sheetView';
import { sheetShape } from './drawnSheet';

/** Gives a sheet that is drawn already the sizes and merges of a view. */
export function reshape(
  sheet: Worksheet | null,
  view: SheetView,
  fitted: ReadonlyMap<number, number>,
  skeletons: SheetSkeletonManagerService | null,
  render: IRender | null,
): void {
  if (!sheet) return;
  const { rowData, columnData, mergeData, ...rest } = sheetShape(view, fitted);
  const config = sheet.getConfig();
  // Univer's managers hold these very objects.
  replace(config.rowData, rowData);
  replace(config.columnData, columnData);
  // Panes are moved by a command, which sees to the scrolling.
  Object.assign(config, rest, { freeze: config.freeze });
  sheet.setMergeData(mergeData);
  sheet.getSpanModel().rebuild(mergeData);
  if (!skeletons) return;
  skeletons.makeDirty({ sheetId: view.id }, true);
  skeletons.setCurrent({ sheetId: view.id });
  redraw(render);
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
