import { unit as fields } from '../ledger/fields/unit';
import { ask } from '../register/ask';
import type { Unit } from '../register/register';
import { seedTownshipDuties } from '../regulation/sources/checks';
import type { Rule } from './rule';
import { unitCell } from './unitCell';

export const deviceCountMismatch: Rule = {
  id: 'device-count-mismatch',
  looksAt: 'unit',
  title: { zh: '设备数量与台账行数不符', en: 'Number of devices differs' },
  severity: 'warning',
  source: seedTownshipDuties,
  needs: [fields.equipmentCount],
  messages: {
    differs: {
      zh: '“{unit}”写明有{stated}台（套）设备，设备台账里查到{found}台（套），请核实是漏登、多登还是数量没有更新。',
      en: '{unit} states {stated} devices, the ledgers show {found}; verify whether some are missing, listed twice, or the number is old.',
    },
  },
  check(unit) {
    if (unit.devices.length === 0) return undefined;
    const { reading, origin } = ask(unit, fields.equipmentCount);
    if (reading.kind !== 'value' || countings(unit).includes(reading.value)) return undefined;
    const data = { unit: unit.name, stated: reading.value, found: countings(unit)[0]! };
    return { at: origin ?? unitCell(unit), message: 'differs', data };
  },
};

/**
 * The ways in which a clerk may have counted: all pieces or those in use, with and without cylinders
 * and pipes, pieces or rows. The first is the usual one.
 */
function countings({ devices }: Unit): number[] {
  const sums = { all: 0, inUse: 0, bulkless: 0, bulklessInUse: 0 };
  for (const { type, use, quantity } of devices) {
    const isBulk = type?.kind === '气瓶' || type?.kind === '压力管道';
    sums.all += quantity;
    if (use === 'inUse') sums.inUse += quantity;
    if (!isBulk) sums.bulkless += quantity;
    if (!isBulk && use === 'inUse') sums.bulklessInUse += quantity;
  }
  return [sums.all, sums.inUse, sums.bulkless, sums.bulklessInUse, devices.length];
}
