import { annualCheckOverdue } from '../../../src/core/checks/annual-check-overdue';
import { testRule } from './testRule';

testRule(annualCheckOverdue, {
  columns: ['使用单位名称', '设备种类', '设备名称', '下次检验日期', '年度检查日期'],
  accept: [
    [['高平甲厂', '压力容器', '储气罐', '2027-03-01', '2026-03-01']],
    [['高平甲厂', '压力容器', '储气罐', '2027-03-01', null]],
    [['高平甲厂', '压力容器', '储气罐', '2027-03-01', '/']],
  ],
  reject: [
    {
      // Every 12 months: 2024-03-01 + 12 months is 2025-03-01.
      rows: [
        ['高平甲厂', '压力容器', '储气罐', '2027-03-01', '2024-03-01'],
        ['高平甲厂', '压力容器', '储气罐', '2027-03-01', '2025-05-20'],
      ],
      findings: [
        { at: 'E2', message: 'overdue', words: ['2025-03'], severity: 'warning' },
        { at: 'E3', message: 'overdue', words: ['2026-05'] },
      ],
    },
  ],
});
