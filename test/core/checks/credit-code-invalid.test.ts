import { creditCodeInvalid } from '../../../src/core/checks/credit-code-invalid';
import { testRule } from './testRule';

testRule(creditCodeInvalid, {
  columns: ['使用单位名称', '统一社会信用代码', '设备种类'],
  accept: [
    [['高平甲厂', '91140581MA0TE5T16W', '叉车']],
    [['高平甲厂', '91140581ma0te5t16w', '叉车']],
    [['高平甲厂', null, '叉车']],
    [['高平甲厂', '/', '叉车']],
    [['高平甲厂', '不详', '叉车']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '91140581MA0TE5T16X', '叉车'],
        ['高平甲厂', '91140581MA0TE5T16X', '电梯'],
        ['高平乙厂', '140500400012345', '叉车'],
        ['高平丙厂', '91140581MA0TE5T1OW', '叉车'],
      ],
      findings: [
        { at: 'B2', message: 'invalid', words: ['91140581MA0TE5T16X', '18'], severity: 'error' },
        { at: 'B4', message: 'invalid', words: ['15位'] },
        { at: 'B5', message: 'invalid', words: ['第17位'] },
      ],
    },
  ],
});
