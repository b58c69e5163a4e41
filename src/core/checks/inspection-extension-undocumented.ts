import { formatDate } from '../dates/ledgerDate';
import { hasExtensionNo } from '../deadlines/inspection';
import { equipment } from '../ledger/fields/equipment';
import { lawInspection } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const inspectionExtensionUndocumented: Rule = {
  id: 'inspection-extension-undocumented',
  looksAt: 'device',
  title: { zh: '延期检验没有手续', en: 'Extension without papers' },
  severity: 'warning',
  item: 'inspection',
  source: lawInspection,
  needs: [equipment.extendedTo],
  messages: {
    undocumented: {
      zh: '写了延期检验至{until}，但没有延期手续的文号，不予采用，仍按原来的日期计算；请向单位索取延期检验手续并填写文号。',
      en: 'The inspection is said to be put off to {until}, but no document is named, so the first date stands; ask for the papers and enter their number.',
    },
  },
  check({ entry }) {
    const until = entry.read(equipment.extendedTo);
    if (until.kind !== 'value' || hasExtensionNo(entry)) return undefined;
    return { at: entry.at(equipment.extendedTo), message: 'undocumented', data: { until: formatDate(until.value) } };
  },
};
