import { registrationNoForeignProvince } from '../../../src/core/checks/registration-no-foreign-province';
import { testRule } from './testRule';

testRule(registrationNoForeignProvince, {
  columns: ['使用单位名称', '设备种类', '使用登记证编号'],
  accept: [
    [['高平甲厂', '起重机械', '起17晋E00033(24)']],
    [['高平甲厂', '起重机械', null]],
    [['高平甲厂', '起重机械', '/']],
    [['高平甲厂', '起重机械', '不详']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '起重机械', '起17辽J00033(24)'],
        ['高平甲厂', '电梯', '梯11闽E3622(16)'],
      ],
      findings: [
        { at: 'C2', message: 'foreign', words: ['起17辽J00033(24)', '辽'], severity: 'info' },
        { at: 'C3', message: 'foreign', words: ['闽'] },
      ],
    },
  ],
});
