import { equipment } from '../ledger/fields/equipment';
import { unit as fields } from '../ledger/fields/unit';
import type { Device } from '../register/register';
import { lawInspection } from '../regulation/sources/checks';
import { lacks, speaksForUnit } from './lackingColumns';
import type { Rule } from './rule';

const dates = [equipment.nextInspectionOn, equipment.lastInspectedOn];

export const inspectionDateMissing: Rule = {
  id: 'inspection-date-missing',
  looksAt: 'device',
  title: { zh: '缺少检验日期', en: 'Inspection date missing' },
  severity: 'warning',
  item: 'inspection',
  source: lawInspection,
  messages: {
    noColumn: {
      zh: '这张台账没有下次检验日期和上次检验日期栏，看不出“{unit}”的设备检验何时到期；请向单位索取检验报告，增加这一栏并填写。',
      en: 'This ledger has no column for the next or the last inspection, so when the devices of {unit} fall due cannot be told; ask for the reports and add the column.',
    },
    missing: {
      zh: '看不出这台设备的检验何时到期：{reason}。请补填下次检验日期；未补填前既不算合格，也不算超期。',
      en: 'When the inspection of this device falls due cannot be told: {reason}. Enter the date of the next inspection; until then it counts neither as valid nor as overdue.',
    },
  },
  check(device, context) {
    const clock = context.deadlines.devices[device.index]!.inspection;
    if (clock.status !== 'unknown' || isDoubtfulDevice(device)) return undefined;
    const { entry, unit } = device;
    if (lacks(entry.table, dates)) {
      if (!speaksForUnit(device, dates)) return undefined;
      return { at: entry.at(fields.name), message: 'noColumn', data: { unit: unit?.name ?? '' }, verdict: 'unknown' };
    }
    return {
      at: clock.at ?? device.entry.at(equipment.nextInspectionOn),
      message: 'missing',
      data: { reason: clock.reason },
      verdict: 'unknown',
    };
  },
};

/** A machine outside the catalogue may need no inspection at all; that is asked by a rule of its own. */
function isDoubtfulDevice({ typeNotes }: Device): boolean {
  return typeNotes.includes('notADevice') || typeNotes.includes('outsideCatalogue');
}
