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
  ],
});
