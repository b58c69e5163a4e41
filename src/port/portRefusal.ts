import type { Text } from '../core';

/** Why the open workbook could not be read or written. */
export type RefusalReason =
  | 'cellEdit'
  | 'protectedSheet'
  | 'protectedWorkbook'
  | 'filtered'
  | 'otherWorkbook'
  | 'changedMeanwhile'
  | 'sheetGone'
  | 'placeTaken'
  | 'readOnly'
  | 'tooLarge'
  | 'tooOld'
  | 'noAnswer'
  | 'cancelled'
  | 'unexpected';

/** One calm sentence for the user: what happened, that nothing was lost, what to do. Carries no cell and no stack of Excel's. */
export class PortRefusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly text: Text,
  ) {
    super(reason);
    this.name = 'PortRefusal';
  }
}
