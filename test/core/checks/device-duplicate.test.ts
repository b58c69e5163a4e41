import { deviceDuplicate } from '../../../src/core/checks/device-duplicate';
import { testRule } from './testRule';

testRule(deviceDuplicate, {
  columns: ['使用单位名称', '设备种类', '产品编号', '制造单位'],
  accept: [
    [
      ['高平甲厂', '叉车', 'A001', '甲机械公司'],
      ['高平甲厂', '叉车', 'A001', '乙机械公司'],
      ['高平甲厂', '电梯', 'A001', '甲机械公司'],
    ],
    [
      ['高平甲厂', '叉车', null, '甲机械公司'],
      ['高平甲厂', '叉车', null, '甲机械公司'],
      ['高平甲厂', '叉车', '/', '甲机械公司'],
      ['高平甲厂', '叉车', '/', '甲机械公司'],
      ['高平甲厂', '叉车', '不详', '甲机械公司'],
      ['高平甲厂', '叉车', '不详', '甲机械公司'],
    ],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '叉车', 'A001', '甲机械公司'],
        ['高平乙厂', '叉车', 'a001', '甲机械公司'],
        ['高平丙厂', '叉车', 'A001', '甲机械公司'],
      ],
      findings: [
        { at: 'C3', message: 'duplicate', words: ['A001', '甲机械公司', '台账!C2'], severity: 'warning' },
        { at: 'C4', message: 'duplicate' },
      ],
    },
  ],
});
