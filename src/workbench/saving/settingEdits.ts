import type { WorkbookEdits } from '../../xlsx/edit/workbookEdits';
import type { WorkbookModel } from '../model/workbookModel';
import { workbookSettings } from '../model/workbookSettings';

/** All that the add-in remembers of the workbook, where it is not what the file has. */
export function settingEdits(before: WorkbookModel, now: WorkbookModel): Pick<WorkbookEdits, 'settings'> {
  const [old, settings] = [texts(before), texts(now)];
  const isSame = old.size === settings.size && [...settings].every(([key, text]) => old.get(key) === text);
  return isSame ? {} : { settings };
}

function texts(workbook: WorkbookModel): Map<string, string> {
  return new Map([...workbook.part(workbookSettings)].map(([key, value]) => [key, JSON.stringify(value)]));
}
