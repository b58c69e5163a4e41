import { selfTestOverdue } from '../../../src/core/checks/self-test-overdue';
import { testRule } from './testRule';

testRule(selfTestOverdue, {
  columns: ['使用单位名称', '设备种类', '设备名称', '安装监督检验日期', '检验日期', '下次检验日期', '自行检测日期'],
  accept: [
    [['高平甲酒店', '电梯', '客梯', '2020-03-10', '2024-03-10', '2027-03', '2026-03-01']],
    // Year 6 (March 2026) is past, but a blank does not say that no test was held.
    [['高平甲酒店', '电梯', '客梯', '2020-03-10', '2024-03-10', '2027-03', null]],
    {
      台账: [
        ['使用单位名称', '设备种类', '设备名称', '安装监督检验日期', '检验日期', '下次检验日期'],
        ['高平甲酒店', '电梯', '客梯', '2020-03-10', '2024-03-10', '2027-03'],
      ],
    },
    [['高平甲酒店', '叉车', '叉车', null, '2025-03-10', '2027-03', null]],
  ],
  reject: [
    {
      // Base March 2020: inspection in the years 1, 4, 7; self test in the years 2, 3, 5, 6. Year 6 is March 2026.
      rows: [
        ['高平甲酒店', '电梯', '客梯', '2020-03-10', '2024-03-10', '2027-03', '2025-03-01'],
        ['高平甲酒店', '电梯', '客梯', '2020-04-10', '2024-04-10', '2027-04', '2025-04-01'],
      ],
      findings: [
        { at: 'G2', message: 'overdue', words: ['2026-03'], severity: 'warning' },
        { at: 'G3', message: 'overdue', words: ['2026-04'] },
      ],
    },
    {
      // Year 5 is March 2025, and nothing was held since the inspection of March 2024.
      rows: [['高平甲酒店', '电梯', '客梯', '2020-03-10', '2024-03-10', '2027-03', '未做']],
      findings: [{ at: 'G2', message: 'overdue', words: ['2025-03'] }],
    },
  ],
});
