import { absoluteReference, quoteSheet } from '../../core';
import type { DefinedName } from '../patch/workbookIndex';
import type { NameEdits } from './workbookEdits';
import type { SheetEdits } from './sheetEdits';

const filterName = '_xlnm._FilterDatabase';
const titlesName = '_xlnm.Print_Titles';

/**
 * The names by which Excel keeps a sheet's filter and its repeated rows; a file where the first is missing is repaired.
 * `before` are the sheet's own names, `name` what it is called after all edits.
 */
export function namesOfSheet(
  { filter, titleRows }: SheetEdits,
  name: string,
  before: readonly DefinedName[],
): NameEdits {
  const dropped = [];
  const set = [];
  const find = (wanted: string): DefinedName | undefined =>
    before.find((one) => one.name.toLowerCase() === wanted.toLowerCase());
  if (filter) set.push({ name: filterName, sheet: name, text: absoluteReference(name, filter.area), hidden: true });
  else if (filter === null && find(filterName)) dropped.push({ name: filterName, sheet: name });
  if (titleRows !== undefined) {
    const columns = (find(titlesName)?.text ?? '').split(',').filter((part) => /!\$[A-Z]+:\$[A-Z]+$/i.test(part));
    const rows = titleRows ? [`${quoteSheet(name)}!$${titleRows.first + 1}:$${titleRows.last + 1}`] : [];
    const text = [...columns, ...rows].join(',');
    if (text !== '') set.push({ name: titlesName, sheet: name, text, hidden: false });
    else if (find(titlesName)) dropped.push({ name: titlesName, sheet: name });
  }
  return { dropped, set };
}
