import { hazardDatesOutOfOrder } from '../../../src/core/checks/hazard-dates-out-of-order';
import { testRule } from './testRule';

testRule(hazardDatesOutOfOrder, {
  columns: ['使用单位名称', '隐患描述', '发现日期', '整改期限', '整改完成日期', '复查日期'],
  accept: [
    [['高平甲厂', '护栏松动', '2026-05-10', '2026-05-10', '2026-05-20', '2026-05-21']],
    [['高平甲厂', '护栏松动', '2026-05-10', '2026-05', null, null]],
    [['高平甲厂', '护栏松动', null, '2026-05-10', '/', '不详']],
  ],
  reject: [
    {
      rows: [['高平甲厂', '护栏松动', '2026-05-10', '2026-05-20', '2026-05-01', '2026-04']],
      findings: [
        { at: 'E2', message: 'order', words: ['整改完成日期', '2026-05-01', '2026-05-10'], severity: 'error' },
        { at: 'F2', message: 'order', words: ['复查日期', '2026-04'] },
      ],
    },
  ],
});
