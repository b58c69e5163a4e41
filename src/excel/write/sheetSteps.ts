import type { SheetHead } from '../read/structure';
import type { Step } from './steps';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Adds a sheet behind the others or at a place of the tabs, to be seen or not; `added` is told its id. */
export function addSheetStep(
  name: string,
  at: { readonly position?: number; readonly visibility: SheetHead['visibility'] } | null,
  added?: (id: string) => void,
): Step {
  return {
    bytes: () => 1000,
    run: ({ workbook }) => {
      const sheet = workbook.worksheets.add(name);
      if (at) {
        if (at.position !== undefined) sheet.position = at.position;
        if (at.visibility !== 'visible') sheet.visibility = visibilities[at.visibility];
      }
      sheet.load('id');
      return () => added?.(sheet.id);
    },
  };
}

export function deleteSheetStep(sheetId: string): Step {
  return {
    bytes: () => 300,
    run: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      // Excel deletes no sheet that is hidden so deeply.
      sheet.visibility = 'Visible';
      sheet.delete();
      return undefined;
    },
  };
}

/** Makes one of our sheets as good as new. */
export function resetSheetStep(sheetId: string): Step {
  return {
    bytes: () => 2000,
    run: ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      sheet.autoFilter.remove();
      sheet.freezePanes.unfreeze();
      const all = sheet.getRange();
      all.conditionalFormats.clearAll();
      all.unmerge();
      all.clear('All');
      all.format.useStandardHeight = true;
      all.format.useStandardWidth = true;
      return undefined;
    },
  };
}
