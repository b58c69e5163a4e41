import { type RuleBook, rulesSheet, type SheetSnapshot } from '../../src/core';

/** The sheet of rules of a book, as a snapshot. */
export function sheetOfRules(book: RuleBook): SheetSnapshot {
  const { content, name } = rulesSheet(book, 'zh');
  return {
    name,
    visibility: 'visible',
    protected: false,
    origin: { row: 0, column: 0 },
    values: content.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)),
    merges: content.merges,
    hiddenRows: [],
    filtered: false,
    tables: [],
    marks: { resultColumns: {}, generated: true, rules: true },
  };
}
