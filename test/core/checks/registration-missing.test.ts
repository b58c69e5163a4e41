import { registrationMissing } from '../../../src/core/checks/registration-missing';
import { testRule } from './testRule';

testRule(registrationMissing, {
  columns: ['使用单位名称', '设备种类', '投用日期', '使用登记证编号', '使用状态'],
  accept: [
    [['甲厂', '叉车', '2020-01-01', '车11晋E00001(23)', '在用']],
    [['甲厂', '叉车', '2020-01-01', '无', '报废']],
  ],
  reject: [
    {
      // Every device without a certificate is shown at its own cell.
      rows: [
        ['甲厂', '叉车', '2020-01-01', '无', '在用'],
        ['甲厂', '叉车', '2020-01-01', '未办', '在用'],
        ['甲厂', '叉车', '2020-01-01', '车11晋E00001(23)', '在用'],
      ],
      findings: [
        { at: 'D2', message: 'missing', words: ['甲厂'], severity: 'error', verdict: 'fail' },
        { at: 'D3', message: 'missing' },
      ],
    },
    {
      rows: [
        ['甲厂', '叉车', '2020-01-01', null, '在用'],
        ['甲厂', '叉车', '2020-01-01', '不详', '在用'],
        ['乙厂', '叉车', '2020-01-01', '不详', '在用'],
      ],
      findings: [
        { at: 'D2', message: 'unknown', words: ['甲厂'], severity: 'info', verdict: 'unknown' },
        { at: 'D4', message: 'unknown', words: ['乙厂'] },
      ],
    },
  ],
});
