import fc from 'fast-check';
import { matchTitles } from '../../../../src/core/ledger/headers/matchTitles';
import { readLedger } from '../../../../src/core/ledger/readLedger';
import { decorate, type Decoration, decorationOf } from './decorated';
import { type HeaderCase, headerCases } from './headerCases';

/** Titles whose own line breaks, brackets and slashes mean something are left as they are written. */
const isPlain = ({ columns }: HeaderCase) =>
  columns.length >= 3 &&
  columns.every(({ title }) => title.length === 1 && /^[\u4e00-\u9fffA-Za-z0-9]+$/.test(title[0]!));

const none: Decoration = { above: [], gap: false, blanks: [], write: (title) => title, banners: [] };

function fieldsOn(one: HeaderCase, decoration: Decoration): (string | null)[] {
  const { sheet, places } = decorate(one, decoration);
  const columns = readLedger({ sheets: [sheet], dateSystem: 1900 }).sheets.flatMap((ledger) => ledger.columns);
  return places.map((place) => columns.find(({ column }) => column === place)?.field?.key ?? null);
}

const single = headerCases().filter(isPlain);
const found = single.filter(
  (one) =>
    JSON.stringify(fieldsOn(one, none)) ===
    JSON.stringify(matchTitles(one.columns.map(({ title }) => title)).titles.map(({ field }) => field?.key ?? null)),
);

test('nearly every list is recognised as a sheet as well', () => {
  expect(single.length).toBeGreaterThan(100);
  expect(found.length).toBeGreaterThan(single.length * 0.97);
});

test('lines above, empty columns, line breaks, full-width forms and merged banners change nothing', () => {
  const decorated = fc
    .constantFrom(...found)
    .chain((one) => fc.record({ one: fc.constant(one), decoration: decorationOf(one.columns.length) }));
  fc.assert(
    fc.property(decorated, ({ one, decoration }) => {
      expect(fieldsOn(one, decoration)).toEqual(fieldsOn(one, none));
    }),
    { numRuns: 300 },
  );
});
