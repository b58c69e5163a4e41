import { equipment } from '../ledger/fields/equipment';
import { registrationNumbering } from '../regulation/sources/checks';
import { hasRegistrationNo } from '../requirements/registration';
import { unusualRegistrationNo } from './unusualRegistrationNo';
import type { Rule } from './rule';

export const registrationNoIrregular: Rule = {
  id: 'registration-no-irregular',
  looksAt: 'device',
  title: { zh: '使用登记证编号不规范', en: 'Registration number of an unusual form' },
  severity: 'info',
  item: 'registration',
  source: registrationNumbering,
  needs: [equipment.registrationNo],
  messages: {
    irregular: {
      zh: '使用登记证编号“{number}”与现行格式（如“梯11晋E00001(23)”）不同；2017年以前的旧证可能本来如此，请对照证书核实。',
      en: 'The registration number “{number}” differs from today’s form (such as 梯11晋E00001(23)); one from before 2017 may be genuine. Compare it with the certificate.',
    },
  },
  check(device) {
    const { entry } = device;
    const reading = entry.read(equipment.registrationNo);
    if (reading.kind !== 'value') return undefined;
    const parsed = unusualRegistrationNo(reading.value);
    // 办理中 is no number; the registration itself is asked about.
    if (parsed?.level !== 'irregular' || !hasRegistrationNo(device)) return undefined;
    return { at: entry.at(equipment.registrationNo), message: 'irregular', data: { number: reading.value } };
  },
};
