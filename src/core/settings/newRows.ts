import { cell } from '../changes/sheetBuilder';
import type { SheetCell } from '../changes/change';
import type { Township } from '../regulation/townships';
import type { Language } from '../text';
import { type BookValues, defaultValues } from './bookValues';
import { columnCount, columns } from './layout';

/** Id of the section to which the user may add rows. */
export const addsTo = 'townships';

export const addedKeyPrefix = 'townships.';

/** Empty rows that invite the user to add one. */
const spareRows = 3;

const known = new Set((defaultValues.townships as readonly Township[]).map(({ id }) => id));

/** Townships of the book that the default does not know, and empty rows for more. */
export function newTownshipRows(values: BookValues, language: Language): SheetCell[][] {
  const added = (values.townships as readonly Township[]).filter(({ id }) => !known.has(id));
  const label = { zh: '新增', en: 'added' }[language];
  return [
    ...added.map(({ id, name, english, stems }) =>
      inputRow(label, addedKeyPrefix + id, [name, english, stems.join('、')], 'inputTextChanged'),
    ),
    ...Array.from({ length: spareRows }, () => inputRow(label, null, [null, null, null], 'inputText')),
  ];
}

function inputRow(
  label: string,
  key: string | null,
  values: readonly (string | null)[],
  style: 'inputText' | 'inputTextChanged',
): SheetCell[] {
  const row = Array.from({ length: columnCount }, () => cell(null, 'text'));
  row[columns.about] = cell(label, 'muted');
  values.forEach((value, at) => {
    row[columns.value + at] = cell(value, style);
  });
  row[columns.key] = cell(key, 'key');
  return row;
}
