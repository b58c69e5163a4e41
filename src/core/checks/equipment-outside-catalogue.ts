import type { Entry, Origin } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import { catalogue2014 } from '../regulation/sources/catalogue';
import type { Rule } from './rule';

export const equipmentOutsideCatalogue: Rule = {
  id: 'equipment-outside-catalogue',
  looksAt: 'device',
  title: { zh: '可能不属于特种设备', en: 'Perhaps no special equipment' },
  severity: 'info',
  source: catalogue2014,
  messages: {
    outside: {
      zh: '“{name}”没有列入2014年特种设备目录，请核实；行照样保留，按最接近的品种提示。',
      en: '“{name}” is not in the catalogue of 2014; verify it. The row is kept and treated as the nearest line.',
    },
    notADevice: {
      zh: '“{name}”是部件、安全附件或目录外的设备，一般不作为一台特种设备登记，请核实是否应列入本台账。',
      en: '“{name}” is a part, a safety accessory or no special equipment at all; verify whether it belongs into this ledger.',
    },
  },
  check({ typeNotes, entry }) {
    if (typeNotes.length === 0) return undefined;
    const outside = typeNotes.includes('outsideCatalogue');
    if (!outside && !typeNotes.includes('notADevice')) return undefined;
    const { at, name } = nameOf(entry);
    return { at, message: outside ? 'outside' : 'notADevice', data: { name } };
  },
};

function nameOf(entry: Entry): { at: Origin; name: string } {
  for (const field of [equipment.name, equipment.variety, equipment.category, equipment.kind]) {
    const name = valueOf(entry.read(field));
    if (name !== null) return { at: entry.at(field), name };
  }
  return { at: entry.at(equipment.code), name: valueOf(entry.read(equipment.code)) ?? '' };
}
