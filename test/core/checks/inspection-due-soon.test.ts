import { inspectionDueSoon } from '../../../src/core/checks/inspection-due-soon';
import { testRule } from './testRule';

testRule(inspectionDueSoon, {
  columns: ['使用单位名称', '设备种类', '检验日期', '下次检验日期'],
  accept: [
    [['高平甲厂', '叉车', '2025-03-10', '2027-03-10']],
    [['高平甲厂', '叉车', '2024-05-10', '2026-05-10']],
    [['高平甲厂', '叉车', null, null]],
    [['高平甲厂', '叉车', '/', '不详']],
  ],
  reject: [
    {
      rows: [
        // From 2026-06-15 to 2026-07-01 are 16 days; to be applied for from 2026-06-01.
        ['高平甲厂', '叉车', '2024-07-01', '2026-07-01'],
        // To be applied for from 2026-07-01: 16 days ahead, within 30.
        ['高平甲厂', '叉车', '2024-08-01', '2026-08-01'],
      ],
      findings: [
        { at: 'D2', message: 'applyNow', words: ['2026-07-01', '16天'], severity: 'warning' },
        { at: 'D3', message: 'dueSoon', words: ['2026-08-01', '47天'], severity: 'info' },
      ],
    },
  ],
});
