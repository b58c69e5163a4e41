import type { Area } from '../../core';
import type { SheetModel } from '../model/sheetModel';
import type { Shift } from '../model/shift';

/** What has happened to the model, for those who watch (`Host.watchers`). */
export type ModelChange = CellEdit | SheetShift | ProtectionChange | RowsHidden;

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

/** A sheet was protected by the user, or that was taken away. */
export interface ProtectionChange {
  readonly kind: 'protection';
  readonly sheet: SheetModel;
  readonly remote: boolean;
}

/** Rows were filtered away by the user, or shown again; `area` is around them. */
export interface RowsHidden {
  readonly kind: 'rowsHidden';
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly isHidden: boolean;
  readonly remote: boolean;
}
