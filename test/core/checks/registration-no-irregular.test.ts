import { registrationNoIrregular } from '../../../src/core/checks/registration-no-irregular';
import { testRule } from './testRule';

testRule(registrationNoIrregular, {
  columns: ['使用单位名称', '设备种类', '使用登记证编号'],
  accept: [
    [['高平甲厂', '电梯', '梯11晋E00001(23)']],
    [['高平甲厂', '电梯', '梯11晋E00001（2023）']],
    [['高平甲厂', '起重机械', '起17辽J00033(24)']],
    [['高平甲厂', '电梯', null]],
    [['高平甲厂', '电梯', '/']],
    [['高平甲厂', '电梯', '无']],
    [['高平甲厂', '电梯', '正在办理']],
    [['高平甲厂', '电梯', '2026年补办']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '电梯', '56'],
        ['高平甲厂', '电梯', '梯晋E00123'],
      ],
      findings: [
        { at: 'C2', message: 'irregular', words: ['56'], severity: 'info' },
        { at: 'C3', message: 'irregular', words: ['梯晋E00123'] },
      ],
    },
  ],
});
