import { registrationNoDuplicate } from '../../../src/core/checks/registration-no-duplicate';
import { testRule } from './testRule';

testRule(registrationNoDuplicate, {
  columns: ['使用单位名称', '设备种类', '使用登记证编号'],
  accept: [
    [
      ['高平甲厂', '叉车', '车11晋E00001(23)'],
      ['高平甲厂', '叉车', '车11晋E00002(23)'],
    ],
    [
      ['高平甲厂', '压力管道', '管GC2晋E00001(23)'],
      ['高平甲厂', '压力管道', '管GC2晋E00001(23)'],
    ],
    [
      ['高平甲厂', '叉车', '56'],
      ['高平乙厂', '叉车', '56'],
    ],
    [
      ['高平甲厂', '叉车', null],
      ['高平甲厂', '叉车', null],
      ['高平甲厂', '叉车', '/'],
      ['高平甲厂', '叉车', '/'],
      ['高平甲厂', '叉车', '不详'],
      ['高平甲厂', '叉车', '不详'],
    ],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '叉车', '车11晋E00001(23)'],
        ['高平乙厂', '叉车', '车11晋E00001（23）'],
        ['高平丙厂', '叉车', '车11 晋E00001(23)'],
      ],
      findings: [
        { at: 'C3', message: 'duplicate', words: ['车11晋E00001(23)', '台账!C2'], severity: 'error' },
        { at: 'C4', message: 'duplicate' },
      ],
    },
  ],
});
