import { ICommandService, type Worksheet } from '@univerjs/core';
import { SelectionMoveType, SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Area } from '../../core';
import { areaOf, rangeOf } from './drawnSheet';
import type { OpenUnit } from './openUnit';

/** The selected cells of the sheet in front, and the one among them that has the cursor. */
export interface DrawnSelection {
  selection(): { readonly sheet: string; readonly area: Area; readonly row: number; readonly column: number };
  select(area: Area, how?: { readonly byUser?: boolean; readonly primary?: Place }): void;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export function createDrawnSelection(unit: OpenUnit): DrawnSelection {
  const injector = unit.univer.__getInjector();
  return {
    selection: () => {
      const sheet = unit.front();
      const last = injector.get(SheetsSelectionsService).getCurrentLastSelection();
      if (!last) return { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 }, row: 0, column: 0 };
      const area = wholeArea(areaOf(last.range), unit.sheet(sheet));
      return { sheet, area, row: last.primary.startRow, column: last.primary.startColumn };
    },
    select: (area, { byUser = false, primary = { row: area.top, column: area.left } } = {}) => {
      const { row, column } = primary;
      const merged = unit.sheet(unit.front())?.getMergedCell(row, column);
      const isSingle = area.top === area.bottom && area.left === area.right;
      const cell = merged ?? rangeOf({ top: row, left: column, bottom: row, right: column });
      const at = { actualRow: row, actualColumn: column, isMerged: Boolean(merged), isMergedMainCell: true };
      const selection = {
        range: merged && isSingle ? merged : rangeOf(area),
        primary: { ...cell, ...at },
        style: null,
      };
      const params = { subUnitId: unit.front(), selections: [selection], type: SelectionMoveType.MOVE_END };
      if (!byUser) unit.run(SetSelectionsOperation.id, params);
      else
        injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, { unitId: unit.unit(), ...params });
    },
  };
}

/** Whole rows and columns count no places: NaN. */
function wholeArea(area: Area, sheet: Worksheet | null): Area {
  const or = (value: number, other: number): number => (Number.isNaN(value) ? other : value);
  return {
    top: or(area.top, 0),
    left: or(area.left, 0),
    bottom: or(area.bottom, (sheet?.getRowCount() ?? 1) - 1),
    right: or(area.right, (sheet?.getColumnCount() ?? 1) - 1),
  };
}
