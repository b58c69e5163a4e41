import { deviceCodeDuplicate } from '../../../src/core/checks/device-code-duplicate';
import { testRule } from './testRule';

testRule(deviceCodeDuplicate, {
  columns: ['使用单位名称', '设备种类', '设备代码'],
  accept: [
    [
      ['高平甲厂', '叉车', '51101012320230001'],
      ['高平甲厂', '叉车', '51101012320230002'],
    ],
    [
      ['高平甲厂', '叉车', null],
      ['高平甲厂', '叉车', null],
      ['高平甲厂', '叉车', '/'],
      ['高平甲厂', '叉车', '/'],
      ['高平甲厂', '叉车', '不详'],
      ['高平甲厂', '叉车', '不详'],
    ],
    [
      ['高平甲厂', '叉车', '1号'],
      ['高平乙厂', '叉车', '1号'],
    ],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '叉车', '51101012320230001'],
        ['高平乙厂', '叉车', '51101012320230001'],
        ['高平丙厂', '叉车', '5110 1012320230001'],
      ],
      findings: [
        { at: 'C3', message: 'duplicate', words: ['51101012320230001', '台账!C2'], severity: 'error' },
        { at: 'C4', message: 'duplicate' },
      ],
    },
  ],
});
