import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { SheetTab } from '../book/sheetView';
import { drawnSheet, tabOf } from './drawnSheet';
import type { OpenUnit } from './openUnit';

/** The sheets of the workbook that is drawn, as its tabs tell of them. */
export interface DrawnTabs {
  addSheet(tab: SheetTab, at: number): void;
  removeSheet(sheet: string): void;
  /** Gives the tabs their names, their order and whether they are hidden. */
  retab(tabs: readonly SheetTab[]): void;
  activate(sheet: string): void;
}

export function createDrawnTabs(unit: OpenUnit): DrawnTabs {
  return {
    addSheet: (tab, index) => {
      unit.run(InsertSheetMutation.id, { index, sheet: drawnSheet(tab, null) });
    },
    removeSheet: (subUnitId) => {
      unit.run(RemoveSheetMutation.id, { subUnitId });
    },
    retab: (tabs) => {
      const order = unit.workbook()?.getConfig().sheetOrder;
      order?.splice(0, order.length, ...tabs.map(({ id }) => id));
      for (const tab of tabs) {
        const config = unit.sheet(tab.id)?.getConfig();
        if (config) Object.assign(config, tabOf(tab));
      }
    },
    activate: (subUnitId) => {
      if (subUnitId !== unit.front()) unit.run(SetWorksheetActiveOperation.id, { subUnitId });
    },
  };
}
