import fc from 'fast-check';
import { bookText } from '../../../src/core/rulebook/bookText';
import { readRuleBook } from '../../../src/core/rulebook/readRuleBook';
import type { RuleBook } from '../../../src/core/rulebook/ruleBook';
import { readRulesSheet } from '../../../src/core/settings/readRulesSheet';
import { rulesSheet } from '../../../src/core/settings/rulesSheet';
import { changedBook } from './changedBook';
import { sheetOf } from './sheetOf';

const languages = fc.constantFrom('zh' as const, 'en' as const);

function byId({ townships }: RuleBook) {
  return new Map(townships[0]!.value!.map((township) => [township.id, township]));
}

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
      const isLine = (row: (typeof sheet.values)[number]): boolean =>
        typeof row.at(-1) === 'string' && /^[a-z]/i.test(row.at(-1) as string);
      const lines = sheet.values.filter(isLine);
      const turned = [...lines.slice(seed % lines.length), ...lines.slice(0, seed % lines.length)];
      const rest = sheet.values.filter((row) => !isLine(row));
      const values = [...rest, [], ...turned].map((row) => ['备注', ...row]);
      const read = readRulesSheet({ ...sheet, values, origin: { row: 3, column: 2 } });
      if (!('book' in read)) throw new Error(read.faults.map(({ at, text }) => `${at} ${text.en}`).join());
      // New townships come in the order of their rows.
      expect(read.book).toMatchObject({ ...book, townships: expect.any(Array) as unknown });
      expect(byId(read.book)).toEqual(byId(book));
    }),
    { numRuns: 50 },
  );
});
