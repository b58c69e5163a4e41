import { equipment } from '../ledger/fields/equipment';
import { registrationNumbering } from '../regulation/sources/checks';
import { unusualRegistrationNo } from './unusualRegistrationNo';
import type { Rule } from './rule';

export const registrationNoForeignProvince: Rule = {
  id: 'registration-no-foreign-province',
  looksAt: 'device',
  title: { zh: '在外省登记的设备', en: 'Registered in another province' },
  severity: 'info',
  item: 'registration',
  source: registrationNumbering,
  needs: [equipment.registrationNo],
  messages: {
    foreign: {
      zh: '使用登记证编号“{number}”是外省（{province}）的；流动作业的设备可以在产权单位所在地登记，固定设备请核实是否应在本地登记。',
      en: 'The registration number “{number}” is of another province ({province}); mobile equipment may be registered at its owner’s place, fixed equipment should be verified.',
    },
  },
  check({ entry }) {
    const reading = entry.read(equipment.registrationNo);
    if (reading.kind !== 'value') return undefined;
    const parsed = unusualRegistrationNo(reading.value);
    if (parsed?.level !== 'foreignProvince') return undefined;
    const data = { number: reading.value, province: parsed.province ?? '' };
    return { at: entry.at(equipment.registrationNo), message: 'foreign', data };
  },
};
