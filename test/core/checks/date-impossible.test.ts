import { dateImpossible } from '../../../src/core/checks/date-impossible';
import { testRule } from './testRule';

testRule(dateImpossible, {
  columns: ['使用单位名称', '设备种类', '检验日期', '下次检验日期'],
  accept: [
    [['高平甲厂', '叉车', '2024-02-29', '2027-02-28']],
    [['高平甲厂', '叉车', null, '/']],
    [['高平甲厂', '叉车', '不详', '3/4/23']],
  ],
  reject: [
    {
      rows: [['高平甲厂', '叉车', '2024-02-30', '2027年13月']],
      findings: [
        { at: 'C2', message: 'impossible', words: ['2024-02-30'], severity: 'error' },
        { at: 'D2', message: 'impossible', words: ['2027年13月'] },
      ],
    },
  ],
});
