import { emergencyPlanMissing } from '../../../src/core/checks/emergency-plan-missing';
import { testRule } from './testRule';

testRule(emergencyPlanMissing, {
  columns: ['使用单位名称', '设备种类', '应急专项预案', '最近演练日期'],
  accept: [
    [['甲厂', '叉车', '有', '2026-03-01']],
    // An overdue drill is said once, by its own rule.
    [['甲厂', '叉车', '有', '2024-03-01']],
  ],
  reject: [
    {
      rows: [
        ['甲厂', '叉车', '无', '2026-03-01'],
        ['乙厂', '叉车', null, '2026-03-01'],
        ['丙厂', '叉车', '不详', '2026-03-01'],
      ],
      findings: [
        { at: 'C2', message: 'missing', words: ['甲厂', '无'], severity: 'warning', verdict: 'fail' },
        { at: 'C3', message: 'unknown', words: ['乙厂'], severity: 'info', verdict: 'unknown' },
        { at: 'C4', message: 'unknown', words: ['丙厂'] },
      ],
    },
  ],
});
