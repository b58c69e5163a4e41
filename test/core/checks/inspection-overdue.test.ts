import { inspectionOverdue } from '../../../src/core/checks/inspection-overdue';
import { testRule } from './testRule';

testRule(inspectionOverdue, {
  columns: ['使用单位名称', '设备种类', '检验日期', '下次检验日期', '使用状态', '延期检验至', '延期检验文号'],
  accept: [
    [['高平甲厂', '叉车', '2025-03-10', '2027-03', '在用', null, null]],
    // A month is over only after its last day, 2026-06-30.
    [['高平甲厂', '叉车', '2024-06-10', '2026-06', '在用', null, null]],
    [['高平甲厂', '叉车', '2024-06-15', '2026-06-15', '在用', null, null]],
    [['高平甲厂', '叉车', null, null, '在用', null, null]],
    [['高平甲厂', '叉车', '/', '不详', '在用', null, null]],
    [['高平甲厂', '叉车', '2020-03-10', '2022-03', '报废', null, null]],
    [['高平甲厂', '叉车', '2024-03-10', '2026-03', '在用', '2026-12-31', '延2026-1号']],
  ],
  reject: [
    {
      // 2026-05-31 to 2026-06-15 is 15 days.
      rows: [
        ['高平甲厂', '叉车', '2024-05-10', '2026-05', '在用', null, null],
        ['高平甲厂', '叉车', '2024-06-10', '2026.6.14', null, null, null],
      ],
      findings: [
        { at: 'D2', message: 'printed', words: ['2026-05', '15天'], severity: 'error' },
        { at: 'D3', message: 'printed', words: ['2026-06-14', '1天'] },
      ],
    },
    {
      // Forklifts every 24 months: 2023-03-10 + 24 months is March 2025.
      rows: [['高平甲厂', '叉车', '2023-03-10', null, '在用', null, null]],
      findings: [{ at: 'C2', message: 'computed', words: ['2025-03'] }],
    },
    {
      rows: [['高平甲厂', '叉车', '2023-03-10', '2025-03', '在用', '2026-01-31', '延2025-1号']],
      findings: [{ at: 'F2', message: 'extended', words: ['2026-01-31'] }],
    },
  ],
});
