import { person } from '../ledger/fields/person';
import { certificateItems } from '../regulation/sources/checks';
import { valueOn } from '../regulation/valueOn';
import { matchesDevices } from '../requirements/certificateMatch';
import type { Rule } from './rule';

export const certificateKindMismatch: Rule = {
  id: 'certificate-kind-mismatch',
  looksAt: 'operator',
  title: { zh: '证件项目与单位设备对不上', en: 'Certificate for equipment the unit does not have' },
  severity: 'info',
  item: 'operatorCertificate',
  source: certificateItems,
  needs: [person.certItem],
  messages: {
    mismatch: {
      zh: '{name}的作业项目{items}，在“{unit}”登记的设备里没有对应的设备；请核实是设备漏登、人员不在这个岗位，还是项目填错。',
      en: 'No registered device of {unit} goes with item {items} of {name}; verify whether a device is missing, the person has another post, or the item is wrong.',
    },
  },
  check(operator, { book, asOf }) {
    const { unit, items, entry, name } = operator;
    const kinds = valueOn(book.certificateKinds, asOf);
    if (unit === null || kinds === null || matchesDevices(operator, kinds)) return undefined;
    const data = { name, items: items.join('、'), unit: unit.name };
    return { at: entry.at(person.certItem), message: 'mismatch', data, verdict: 'unknown' };
  },
};
