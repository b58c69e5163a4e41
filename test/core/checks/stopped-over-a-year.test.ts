import { stoppedOverAYear } from '../../../src/core/checks/stopped-over-a-year';
import { testRule } from './testRule';

testRule(stoppedOverAYear, {
  columns: ['使用单位名称', '设备种类', '使用状态', '停用日期'],
  accept: [
    [['高平甲厂', '叉车', '停用', '2025-06-16']],
    [['高平甲厂', '叉车', '在用', '2024-03-01']],
    [['高平甲厂', '叉车', '停用', null]],
    [['高平甲厂', '叉车', '停用', '/']],
    [['高平甲厂', '叉车', '停用', '不详']],
  ],
  reject: [
    {
      // 2025-06-15 + 12 months is the day of checking itself.
      rows: [
        ['高平甲厂', '叉车', '停用', '2025-06-15'],
        ['高平甲厂', '叉车', '封停', '2024-03'],
      ],
      findings: [
        { at: 'D2', message: 'long', words: ['2025-06-15', '12个月'], severity: 'info' },
        { at: 'D3', message: 'long', words: ['2024-03'] },
      ],
    },
  ],
});
