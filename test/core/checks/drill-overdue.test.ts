import { drillOverdue } from '../../../src/core/checks/drill-overdue';
import { testRule } from './testRule';

testRule(drillOverdue, {
  columns: ['使用单位名称', '设备种类', '应急专项预案', '最近演练日期'],
  accept: [
    [['甲厂', '叉车', '有', '2026-03-01']],
    [['甲厂', '叉车', '有', null]],
    [['甲厂', '叉车', '有', '/']],
    [['甲厂', '叉车', '有', '不详']],
  ],
  reject: [
    {
      // Every 12 months: 2025-05-31 + 12 months is 2026-05-31, 15 days before the day of checking.
      rows: [
        ['甲厂', '叉车', '有', '2025-05-31'],
        ['乙厂', '叉车', '有', '2024-03'],
      ],
      findings: [
        { at: 'D2', message: 'overdue', words: ['甲厂', '2026-05-31', '15天'], severity: 'warning' },
        { at: 'D3', message: 'overdue', words: ['乙厂', '2025-03'] },
      ],
    },
  ],
});
