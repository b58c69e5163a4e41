import { safetyValveOverdue } from '../../../src/core/checks/safety-valve-overdue';
import { testRule } from './testRule';

testRule(safetyValveOverdue, {
  columns: ['使用单位名称', '设备种类', '使用状态', '安全阀校验有效期'],
  accept: [
    [['高平甲厂', '压力容器', '在用', '2026-12-31']],
    [['高平甲厂', '压力容器', '在用', '2026-06']],
    [['高平甲厂', '压力容器', '报废', '2024-12-31']],
    [['高平甲厂', '压力容器', '在用', null]],
    [['高平甲厂', '压力容器', '在用', '/']],
    [['高平甲厂', '压力容器', '在用', '不详']],
  ],
  reject: [
    {
      // 2026-05-31 to 2026-06-15 is 15 days.
      rows: [
        ['高平甲厂', '压力容器', '在用', '2026-05-31'],
        ['高平甲厂', '锅炉', null, '2026-05'],
      ],
      findings: [
        { at: 'D2', message: 'overdue', words: ['2026-05-31', '15天'], severity: 'warning' },
        { at: 'D3', message: 'overdue', words: ['15天'] },
      ],
    },
  ],
});
