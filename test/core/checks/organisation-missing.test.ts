import { organisationMissing } from '../../../src/core/checks/organisation-missing';
import { testRule } from './testRule';

testRule(organisationMissing, {
  columns: ['使用单位名称', '设备种类', '设备数量', '安全管理机构'],
  accept: [
    // Below every threshold of TSG 08 no organisation is asked for.
    [['甲厂', '叉车', 3, '无']],
    [['甲厂', '叉车', 3, null]],
    [['甲厂', '叉车', 60, '安全部']],
  ],
  reject: [
    {
      rows: [
        ['甲厂', '叉车', 60, '无'],
        ['乙厂', '叉车', 60, null],
        ['丙厂', '叉车', 60, '不详'],
      ],
      findings: [
        { at: 'D2', message: 'missing', words: ['甲厂', '60台'], severity: 'warning', verdict: 'fail' },
        { at: 'D3', message: 'unknown', words: ['乙厂'], severity: 'info', verdict: 'unknown' },
        { at: 'D4', message: 'unknown', words: ['丙厂'] },
      ],
    },
  ],
});
