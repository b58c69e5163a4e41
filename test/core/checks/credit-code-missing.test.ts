import { creditCodeMissing } from '../../../src/core/checks/credit-code-missing';
import { testRule } from './testRule';

testRule(creditCodeMissing, {
  columns: ['使用单位名称', '统一社会信用代码', '设备种类'],
  accept: [
    [['高平甲厂', '91140581MA0TE5T16W', '叉车']],
    [
      ['高平甲厂', null, '叉车'],
      ['高平甲厂', '91140581MA0TE5T16W', '叉车'],
    ],
    {
      台账: [
        ['使用单位名称', '设备种类', '设备名称'],
        ['高平甲厂', '叉车', '叉车'],
      ],
    },
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', null, '叉车'],
        ['高平甲厂', null, '电梯'],
        ['高平乙厂', '不详', '叉车'],
        ['高平丙厂', '/', '叉车'],
      ],
      findings: [
        { at: 'B2', message: 'missing', words: ['高平甲厂'], severity: 'info', verdict: 'unknown' },
        { at: 'B4', message: 'missing', words: ['高平乙厂'] },
        { at: 'B5', message: 'missing', words: ['高平丙厂'] },
      ],
    },
  ],
});
