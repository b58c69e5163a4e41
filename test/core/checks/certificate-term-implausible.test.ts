import { certificateTermImplausible } from '../../../src/core/checks/certificate-term-implausible';
import { testRule } from './testRule';

testRule(certificateTermImplausible, {
  columns: ['使用单位名称', '姓名', '作业项目', '发证日期', '有效期至'],
  accept: [
    // Approved 2024-07-25 + 4 years − 1 day.
    [['高平甲厂', '张三', 'N1', '2024-07-25', '2028-07-24']],
    [['高平甲厂', '张三', 'N1', '2024-07-25', '2028-07-25']],
    [['高平甲厂', '张三', 'N1', '2024-07', '2028-07']],
    [['高平甲厂', '张三', 'N1', null, '2028-07-24']],
    [['高平甲厂', '张三', 'N1', '2024-07-25', '/']],
    [['高平甲厂', '张三', 'N1', '不详', '2028-07-24']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '张三', 'N1', '2022-03-01', '2028-02-29'],
        ['高平甲厂', '李四', 'N1', '2026-03-01', '2024-02-29'],
      ],
      findings: [
        { at: 'E2', message: 'tooLong', words: ['2022-03-01', '2028-02-29', '4年'], severity: 'warning' },
        { at: 'E3', message: 'reversed', words: ['2024-02-29', '2026-03-01'], severity: 'error' },
      ],
    },
  ],
});
