import { dateUnreadable } from '../../../src/core/checks/date-unreadable';
import { testRule } from './testRule';

testRule(dateUnreadable, {
  columns: ['使用单位名称', '设备种类', '投用日期', '下次检验日期'],
  accept: [
    [['高平甲厂', '叉车', '2023.4.3', '2027年4月']],
    [['高平甲厂', '叉车', null, '/']],
    [['高平甲厂', '叉车', '不详', '停用']],
    [['高平甲厂', '叉车', '2024-02-30', '长期']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '叉车', '3/4/23', '见报告'],
        ['高平甲厂', '叉车', '2023-04-03', '4/3/2027'],
      ],
      findings: [
        { at: 'C2', message: 'ambiguous', words: ['3/4/23'], verdict: 'unknown' },
        { at: 'D2', message: 'malformed', words: ['见报告'] },
        { at: 'D3', message: 'ambiguous', words: ['4/3/2027'] },
      ],
    },
  ],
});
