import { person } from '../ledger/fields/person';
import { valueOf } from '../ledger/reading';
import type { Operator } from '../register/register';
import { dataRule } from '../regulation/sources/checks';
import { cellName } from './cellName';
import type { Problem, Rule } from './rule';
import { rowsOfOnePerson } from './rowsOfOnePerson';

export const operatorDuplicate: Rule = {
  id: 'operator-duplicate',
  looksAt: 'workbook',
  title: { zh: '人员重复登记', en: 'Person listed twice' },
  severity: 'info',
  source: dataRule,
  needs: [person.idNo],
  messages: {
    duplicate: {
      zh: '{name}的同一作业项目在{place}已经登记过，请核实后只保留一行，以免重复计数。',
      en: 'The same item of {name} stands at {place} already; keep one row, so that it is not counted twice.',
    },
    name: {
      zh: '同一个身份证号，在{place}的姓名是“{other}”，这里是“{name}”，请核对证件更正。',
      en: 'The same id number belongs to {other} at {place} and to {name} here; correct it from the card.',
    },
  },
  check({ register }) {
    const problems: Problem[] = [];
    for (const [first, ...others] of rowsOfOnePerson(register.operators)) {
      const place = cellName(first!.entry.at(person.name));
      for (const operator of others) {
        const { entry, name, unit } = operator;
        const at = entry.at(person.name);
        if (name.replace(/\s+/g, '') !== first!.name.replace(/\s+/g, '')) {
          problems.push({ at, message: 'name', data: { name, place, other: first!.name }, unit, severity: 'warning' });
        } else if (unit === first!.unit && certificateOf(operator) === certificateOf(first!)) {
          problems.push({ at, message: 'duplicate', data: { name, place }, unit });
        }
      }
    }
    return problems;
  },
};

/** A person has a row for each item; the same item with another term is its renewal. */
function certificateOf({ entry, certExpiresOn }: Operator): string {
  const item = valueOf(entry.read(person.certItem)) ?? '';
  return `${item}|${certExpiresOn.kind === 'value' ? certExpiresOn.value.to : ''}`;
}
