import { dateStatusWord } from '../../../src/core/checks/date-status-word';
import { testRule } from './testRule';

testRule(dateStatusWord, {
  columns: ['使用单位名称', '设备种类', '检验日期', '下次检验日期'],
  accept: [
    [['高平甲厂', '叉车', '2025-04-03', '2027-04']],
    [['高平甲厂', '叉车', null, '/']],
    [['高平甲厂', '叉车', '不详', '长期']],
  ],
  reject: [
    {
      rows: [['高平甲厂', '叉车', '已检', '停用']],
      findings: [
        { at: 'C2', message: 'state', words: ['检验日期', '已检'], verdict: 'unknown' },
        { at: 'D2', message: 'state', words: ['下次检验日期', '停用'], severity: 'warning' },
      ],
    },
  ],
});
