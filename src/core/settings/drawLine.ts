import type { CellStyle, SheetCell } from '../changes/change';
import { cell, type SheetBuilder } from '../changes/sheetBuilder';
import { certaintyNames } from '../changes/certaintyWords';
import type { Language, Text } from '../text';
import { type BookValues, defaultValues, valueAt } from './bookValues';
import { columnCount, columns, sectionMark } from './layout';
import { rulesWords as words } from './rulesWords';
import type { Line, Section, Value } from './section';

/** What the rows of the sheet of rules are drawn with. */
export interface Drawing {
  readonly builder: SheetBuilder;
  readonly language: Language;
  readonly values: BookValues;
}

export function drawHeader(
  { id, about, columns: titles }: Pick<Section, 'id' | 'about' | 'columns'>,
  { builder, language }: Pick<Drawing, 'builder' | 'language'>,
): void {
  const isSingle = titles.length === 1;
  const row = rowOf(sectionMark + id, about[language]).map(() => cell(null, 'header'));
  const put = (column: number, text: Text): void => {
    row[column] = cell(text[language], 'header');
  };
  put(columns.about, about);
  if (isSingle) {
    put(columns.unit, words.unit);
    put(columns.usual, words.usual);
  }
  titles.forEach((title, at) => {
    put(columns.value + at, title);
  });
  for (const name of ['certainty', 'source', 'note'] as const) put(columns[name], words[name]);
  put(columns.allowed, isSingle ? words.allowed : words.usual);
  row[columns.key] = cell(sectionMark + id, 'key');
  builder.row(row);
}

export function drawLine({ columns: titles }: Section, line: Line, { builder, language, values }: Drawing): void {
  const row = rowOf(line.key, line.label[language]);
  line.values.forEach((value, at) => {
    if (value !== null) row[columns.value + at] = valueCell(value, values);
  });
  const [first] = line.values;
  const isSingle = titles.length === 1;
  if (isSingle && first) {
    row[columns.unit] = cell(first.unit?.[language] ?? null, 'textCentred');
    row[columns.usual] = cell(first.kind.show(valueAt(defaultValues, first.path)), 'muted');
  }
  row[columns.allowed] = cell(besideWords(line, language), isSingle ? 'text' : 'muted');
  row[columns.certainty] = cell(certaintyNames[line.source.certainty][language], 'textCentred');
  row[columns.source] = cell(sourceWords(line), 'text');
  row[columns.note] = cell(noteWords(line, { values, language }), 'text');
  builder.row(row);
}

/** Without what the column before says already. */
function sourceWords({ source }: Line): string {
  return `${source.document.replace(/^建议值（可修改）：?/, '')} ${source.article}`.trim();
}

export function rowOf(key: string, about: string): SheetCell[] {
  const row = Array.from({ length: columnCount }, () => cell(null, 'text'));
  row[columns.about] = cell(about, 'text');
  row[columns.key] = cell(key, 'key');
  return row;
}

function valueCell({ path, kind }: Value, values: BookValues): SheetCell {
  const shown = kind.show(valueAt(values, path));
  const isChanged = shown !== kind.show(valueAt(defaultValues, path));
  const style: CellStyle = kind.isLong ? 'inputText' : 'input';
  return cell(shown, isChanged ? (`${style}Changed` as const) : style);
}

/** Of one value what is allowed; of several the defaults, because the intro says what is allowed. */
function besideWords({ values }: Line, language: Language): string {
  const [first] = values;
  if (values.length === 1 && first) return first.kind.allowed[language];
  return values
    .map((value) => (value === null ? '' : String(value.kind.show(valueAt(defaultValues, value.path)))))
    .join(language === 'zh' ? '／' : ' / ');
}

/** The section's intro; where rows have several values, with what is allowed in each. */
export function introOf({ intro, columns: titles, lines }: Section, language: Language): string {
  if (titles.length === 1) return intro[language];
  const allowed = titles.map((title, at) => {
    const words = lines[0]?.values[at]?.kind.allowed[language] ?? '';
    return language === 'zh' ? `${title.zh}：${words}` : `${title.en}: ${words}`;
  });
  return `${intro[language]}${language === 'zh' ? '可以填写——' : ' Allowed: '}${allowed.join(language === 'zh' ? '；' : '; ')}`;
}

function noteWords({ values: own, note }: Line, { values, language }: Pick<Drawing, 'values' | 'language'>): string {
  const isChanged = own.some(
    (value) =>
      value !== null &&
      value.kind.show(valueAt(values, value.path)) !== value.kind.show(valueAt(defaultValues, value.path)),
  );
  const parts = [isChanged ? words.changed[language] : '', note?.[language] ?? ''];
  return parts.filter((part) => part !== '').join(language === 'zh' ? '；' : '; ');
}
