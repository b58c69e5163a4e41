import { equipment } from '../ledger/fields/equipment';
import { valueOf } from '../ledger/reading';
import { catalogue2014 } from '../regulation/sources/catalogue';
import type { Rule } from './rule';

export const equipmentKindConflict: Rule = {
  id: 'equipment-kind-conflict',
  looksAt: 'device',
  title: { zh: '设备种类前后不一致', en: 'Cells name different kinds' },
  severity: 'warning',
  source: catalogue2014,
  messages: {
    conflict: {
      zh: '这一行的种类、名称或编号指向不同种类的设备，现按“{kind}”（{name}）处理；请对照铭牌核实并统一。',
      en: 'Kind, name or numbers of this row point to different kinds; it is treated as {kind} ({name}). Verify it from the name plate.',
    },
  },
  check({ type, typeNotes, entry }) {
    if (typeNotes.length === 0 || type === null || !typeNotes.includes('conflict')) return undefined;
    const field = valueOf(entry.read(equipment.kind)) === null ? equipment.name : equipment.kind;
    return { at: entry.at(field), message: 'conflict', data: { kind: type.kind, name: type.name } };
  },
};
