import { formatDate, type LedgerDate } from '../dates/ledgerDate';
import type { Entry } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';
import type { Field } from '../ledger/field';
import type { LedgerTable } from '../ledger/ledgerTable';
import { dataRule } from '../regulation/sources/checks';
import { dateNumbers, noDate } from './dateNumbers';
import type { Problem, Rule } from './rule';

const { manufacturedOn, commissionedOn, registeredOn, lastInspectedOn, nextInspectionOn } = equipment;

/** First the date that must not be later than the others; the problem stands at one of those. */
const orders: readonly (readonly [Field<LedgerDate>, readonly Field<LedgerDate>[]])[] = [
  [manufacturedOn, [commissionedOn, registeredOn, lastInspectedOn]],
  [lastInspectedOn, [nextInspectionOn]],
];

export const datesOutOfOrder: Rule = {
  id: 'dates-out-of-order',
  looksAt: 'device',
  title: { zh: '日期先后颠倒', en: 'Dates out of order' },
  severity: 'error',
  source: dataRule,
  messages: {
    order: {
      zh: '“{later}”{laterDate}早于“{earlier}”{earlierDate}，先后颠倒，请对照原始资料核实是哪一个写错了。',
      en: '{later} {laterDate} is before {earlier} {earlierDate}; check against the papers which of the two is wrong.',
    },
  },
  check({ entry }) {
    if (rowsOutOfOrder(entry.table)[entry.index] === 0) return undefined;
    let problems: Problem[] | undefined;
    for (const [earlier, laterOnes] of orders) {
      const first = entry.read(earlier);
      if (first.kind !== 'value') continue;
      for (const later of laterOnes) {
        const second = entry.read(later);
        // A month is out of order only when all of it is.
        if (second.kind !== 'value' || second.value.to >= first.value.from) continue;
        (problems ??= []).push(problemOf(entry, earlier, first.value, later, second.value));
      }
    }
    return problems;
  },
};

const known = new WeakMap<LedgerTable, Uint8Array>();

/** 1 for each row whose dates are out of order: found column by column, because next to no row is. */
function rowsOutOfOrder(table: LedgerTable): Uint8Array {
  let found = known.get(table);
  if (found === undefined) known.set(table, (found = search(table)));
  return found;
}

function search(table: LedgerTable): Uint8Array {
  const found = new Uint8Array(table.size);
  for (const [earlier, laterOnes] of orders) {
    if (!table.has(earlier)) continue;
    const from = dateNumbers(table, earlier, 'from');
    for (const later of laterOnes) {
      if (!table.has(later)) continue;
      const to = dateNumbers(table, later, 'to');
      for (let index = 0; index < to.length; index++) {
        if (to[index]! < from[index]! && to[index] !== noDate) found[index] = 1;
      }
    }
  }
  return found;
}

function problemOf(
  entry: Entry,
  earlier: Field<LedgerDate>,
  earlierDate: LedgerDate,
  later: Field<LedgerDate>,
  laterDate: LedgerDate,
): Problem {
  return {
    at: entry.at(later),
    message: 'order',
    data: {
      earlier: { zh: earlier.label, en: earlier.english },
      earlierDate: formatDate(earlierDate),
      later: { zh: later.label, en: later.english },
      laterDate: formatDate(laterDate),
    },
  };
}
