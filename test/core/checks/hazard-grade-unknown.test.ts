import { hazardGradeUnknown } from '../../../src/core/checks/hazard-grade-unknown';
import { testRule } from './testRule';

testRule(hazardGradeUnknown, {
  columns: ['使用单位名称', '隐患描述', '隐患等级', '发现日期', '整改状态'],
  accept: [
    [['高平甲厂', '护栏松动', '一般', '2026-05-10', '未整改']],
    [['高平甲厂', '护栏松动', '重大隐患', '2026-05-10', '未整改']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '护栏松动', null, '2026-05-10', '未整改'],
        ['高平甲厂', '标志缺失', 'Ⅲ级', '2026-05-10', '未整改'],
        ['高平甲厂', '灯具损坏', '不详', '2026-05-10', '未整改'],
        ['高平甲厂', '围栏破损', '/', '2026-05-10', '未整改'],
      ],
      findings: [
        { at: 'C2', message: 'missing', severity: 'info', verdict: 'unknown' },
        { at: 'C3', message: 'unreadable', words: ['Ⅲ级'], severity: 'warning' },
        { at: 'C4', message: 'missing' },
        { at: 'C5', message: 'missing' },
      ],
    },
  ],
});
