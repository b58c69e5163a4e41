import { equipment } from '../ledger/fields/equipment';
import type { Device } from '../register/register';
import { registrationNumbering } from '../regulation/sources/checks';
import { cellName } from './cellName';
import { repeatedDevices } from './repeatedDevices';
import type { Problem, Rule } from './rule';

/** Shorter ones are mere numbers ('56'), which each authority once counted for itself. */
const shortestNumber = 6;

export const registrationNoDuplicate: Rule = {
  id: 'registration-no-duplicate',
  looksAt: 'workbook',
  title: { zh: '使用登记证编号重复', en: 'Registration number used twice' },
  severity: 'error',
  item: 'registration',
  source: registrationNumbering,
  needs: [equipment.registrationNo],
  messages: {
    duplicate: {
      zh: '使用登记证编号{number}在{place}已经出现过；除压力管道、气瓶按单位登记外，一台设备一个证号，请核实是重复登记，还是抄错。',
      en: 'The registration number {number} stands at {place} already; but for pipes and cylinders each device has its own: verify whether it is listed twice or copied wrongly.',
    },
  },
  check({ register }) {
    const problems: Problem[] = [];
    for (const [first, ...others] of repeatedDevices(register.devices, numberOf)) {
      const number = numberOf(first!) ?? '';
      const place = cellName(first!.entry.at(equipment.registrationNo));
      for (const { entry, unit } of others) {
        problems.push({ at: entry.at(equipment.registrationNo), message: 'duplicate', data: { number, place }, unit });
      }
    }
    return problems;
  },
};

function numberOf({ entry, type }: Device): string | null {
  const reading = entry.read(equipment.registrationNo);
  if (reading.kind !== 'value' || reading.value.length < shortestNumber) return null;
  if (type?.kind === '压力管道' || type?.kind === '气瓶') return null;
  return isOfUnit(reading.value.charAt(0)) ? null : reading.value;
}

/** 管 and 瓶 begin the numbers of pipes and cylinders. */
function isOfUnit(letter: string): boolean {
  return letter === '管' || letter === '瓶';
}
