import { person } from '../ledger/fields/person';
import { certificateItems } from '../regulation/sources/checks';
import { cellName } from './cellName';
import type { Problem, Rule } from './rule';
import { rowsOfOnePerson } from './rowsOfOnePerson';

export const operatorInTwoUnits: Rule = {
  id: 'operator-in-two-units',
  looksAt: 'workbook',
  title: { zh: '一人在两个单位', en: 'One person in two units' },
  severity: 'warning',
  item: 'operatorCertificate',
  source: certificateItems,
  needs: [person.idNo],
  messages: {
    twoUnits: {
      zh: '{name}在{place}登记在“{first}”，这里又登记在“{second}”；请核实现在实际在哪个单位上岗，是否借用证件。',
      en: '{name} is listed at {place} with {first} and here with {second}; verify where the person really works and whether a certificate is lent.',
    },
  },
  check({ register }) {
    const problems: Problem[] = [];
    for (const [first, ...others] of rowsOfOnePerson(register.operators)) {
      if (first?.unit == null) continue;
      for (const { unit, entry, name } of others) {
        if (unit === null || unit === first.unit) continue;
        const place = cellName(first.entry.at(person.name));
        const data = { name, place, first: first.unit.name, second: unit.name };
        problems.push({ at: entry.at(person.name), message: 'twoUnits', data, unit });
      }
    }
    return problems;
  },
};
