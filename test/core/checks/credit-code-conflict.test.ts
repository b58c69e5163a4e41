import { creditCodeConflict } from '../../../src/core/checks/credit-code-conflict';
import { testRule } from './testRule';

testRule(creditCodeConflict, {
  columns: ['使用单位名称', '统一社会信用代码', '设备种类'],
  accept: [
    [
      ['高平甲厂', '91140581MA0TE5T16W', '叉车'],
      ['高平甲厂', '91140581MA0TE5T16W', '叉车'],
      ['高平乙厂', '91140581MA0TE5T24P', '叉车'],
    ],
    [
      ['高平甲厂', '91140581MA0TE5T16W', '叉车'],
      ['高平甲厂', null, '叉车'],
      ['高平甲厂', '/', '叉车'],
      ['高平甲厂', '不详', '叉车'],
    ],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '91140581MA0TE5T16W', '叉车'],
        ['高平甲厂', '91140581MA0TE5T24P', '叉车'],
        ['高平甲厂', '91140581MA0TE5T32J', '叉车'],
      ],
      findings: [
        {
          at: 'B3',
          message: 'conflict',
          words: ['91140581MA0TE5T24P', '91140581MA0TE5T16W', '台账!B2'],
          severity: 'error',
        },
        { at: 'B4', message: 'conflict', words: ['91140581MA0TE5T32J'] },
      ],
    },
  ],
});
