import { formatDate, type LedgerDate } from '../dates/ledgerDate';
import { equipment } from '../ledger/fields/equipment';
import type { Field } from '../ledger/field';
import type { Device } from '../register/register';
import { dataRule } from '../regulation/sources/checks';
import type { Problem, Rule } from './rule';

const { manufacturedOn, commissionedOn, registeredOn, lastInspectedOn, nextInspectionOn } = equipment;

/** First the date that must not be later; the problem stands at the second one. */
const orders: readonly (readonly [Field<LedgerDate>, Field<LedgerDate>])[] = [
  [manufacturedOn, commissionedOn],
  [manufacturedOn, registeredOn],
  [manufacturedOn, lastInspectedOn],
  [lastInspectedOn, nextInspectionOn],
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
  check(device) {
    let problems: Problem[] | undefined;
    for (const [earlier, later] of orders) {
      const problem = compare(device, earlier, later);
      if (problem !== undefined) (problems ??= []).push(problem);
    }
    return problems;
  },
};

/** A month is out of order only when all of it is. */
function compare({ entry }: Device, earlier: Field<LedgerDate>, later: Field<LedgerDate>): Problem | undefined {
  const first = entry.read(earlier);
  if (first.kind !== 'value') return undefined;
  const second = entry.read(later);
  if (second.kind !== 'value' || second.value.to >= first.value.from) return undefined;
  return {
    at: entry.at(later),
    message: 'order',
    data: {
      earlier: { zh: earlier.label, en: earlier.english },
      earlierDate: formatDate(first.value),
      later: { zh: later.label, en: later.english },
      laterDate: formatDate(second.value),
    },
  };
}
