import { lawRegistration } from '../regulation/sources/checks';
import { requirementProblems } from './requirementProblems';
import type { Rule } from './rule';

export const registrationMissing: Rule = {
  id: 'registration-missing',
  looksAt: 'unit',
  title: { zh: '特种设备无使用登记证', en: 'Registration certificate missing' },
  severity: 'error',
  item: 'registration',
  source: lawRegistration,
  messages: {
    missing: {
      zh: '“{unit}”疑似有设备未取得使用登记证（{reason}）；经核实确未登记的，应当办理使用登记，有证的把编号填入台账。',
      en: 'A device of {unit} seems to have no registration certificate ({reason}); verify it, and have it registered or enter the number.',
    },
    unknown: {
      zh: '台账看不出“{unit}”的设备是否都有使用登记证（{reason}），请向单位索取证书后补填编号。',
      en: 'The ledger does not tell whether all devices of {unit} are registered ({reason}); ask for the certificates and enter the numbers.',
    },
  },
  check: (unit, context) => requirementProblems(unit, 'registration', context),
};
