import { inspectionDateMissing } from '../../../src/core/checks/inspection-date-missing';
import { testRule } from './testRule';

testRule(inspectionDateMissing, {
  columns: ['使用单位名称', '设备种类', '检验日期', '下次检验日期', '使用状态'],
  accept: [
    [['高平甲厂', '叉车', null, '2027-03', '在用']],
    [['高平甲厂', '叉车', '2025-03-10', null, '在用']],
    [['高平甲厂', '叉车', null, null, '报废']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '叉车', null, null, '在用'],
        ['高平甲厂', '叉车', '不详', '不详', '在用'],
      ],
      findings: [
        { at: 'D2', message: 'missing', verdict: 'unknown', severity: 'warning' },
        { at: 'D3', message: 'missing', verdict: 'unknown' },
      ],
    },
    {
      // A whole column that the ledger lacks is said once for each unit.
      rows: {
        台账: [
          ['使用单位名称', '设备种类', '设备名称', '使用登记证编号'],
          ['高平甲厂', '叉车', '叉车', '车11晋E00001(23)'],
          ['高平甲厂', '叉车', '叉车', '车11晋E00002(23)'],
          ['高平乙厂', '叉车', '叉车', '车11晋E00003(23)'],
        ],
      },
      findings: [
        { at: 'A2', message: 'noColumn', words: ['高平甲厂'], severity: 'warning', verdict: 'unknown' },
        { at: 'A4', message: 'noColumn', words: ['高平乙厂'] },
      ],
    },
  ],
});
