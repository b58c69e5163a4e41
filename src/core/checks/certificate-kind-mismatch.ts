import { person } from '../ledger/fields/person';
import { certificateItems } from '../regulation/sources/checks';
import { valueOn } from '../regulation/valueOn';
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
  check({ unit, items, entry, name }, { book, asOf }) {
    if (unit === null || items.length === 0 || unit.devices.length === 0) return undefined;
    const kinds = valueOn(book.certificateKinds, asOf);
    if (kinds === null) return undefined;
    for (const item of items) {
      const codes = kinds[item];
      // An item for every kind (A, F), or a device whose kind is not known: nothing can be said.
      if (codes === undefined) return undefined;
      for (const { type } of unit.devices) {
        if (type === null || codes.some((code) => type.code.startsWith(code) || code.startsWith(bare(type.code)))) {
          return undefined;
        }
      }
    }
    const data = { name, items: items.join('、'), unit: unit.name };
    return { at: entry.at(person.certItem), message: 'mismatch', data, verdict: 'unknown' };
  },
};

/** '5000' says only 5: it may be a 51 as well as a 52. */
function bare(code: string): string {
  return code.replace(/0+$/, '');
}
