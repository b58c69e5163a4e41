import { formatDate } from '../dates/ledgerDate';
import { equipment } from '../ledger/fields/equipment';
import { lawScrapping } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const scrappedStillInspected: Rule = {
  id: 'scrapped-still-inspected',
  looksAt: 'device',
  title: { zh: '已报废注销的设备仍有检验有效期', en: 'Scrapped device with a valid inspection' },
  severity: 'warning',
  source: lawScrapping,
  needs: [equipment.nextInspectionOn],
  messages: {
    valid: {
      zh: '设备状态为报废、注销或拆除，但下次检验日期{due}还没有到，前后不一致；请核实设备是否仍在使用，并更正状态或日期。',
      en: 'The device is said to be scrapped, cancelled or removed, but its inspection is valid until {due}; verify whether it is still in use.',
    },
  },
  check({ use, entry }, { asOf }) {
    if (use !== 'scrapped' && use !== 'cancelled' && use !== 'removed') return undefined;
    const next = entry.read(equipment.nextInspectionOn);
    if (next.kind !== 'value' || next.value.to < asOf) return undefined;
    return { at: entry.at(equipment.status), message: 'valid', data: { due: formatDate(next.value) } };
  },
};
