import { equipment } from '../ledger/fields/equipment';
import type { LedgerParameter } from './parameter';

/** Arguments about one device. */
export const deviceParameters = {
  kind: column(
    '设备种类',
    'kind',
    '设备名称、品种或目录代码，如“叉车”“3110”',
    'Device name, variety or catalogue code',
    equipment.name,
  ),
  last: column('检验日期', 'last', '最近一次检验日期', 'The last inspection', equipment.lastInspectedOn),
  commissioned: column('投用日期', 'commissioned', '投用日期', 'The day it was put into use', equipment.commissionedOn),
  next: column(
    '下次检验日期',
    'next',
    '报告或标志上印的下次检验日期；有它就以它为准',
    'The next inspection as printed, which counts before any cycle',
    equipment.nextInspectionOn,
  ),
  safetyGrade: column(
    '安全状况等级',
    'safety_grade',
    '压力容器、压力管道的安全状况等级 1 至 5',
    'Safety grade 1 to 5 of vessels and pipelines',
    equipment.safetyGrade,
  ),
  grade: column(
    '设备级别',
    'device_grade',
    '如管道 GC1、锅炉 D 级',
    'E.g. GC1 of a pipeline, D of a boiler',
    equipment.grade,
  ),
  medium: column('介质', 'medium', '介质，如“氨”', 'The medium, e.g. 氨', equipment.medium),
  months: {
    name: { zh: '检验周期', en: 'cycle_months' },
    says: {
      zh: '报告或文件写明的检验周期（月）；填了就从检验日期起按它算',
      en: 'The cycle in months that a report states; counted from the last inspection where given',
    },
    optional: true,
  },
} satisfies Record<string, LedgerParameter>;

function column(
  zh: string,
  en: string,
  says: string,
  english: string,
  field: NonNullable<LedgerParameter['field']>,
): LedgerParameter {
  return { name: { zh, en }, says: { zh: says, en: english }, optional: true, field };
}
