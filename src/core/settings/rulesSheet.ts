import type { CellStyle, ReplaceSheet, SheetCell } from '../changes/change';
import { cell, printSetup, SheetBuilder } from '../changes/sheetBuilder';
import { certaintyNames } from '../changes/certaintyWords';
import { bookWords } from '../rulebook/bookWords';
import { defaultRuleBook, type RuleBook } from '../rulebook/ruleBook';
import type { Language, Text } from '../text';
import { type BookValues, defaultValues, valueAt, valuesOf } from './bookValues';
import { headLines } from './headLines';
import { columnCount, columns, columnWidths, headSection, rulesSheetName, sectionMark } from './layout';
import { newTownshipRows } from './newRows';
import type { Line, Section, Value } from './section';
import { rulesWords as words } from './rulesWords';
import { sections } from './sections';

/** The sheet of rules: every value that the staff may change, read back with `readRulesSheet`. */
export function rulesSheet(book: RuleBook, language: Language, name = rulesSheetName): ReplaceSheet {
  const builder = new SheetBuilder(columnCount - 1);
  const drawing: Drawing = { builder, language, values: valuesOf(book) };
  drawTop(drawing, name);
  drawHead(book, drawing);
  sections.forEach((section, at) => {
    drawSection(section, at + 1, drawing);
  });
  return {
    kind: 'replaceSheet',
    name,
    role: 'rules',
    content: builder.content({
      columnWidths,
      freeze: { rows: 0, columns: 1 },
      print: printSetup(null, bookWords(book, language), ''),
    }),
  };
}

interface Drawing {
  readonly builder: SheetBuilder;
  readonly language: Language;
  readonly values: BookValues;
}

/** How to use the sheet, and where each table stands. */
function drawTop({ builder, language, values }: Drawing, name: string): void {
  builder.banner(words.title[language], 'title');
  for (const line of [words.how, words.keys, words.certain]) builder.banner(line[language], 'note');
  builder.banner(words.contents[language], 'section');
  let row = builder.nextRow + sections.length + headHeight;
  sections.forEach((section, at) => {
    // The row of the title comes after the gap above it.
    const link = { sheet: name, row: row + 1, column: 0 };
    const text = titleOf(section, at + 1, language);
    builder.merge({ top: builder.nextRow, left: 1, bottom: builder.nextRow, right: columnCount - 2 });
    builder.row([{ ...cell(text, 'contents'), link }, cell(section.intro[language], 'note')]);
    row += sectionHeight(section, values, language);
  });
}

/** Gap, title and header, and the lines about the book. */
const headHeight = 3 + headLines.length;

/** Gap, title, intro and header, and the lines. */
function sectionHeight({ lines, takesNewRows }: Section, values: BookValues, language: Language): number {
  return 4 + lines.length + (takesNewRows ? newTownshipRows(values, language).length : 0);
}

function titleOf({ title }: Section, number: number, language: Language): string {
  return language === 'zh' ? `${inChinese(number)}、${title.zh}` : `${String(number)}. ${title.en}`;
}

function drawHead(book: RuleBook, { builder, language }: Drawing): void {
  builder.banner(words.book[language], 'section');
  drawHeader({ id: headSection, about: words.item, columns: [words.value] }, { builder, language });
  for (const { key, label, note, show, allowed } of headLines) {
    const row = rowOf(key, label[language]);
    const shown = show(book);
    row[columns.value] = cell(shown, shown === show(defaultRuleBook) ? 'input' : 'inputChanged');
    row[columns.usual] = cell(show(defaultRuleBook), 'muted');
    row[columns.allowed] = cell(allowed[language], 'text');
    row[columns.note] = cell(note[language], 'text');
    builder.row(row);
  }
}

function drawSection(section: Section, number: number, drawing: Drawing): void {
  const { builder, language } = drawing;
  builder.banner(titleOf(section, number, language), 'section');
  builder.banner(introOf(section, language), 'note');
  drawHeader(section, drawing);
  for (const line of section.lines) drawLine(section, line, drawing);
  if (section.takesNewRows) for (const row of newTownshipRows(drawing.values, language)) builder.row(row);
}

function drawHeader(
  { id, about, columns: titles }: Pick<Section, 'id' | 'about' | 'columns'>,
  { builder, language }: Pick<Drawing, 'builder' | 'language'>,
): void {
  const isSingle = titles.length === 1;
  const row = rowOf(sectionMark + id, about[language]).map(() => cell(null, 'header')) as SheetCell[];
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

function drawLine({ columns: titles }: Section, line: Line, { builder, language, values }: Drawing): void {
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

function rowOf(key: string, about: string): SheetCell[] {
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
function introOf({ intro, columns: titles, lines }: Section, language: Language): string {
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

/** 1 to 99. */
function inChinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const digits = ' 一二三四五六七八九';
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]!}十`;
  return ten + (ones === 0 ? '' : digits[ones]!);
}
