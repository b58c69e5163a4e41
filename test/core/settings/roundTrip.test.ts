import fc from 'fast-check';
import { bookText } from '../../../src/core/rulebook/bookText';
import { readRuleBook } from '../../../src/core/rulebook/readRuleBook';
import { readRulesSheet } from '../../../src/core/settings/readRulesSheet';
import { rulesSheet } from '../../../src/core/settings/rulesSheet';
import { changedBook } from './changedBook';
import { sheetOf } from './sheetOf';

const languages = fc.constantFrom('zh' as const, 'en' as const);

test('a changed book comes back from its sheet as it was, in either language', () => {
  fc.assert(
    fc.property(changedBook, languages, (book, language) => {
      expect(readRulesSheet(sheetOf(rulesSheet(book, language)))).toEqual({ book, remarks: [] });
    }),
    { numRuns: 200 },
  );
});

test('a changed book comes back from its text as it was', () => {
  fc.assert(
    fc.property(changedBook, (book) => {
      expect(readRuleBook(bookText(book))).toEqual({ book });
    }),
    { numRuns: 200 },
  );
});

test('rows in any order, with rows and columns between them, say the same', () => {
  fc.assert(
    fc.property(changedBook, fc.nat(), (book, seed) => {
      const sheet = sheetOf(rulesSheet(book, 'zh'));
      const isLine = (row: (typeof sheet.values)[number]): boolean => /^[a-z]/i.test(String(row.at(-1) ?? ''));
      const lines = sheet.values.filter(isLine);
      const turned = [...lines.slice(seed % lines.length), ...lines.slice(0, seed % lines.length)];
      const rest = sheet.values.filter((row) => !isLine(row));
      const values = [...rest, [], ...turned].map((row) => ['备注', ...row]);
      expect(readRulesSheet({ ...sheet, values, origin: { row: 3, column: 2 } })).toMatchObject({ book });
    }),
    { numRuns: 50 },
  );
});
