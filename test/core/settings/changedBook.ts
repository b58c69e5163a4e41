import fc from 'fast-check';
import { valueAt, type BookValues, defaultValues, withValueAt } from '../../../src/core/settings/bookValues';
import { editableValues } from '../../../src/core/settings/sections';
import { differences } from '../../../src/core/rulebook/differences';
import { boundsOf } from '../../../src/core/rulebook/bounds';
import { readRules } from '../../../src/core/rulebook/readRuleBook';
import type { RuleBook } from '../../../src/core/rulebook/ruleBook';
import type { Value } from '../../../src/core/settings/section';
import type { Township } from '../../../src/core/regulation/townships';

const words = fc.constantFrom('液氨', '甲醇罐', '升降平台', '锅筒');
const places = fc.uniqueArray(fc.constantFrom('school', 'supermarket', 'mine', 'childWelfare'), { minLength: 1 });

/** Another value for one place of the book, of the same sort and within its bounds. */
function other({ path }: Value): fc.Arbitrary<unknown> {
  const now = valueAt(defaultValues, path);
  const bounds = boundsOf(path);
  if (typeof now === 'number' && bounds !== null) {
    const numbers = fc.integer({ min: Math.ceil(bounds.least * 1000), max: Math.floor(bounds.most * 1000) });
    return bounds.whole ? fc.integer({ min: bounds.least, max: bounds.most }) : numbers.map((number) => number / 1000);
  }
  if (typeof now === 'boolean') return fc.boolean();
  if (path[0] === 'monthOnlyDates') return fc.constantFrom('monthStart', 'monthEnd');
  if (typeof now === 'string') return words;
  if (!Array.isArray(now)) return words.map((zh) => ({ zh, en: zh }));
  if (typeof now[0] === 'number') return fc.constantFrom([1, 3, 5], [2, 4]);
  if (['placeType', 'halfYearPlaces', 'places', 'publicServicePlaces'].includes(String(path.at(-1)))) return places;
  if (path.at(-1) === 'industry') return fc.constantFrom(['gas'], ['mining', 'food']);
  return fc.uniqueArray(words, { minLength: 1 });
}

const change = fc
  .constantFrom(...editableValues)
  .chain((value) => other(value).map((to) => ({ path: value.path, to })));

const township: fc.Arbitrary<Township> = fc.constantFrom(
  { id: '拱泉镇', name: '拱泉镇', english: '拱泉镇', stems: ['拱泉'] },
  { id: 'newzone', name: '新区', english: 'New Zone', stems: ['新区', '高新区'] },
);

const head = fc.record({
  id: fc.constantFrom('gaoping-2023-4', '高平本地'),
  version: fc.constantFrom('1.0.0', '2', '2026-1'),
  title: fc.constantFrom('本地规则', '试用规则'),
  from: fc.constantFrom(undefined, '2026-06-01', '2023-04-03'),
});

/** Books as users may make them; values that contradict each other make none. */
export const changedBook: fc.Arbitrary<RuleBook> = fc
  .record({ head, changes: fc.array(change, { maxLength: 8 }), added: fc.uniqueArray(township, { maxLength: 2 }) })
  .map(({ head: { from, ...rest }, changes, added }) => {
    let values: BookValues = defaultValues;
    for (const { path, to } of changes) values = withValueAt(values, path, to);
    if (added.length > 0) {
      values = { ...values, townships: [...(values.townships as readonly Township[]), ...added] };
    }
    const differing = Object.entries(values).flatMap(([table, value]): [string, unknown][] => {
      const difference = differences(defaultValues[table], value);
      return difference === undefined ? [] : [[table, difference]];
    });
    return readRules({ ...rest, ...(from !== undefined && { from }), values: Object.fromEntries(differing) });
  })
  .filter((read): read is { readonly book: RuleBook } => 'book' in read)
  .map(({ book }) => book);
