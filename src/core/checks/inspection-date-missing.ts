import { equipment } from '../ledger/fields/equipment';
import { lawInspection } from '../regulation/sources/checks';
import type { Rule } from './rule';

export const inspectionDateMissing: Rule = {
  id: 'inspection-date-missing',
  looksAt: 'device',
  title: { zh: '缺少检验日期', en: 'Inspection date missing' },
  severity: 'warning',
  item: 'inspection',
  source: lawInspection,
  messages: {
    missing: {
      zh: '看不出这台设备的检验何时到期：{reason}。请向单位索取检验报告，补填下次检验日期；未补填前既不算合格，也不算超期。',
      en: 'When the inspection of this device falls due cannot be told: {reason}. Ask for the report and enter the date; until then it counts neither as valid nor as overdue.',
    },
  },
  check(device, context) {
    const clock = context.deadlines.devices[device.index]!.inspection;
    if (clock.status !== 'unknown') return undefined;
    return {
      at: clock.at ?? device.entry.at(equipment.nextInspectionOn),
      message: 'missing',
      data: { reason: clock.reason },
      verdict: 'unknown',
    };
  },
};
