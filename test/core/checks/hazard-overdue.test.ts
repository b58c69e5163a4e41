import { hazardOverdue } from '../../../src/core/checks/hazard-overdue';
import { testRule } from './testRule';

testRule(hazardOverdue, {
  columns: ['使用单位名称', '隐患描述', '隐患等级', '发现日期', '整改期限', '整改状态'],
  accept: [
    [['高平甲厂', '护栏松动', '一般', '2026-05-01', '2026-05-31', '已整改']],
    [['高平甲厂', '护栏松动', '一般', '2026-06-01', '2026-06-30', '整改中']],
    [['高平甲厂', '护栏松动', '一般', null, null, '未整改']],
    [['高平甲厂', '护栏松动', '一般', '/', '不详', '未整改']],
  ],
  reject: [
    {
      // 2026-05-31 to 2026-06-15 is 15 days.
      rows: [
        ['高平甲厂', '护栏松动', '一般', '2026-05-01', '2026-05-31', '整改中'],
        ['高平甲厂', '标志缺失', '一般', '2026-05-01', '2026.6.14', '未整改'],
      ],
      findings: [
        { at: 'E2', message: 'overdue', words: ['2026-05-31', '15天'], severity: 'error' },
        { at: 'E3', message: 'overdue', words: ['2026-06-14', '1天'] },
      ],
    },
    {
      // 2026-05-01 + 15 days by the proposal is 2026-05-16, 30 days before 2026-06-15.
      rows: [['高平甲厂', '护栏松动', '一般', '2026-05-01', null, '未整改']],
      findings: [{ at: 'D2', message: 'proposed', words: ['建议期限', '2026-05-16', '30天'], severity: 'warning' }],
    },
  ],
});
