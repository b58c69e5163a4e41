import { deviceCodeKindMismatch } from '../../../src/core/checks/device-code-kind-mismatch';
import { testRule } from './testRule';

testRule(deviceCodeKindMismatch, {
  columns: ['使用单位名称', '设备种类', '设备代码'],
  accept: [
    [['高平甲厂', '叉车', '51101012320230001']],
    [['高平甲厂', '叉车', null]],
    [['高平甲厂', '叉车', '/']],
    [['高平甲厂', '叉车', '不详']],
    [['高平甲厂', '叉车', '3号']],
    [['高平甲厂', '某设备', '51101012320230001']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '电梯', '51101012320230001'],
        ['高平甲厂', '叉车', '311010123202312345'],
      ],
      findings: [
        { at: 'C2', message: 'mismatch', words: ['5110', '场内车辆', '电梯'], severity: 'warning' },
        { at: 'C3', message: 'mismatch', words: ['3110', '电梯', '场内车辆'] },
      ],
    },
  ],
});
