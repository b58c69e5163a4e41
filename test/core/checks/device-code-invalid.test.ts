import { deviceCodeInvalid } from '../../../src/core/checks/device-code-invalid';
import { testRule } from './testRule';

testRule(deviceCodeInvalid, {
  columns: ['使用单位名称', '设备种类', '设备代码'],
  accept: [
    [['高平甲厂', '叉车', '51101012320230001']],
    [['高平甲厂', '电梯', '311010123202312345']],
    [['高平甲厂', '电梯', '31101405812016050001']],
    [['高平甲厂', '叉车', null]],
    [['高平甲厂', '叉车', '/']],
    [['高平甲厂', '叉车', '不详']],
    [['高平甲厂', '叉车', 5.110101232023e17]],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '叉车', '9999-1'],
        ['高平甲厂', '叉车', '51101012399990001'],
      ],
      findings: [
        { at: 'C2', message: 'invalid', words: ['9999-1', '17或18位'], severity: 'warning' },
        { at: 'C3', message: 'invalid', words: ['年份'] },
      ],
    },
  ],
});
