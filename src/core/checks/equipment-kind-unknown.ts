import { equipment } from '../ledger/fields/equipment';
import { catalogue2014 } from '../regulation/sources/catalogue';
import type { Rule } from './rule';

export const equipmentKindUnknown: Rule = {
  id: 'equipment-kind-unknown',
  looksAt: 'device',
  title: { zh: '看不出设备种类', en: 'Kind of equipment unknown' },
  severity: 'warning',
  source: catalogue2014,
  messages: {
    unknown: {
      zh: '从这一行看不出是哪一种特种设备，无法计算检验周期和分类；请按铭牌或使用登记证填写设备种类和品种。',
      en: 'This row does not tell what kind of equipment it is, so neither cycle nor class can be worked out; fill in kind and variety from the name plate.',
    },
  },
  check({ type, typeNotes, entry }) {
    if (type !== null || typeNotes.includes('notADevice') || typeNotes.includes('outsideCatalogue')) return undefined;
    const field = entry.table.has(equipment.kind) ? equipment.kind : equipment.name;
    return { at: entry.at(field), message: 'unknown', verdict: 'unknown' };
  },
};
