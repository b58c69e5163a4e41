import { equipment } from '../ledger/fields/equipment';
import { lawInspection } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const inspectionResultFailedInUse: Rule = {
  id: 'inspection-result-failed-in-use',
  looksAt: 'device',
  title: { zh: '检验不合格仍在用', en: 'Failed inspection but in use' },
  severity: 'error',
  item: 'inspection',
  source: lawInspection,
  needs: [equipment.inspectionResult],
  messages: {
    failed: {
      zh: '检验结论为不合格，使用状态却是在用，请立即到现场核实；确在使用的，应当停止使用，整改后重新检验。',
      en: 'The inspection failed, yet the device counts as in use; go and see: it must stop until it is repaired and inspected again.',
    },
    conditional: {
      zh: '检验结论带有条件（如监控使用、整改后使用），请核实条件是否落实。',
      en: 'The inspection result carries a condition (use under watch, after repair …); verify that the condition is met.',
    },
  },
  check({ use, entry }) {
    if (use !== 'inUse') return undefined;
    const result = entry.read(equipment.inspectionResult);
    if (result.kind !== 'value' || result.value === 'passed') return undefined;
    const severity = result.value === 'failed' ? 'error' : 'info';
    return { at: entry.at(equipment.inspectionResult), message: result.value, severity };
  },
};
