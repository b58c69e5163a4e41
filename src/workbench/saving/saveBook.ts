import { editXlsx } from '../../xlsx/edit/editXlsx';
import { modelFromXlsx } from '../model/fromXlsx';
import type { WorkbookModel } from '../model/workbookModel';
import { editsBetween } from './editsBetween';

/**
 * The file that was opened, with all that has changed in its model since written in; the very bytes when nothing has.
 * Throws a Refusal where something cannot be written.
 */
export function saveBook(bytes: Uint8Array, now: WorkbookModel): Uint8Array {
  return editXlsx(bytes, editsBetween(modelFromXlsx(bytes), now));
}
