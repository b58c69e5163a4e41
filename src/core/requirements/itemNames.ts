import type { RequirementItem } from './requirement';
import type { Text } from '../text';

/** The seven items of 3211 by the names that staff use. */
export const itemNames: Readonly<Record<RequirementItem, Text>> = {
  organisation: { zh: '管理机构', en: 'safety organisation' },
  system: { zh: '管理制度', en: 'safety rules' },
  personnel: { zh: '管理人员', en: 'safety staff' },
  registration: { zh: '使用登记证', en: 'registration certificates' },
  operatorCertificate: { zh: '作业人员证', en: 'operator certificates' },
  inspection: { zh: '定期检验', en: 'periodic inspection' },
  emergencyPlan: { zh: '应急专项预案', en: 'emergency plan' },
};
