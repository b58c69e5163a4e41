import { hazardClosedWithoutDate } from '../../../src/core/checks/hazard-closed-without-date';
import { testRule } from './testRule';

testRule(hazardClosedWithoutDate, {
  columns: ['使用单位名称', '隐患描述', '隐患等级', '整改状态', '整改完成日期', '复查日期'],
  accept: [
    [['高平甲厂', '护栏松动', '一般', '已整改', '2026-05-20', null]],
    [['高平甲厂', '护栏松动', '一般', '已整改', null, '2026-05-20']],
    [['高平甲厂', '护栏松动', '一般', '整改中', null, null]],
    [['高平甲厂', '护栏松动', '一般', null, '/', '不详']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '护栏松动', '一般', '已整改', null, null],
        ['高平甲厂', '标志缺失', '一般', '已销号', '/', '不详'],
      ],
      findings: [
        { at: 'E2', message: 'undated', severity: 'warning', verdict: 'unknown' },
        { at: 'E3', message: 'undated' },
      ],
    },
  ],
});
