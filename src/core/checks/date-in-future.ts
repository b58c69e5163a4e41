import { formatDate } from '../dates/ledgerDate';
import { equipment } from '../ledger/fields/equipment';
import { hazard } from '../ledger/fields/hazard';
import { person } from '../ledger/fields/person';
import { unit } from '../ledger/fields/unit';
import { dataRule } from '../regulation/sources/checks';
import { dayAsNumber } from './dateNumbers';
import { eachDateOutside } from './eachDateOutside';
import type { Problem, Rule } from './rule';

/** What these dates tell has happened; commissioning, patrols and trainings may be plans. */
const happened = [
  equipment.manufacturedOn,
  equipment.supervisedOn,
  equipment.lastInspectedOn,
  equipment.lastAnnualCheckOn,
  equipment.lastSelfTestOn,
  person.certIssuedOn,
  unit.lastDrillOn,
  unit.lastCheckedOn,
  hazard.foundOn,
];

export const dateInFuture: Rule = {
  id: 'date-in-future',
  looksAt: 'workbook',
  title: { zh: '已发生的日期在将来', en: 'A past date lies in the future' },
  severity: 'error',
  source: dataRule,
  messages: {
    future: {
      zh: '“{field}”为{date}，晚于检查日{asOf}，还没有发生；请核实是否与下次检验日期等栏填反了。',
      en: '{field} is {date}, after the day of checking {asOf}: it has not happened yet; see whether two columns were exchanged.',
    },
  },
  check({ ledger, asOf }) {
    const problems: Problem[] = [];
    eachDateOutside(ledger, happened, { last: dayAsNumber(asOf) }, (date, table, index, field) => {
      const data = { field: { zh: field.label, en: field.english }, date: formatDate(date), asOf };
      problems.push({ at: table.originOf(field, index), message: 'future', data });
    });
    return problems;
  },
};
