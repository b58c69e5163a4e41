import type { Area } from '../../core';
import type { SheetModel } from '../model/sheetModel';
import type { Shift } from '../model/shift';

/** What has happened to the model, for those who watch (`Host.watchers`). */
export type ModelChange = CellEdit | SheetShift;

/** Cells were written or emptied: by the add-in, by the user (`isTyped`) or by a co-author (`remote`). */
export interface CellEdit {
  readonly kind: 'edit';
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly remote: boolean;
  readonly isTyped?: boolean;
}

/** Cells were inserted or deleted. */
export interface SheetShift {
  readonly kind: 'shift';
  readonly sheet: SheetModel;
  readonly shift: Shift;
  readonly remote: boolean;
}
