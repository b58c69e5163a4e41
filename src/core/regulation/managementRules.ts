import { day } from '../dates/day';
import type { InForce } from './inForce';
import { systemRule2017, systemRule2026 } from './sources/requirements';

const core: readonly string[] = [
  '机构与人员岗位职责',
  '维护保养和定期自行检查',
  '使用登记和定期检验',
  '隐患排查治理',
  '人员管理和培训',
  '采购安装改造修理报废',
  '应急救援和事故报告处理',
  '安全技术档案',
];

/** The least that a unit's safety rules (安全管理制度) must cover. */
export const managementRules: InForce<readonly string[]> = [
  { from: day('2026-05-01'), value: [...core, '风险管控清单和每日检查'], source: systemRule2026 },
  { from: day('2017-08-01'), value: core, source: systemRule2017 },
];
