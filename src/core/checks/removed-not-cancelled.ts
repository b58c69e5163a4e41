import { equipment } from '../ledger/fields/equipment';
import { lawScrapping } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const removedNotCancelled: Rule = {
  id: 'removed-not-cancelled',
  looksAt: 'device',
  title: { zh: '已报废拆除但看不出已注销登记', en: 'Removed but registration not cancelled' },
  severity: 'warning',
  source: lawScrapping,
  needs: [equipment.registrationNo],
  messages: {
    registered: {
      zh: '设备已报废或拆除，台账上仍有使用登记证{number}，看不出是否已注销；请核实，未注销的请单位办理注销，已注销的把状态改为“注销”。',
      en: 'The device is scrapped or removed, but certificate {number} still stands; verify it, have it cancelled, or set the status to 注销.',
    },
  },
  check({ use, entry }) {
    if (use !== 'scrapped' && use !== 'removed') return undefined;
    const number = entry.read(equipment.registrationNo);
    if (number.kind !== 'value') return undefined;
    return {
      at: entry.at(equipment.status),
      message: 'registered',
      data: { number: number.value },
      verdict: 'unknown',
    };
  },
};
