import { internalInspectionOverdue } from '../../../src/core/checks/internal-inspection-overdue';
import { testRule } from './testRule';

testRule(internalInspectionOverdue, {
  columns: ['使用单位名称', '设备种类', '设备名称', '下次检验日期', '下次内部检验日期'],
  accept: [
    [['高平甲厂', '锅炉', '蒸汽锅炉', '2027-03-01', '2027-03-01']],
    [['高平甲厂', '锅炉', '蒸汽锅炉', '2027-03-01', null]],
    [['高平甲厂', '锅炉', '蒸汽锅炉', '2027-03-01', '/']],
  ],
  reject: [
    {
      // 2026-03-01 to 2026-06-15: 30 + 30 + 31 + 15 = 106 days.
      rows: [
        ['高平甲厂', '锅炉', '蒸汽锅炉', '2027-03-01', '2026-03-01'],
        ['高平甲厂', '锅炉', '热水锅炉', '2027-03-01', '2026-06-14'],
      ],
      findings: [
        { at: 'E2', message: 'overdue', words: ['2026-03-01', '106天'], severity: 'error' },
        { at: 'E3', message: 'overdue', words: ['1天'] },
      ],
    },
  ],
});
