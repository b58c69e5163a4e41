import { nextInspectionInconsistent } from '../../../src/core/checks/next-inspection-inconsistent';
import { testRule } from './testRule';

testRule(nextInspectionInconsistent, {
  columns: ['使用单位名称', '设备种类', '检验日期', '下次检验日期', '安全状况等级'],
  accept: [
    // Forklifts: 24 months from 2025-03-10 is March 2027; a month more or less is tolerated.
    [['高平甲厂', '叉车', '2025-03-10', '2027-03', null]],
    [['高平甲厂', '叉车', '2025-03-10', '2027-04-10', null]],
    [['高平甲厂', '叉车', '2025-03-10', '2027-02-10', null]],
    [['高平甲厂', '叉车', null, '2027-03', null]],
    [['高平甲厂', '叉车', '2025-03-10', '/', null]],
    [['高平甲厂', '叉车', '不详', '2027-03', null]],
    // In the year of transition an elevator's report may have given up to three years; before it a year.
    [['高平甲厂', '电梯', '2024-03-10', '2027-03', null]],
    // Without its safety grade the cycle of a vessel is not known.
    [['高平甲厂', '压力容器', '2024-03-10', '2030-03', null]],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '电梯', '2023-03-10', '2026-03', null],
        ['高平甲厂', '电梯', '2024-03-10', '2028-03', null],
      ],
      findings: [
        { at: 'D2', message: 'later', words: ['2024-03-10'] },
        { at: 'D3', message: 'later', words: ['2027-03-10'] },
      ],
    },
    {
      rows: [
        ['高平甲厂', '叉车', '2025-03-10', '2028-03', null],
        ['高平甲厂', '叉车', '2025-03-10', '2026-09', null],
      ],
      findings: [
        { at: 'D2', message: 'later', words: ['2025-03-10', '2028-03', '2027-03-10'], severity: 'warning' },
        { at: 'D3', message: 'earlier', words: ['2026-09'], severity: 'info' },
      ],
    },
  ],
});
