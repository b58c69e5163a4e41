import { longNumberDamaged } from '../../../src/core/checks/long-number-damaged';
import { testRule } from './testRule';

testRule(longNumberDamaged, {
  columns: ['使用单位名称', '设备种类', '设备代码', '使用登记证编号', '联系电话'],
  accept: [
    [['高平甲厂', '电梯', '311010123202312345', '梯11晋E00001(23)', 13800000000]],
    [['高平甲厂', '电梯', null, '/', '不详']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '电梯', 3.110101232023e17, '梯11晋E00001(23)', null],
        ['高平甲厂', '电梯', '3.1101E+17', 2.02312345678e16, null],
      ],
      findings: [
        { at: 'C2', message: 'digitsLost', words: ['设备代码'], severity: 'error', verdict: 'unknown' },
        { at: 'C3', message: 'digitsLost' },
        { at: 'D3', message: 'digitsLost', words: ['使用登记证编号'] },
      ],
    },
  ],
});
