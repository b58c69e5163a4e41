import { certificateExpired } from '../../../src/core/checks/certificate-expired';
import { testRule } from './testRule';

testRule(certificateExpired, {
  columns: ['使用单位名称', '姓名', '作业项目', '有效期至'],
  accept: [
    [['高平甲厂', '张三', 'N1', '2028-01-01']],
    // Valid until the last day of June.
    [['高平甲厂', '张三', 'N1', '2026-06']],
    [['高平甲厂', '张三', 'N1', '2026-06-15']],
    [['高平甲厂', '张三', 'N1', null]],
    [['高平甲厂', '张三', 'N1', '/']],
    [['高平甲厂', '张三', 'N1', '不详']],
  ],
  reject: [
    {
      // 2026-05-31 to 2026-06-15 is 15 days.
      rows: [
        ['高平甲厂', '张三', 'N1', '2026-05-31'],
        ['高平甲厂', '李四', 'N1', '2026-05'],
      ],
      findings: [
        { at: 'D2', message: 'overdue', words: ['张三', '2026-05-31', '15天'], severity: 'error' },
        { at: 'D3', message: 'overdue', words: ['李四', '2026-05'] },
      ],
    },
  ],
});
