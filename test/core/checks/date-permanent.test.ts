import { datePermanent } from '../../../src/core/checks/date-permanent';
import { testRule } from './testRule';

testRule(datePermanent, {
  columns: ['使用单位名称', '设备种类', '投用日期', '下次检验日期'],
  accept: [
    [['高平甲厂', '叉车', '2023-04-03', '2027-04']],
    [['高平甲厂', '叉车', null, '/']],
    [['高平甲厂', '叉车', null, '不详']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '叉车', null, '长期'],
        ['高平甲厂', '叉车', null, '永久'],
      ],
      findings: [
        { at: 'D2', message: 'permanent', words: ['下次检验日期', '长期'], severity: 'warning', verdict: 'unknown' },
        { at: 'D3', message: 'permanent', words: ['永久'] },
      ],
    },
  ],
});
