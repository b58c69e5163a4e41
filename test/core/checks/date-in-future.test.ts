import { dateInFuture } from '../../../src/core/checks/date-in-future';
import { testRule } from './testRule';

testRule(dateInFuture, {
  columns: ['使用单位名称', '设备种类', '投用日期', '检验日期', '下次检验日期'],
  accept: [
    [['高平甲厂', '叉车', '2027-01-01', '2026-06-15', '2028-06']],
    [['高平甲厂', '叉车', null, null, '/']],
    [['高平甲厂', '叉车', null, '不详', null]],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '叉车', null, '2026-06-16', '2028-06'],
        ['高平甲厂', '叉车', null, '2027-03', '2025-03'],
      ],
      findings: [
        { at: 'D2', message: 'future', words: ['检验日期', '2026-06-16', '2026-06-15'], severity: 'error' },
        { at: 'D3', message: 'future', words: ['2027-03'] },
      ],
    },
  ],
});
