import { unitNameConflict } from '../../../src/core/checks/unit-name-conflict';
import { testRule } from './testRule';

testRule(unitNameConflict, {
  columns: ['使用单位名称', '统一社会信用代码', '设备种类'],
  accept: [
    [
      ['高平甲机械有限公司', '91140581MA0TE5T16W', '叉车'],
      ['高平 甲机械有限责任公司', '91140581MA0TE5T16W', '叉车'],
      ['甲机械有限公司', null, '叉车'],
    ],
    [
      ['甲机械厂', null, '叉车'],
      ['乙食品厂', '/', '叉车'],
      ['丙纸业', '不详', '叉车'],
    ],
  ],
  reject: [
    {
      rows: [
        ['甲机械厂', '91140581MA0TE5T16W', '叉车'],
        ['乙食品厂', '91140581MA0TE5T16W', '叉车'],
        ['丙纸业公司', '91140581MA0TE5T16W', '叉车'],
      ],
      findings: [
        { at: 'A3', message: 'conflict', words: ['91140581MA0TE5T16W', '甲机械厂', '乙食品厂'], severity: 'warning' },
        { at: 'A4', message: 'conflict', words: ['丙纸业公司'] },
      ],
    },
  ],
});
