import { dateImplausible } from '../../../src/core/checks/date-implausible';
import { testRule } from './testRule';

testRule(dateImplausible, {
  columns: ['使用单位名称', '设备种类', '制造日期', '下次检验日期'],
  accept: [
    [['高平甲厂', '叉车', '1980-01-01', '2041-12-31']],
    [['高平甲厂', '叉车', null, '/']],
    [['高平甲厂', '叉车', '不详', '停用']],
  ],
  reject: [
    {
      // 2026 + 15 years = 2041.
      rows: [['高平甲厂', '叉车', '1979-12-31', '2042-01-01']],
      findings: [
        { at: 'C2', message: 'tooEarly', words: ['1979-12-31', '1980'], severity: 'warning' },
        { at: 'D2', message: 'tooLate', words: ['2042-01-01', '2041'] },
      ],
    },
  ],
});
