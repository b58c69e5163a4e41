import { registrationNoKindMismatch } from '../../../src/core/checks/registration-no-kind-mismatch';
import { testRule } from './testRule';

testRule(registrationNoKindMismatch, {
  columns: ['使用单位名称', '设备种类', '使用登记证编号', '设备代码'],
  accept: [
    [['高平甲厂', '电梯', '梯11晋E00001(23)', '311010123202312345']],
    [['高平甲厂', '电梯', '56', null]],
    [['高平甲厂', '电梯', null, null]],
    [['高平甲厂', '电梯', '/', '不详']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '叉车', '梯11晋E00001(23)', null],
        ['高平甲厂', '电梯', '梯33晋E00001(23)', '311010123202312345'],
      ],
      findings: [
        { at: 'C2', message: 'mismatch', words: ['梯11晋E00001(23)', '电梯', '场内车辆'], severity: 'warning' },
        { at: 'C3', message: 'category', words: ['梯33晋E00001(23)', '311010123202312345'] },
      ],
    },
  ],
});
