import { statedClassConflict } from '../../../src/core/checks/stated-class-conflict';
import { testRule } from './testRule';

testRule(statedClassConflict, {
  columns: ['使用单位名称', '设备种类', '风险等级'],
  accept: [
    [
      ['高平甲厂', '叉车', 'A2'],
      ['高平甲厂', '叉车', 'A2'],
      ['高平甲厂', '叉车', null],
      ['高平甲厂', '叉车', '/'],
      ['高平甲厂', '叉车', '不详'],
    ],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '叉车', 'A2'],
        ['高平甲厂', '叉车', 'B2'],
        ['高平甲厂', '叉车', 'C类'],
      ],
      findings: [
        { at: 'C3', message: 'conflict', words: ['高平甲厂', 'B2', 'A2', '台账!C2'], severity: 'warning' },
        { at: 'C4', message: 'conflict', words: ['C类'] },
      ],
    },
  ],
});
