import type { ReplaceSheet } from '../changes/change';
import { cell, printSetup, SheetBuilder } from '../changes/sheetBuilder';
import { bookWords } from '../rulebook/bookWords';
import { defaultRuleBook, type RuleBook } from '../rulebook/ruleBook';
import type { Language } from '../text';
import { type BookValues, valuesOf } from './bookValues';
import { drawHeader, type Drawing, drawLine, introOf, rowOf } from './drawLine';
import { headLines } from './headLines';
import { columnCount, columns, columnWidths, headSection, rulesSheetName } from './layout';
import { newTownshipRows } from './newRows';
import type { Section } from './section';
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

/** 1 to 99. */
function inChinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const digits = ' 一二三四五六七八九';
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]!}十`;
  return ten + (ones === 0 ? '' : digits[ones]!);
}
