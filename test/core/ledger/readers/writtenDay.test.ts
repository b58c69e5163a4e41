import fc from 'fast-check';
import { parseDateText } from '../../../../src/core/dates/parseDateText';
import { writtenDay } from '../../../../src/core/ledger/readers/writtenDay';

test.each(['2023.4.3', '2023-04-03', '2023/4/03', '2000.2.29', '1900.1.1', '2199-12-31'])('%s is read', (text) => {
  const [year = '', month = '', day = ''] = text.split(/[-/.]/);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  expect(writtenDay(text)).toEqual({ kind: 'value', value: { precision: 'day', from: date, to: date } });
});

test.each([
  ['2023.2.29', 'no such day'],
  ['1900.2.29', 'no leap year'],
  ['2023.13.1', 'no such month'],
  ['2023.0.1', 'no such month'],
  ['2023.4.0', 'no such day'],
  ['1899.12.31', 'before ledgers'],
  ['2200.1.1', 'after ledgers'],
  ['2023.4.003', 'three digits'],
  ['2023.12.', 'no day'],
  ['2023.4-3', 'two marks'],
  ['2023.4.3 ', 'a blank behind it'],
  ['2023,4,3', 'another mark'],
  ['23.4.3', 'a short year'],
  ['20230403', 'no marks'],
  ['２023.4.3', 'a wide digit'],
])('%s is left to others: %s', (text) => {
  expect(writtenDay(text)).toBeNull();
});

test('what it reads, the general reader reads alike', () => {
  const digits = (least: number, most: number) =>
    fc.oneof(
      fc.nat({ max: most }).map(String),
      fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, '0')),
    );
  const mark = fc.constantFrom('.', '-', '/');
  const year = fc.integer({ min: 1890, max: 2210 });
  const text = fc
    .tuple(year, mark, digits(0, 14), mark, digits(0, 33), fc.constantFrom('', '', '', '1', '日', ' ', '.'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const reading = writtenDay(written);
      if (reading?.kind !== 'value') return;
      expect(parseDateText(written)).toEqual({ kind: 'date', date: reading.value, start: null });
    }),
    { numRuns: 2000 },
  );
});
