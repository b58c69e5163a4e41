import { certificateExpiring } from '../../../src/core/checks/certificate-expiring';
import { testRule } from './testRule';

testRule(certificateExpiring, {
  columns: ['使用单位名称', '姓名', '作业项目', '有效期至'],
  accept: [
    [['高平甲厂', '张三', 'N1', '2028-01-01']],
    [['高平甲厂', '张三', 'N1', '2026-05-31']],
    [['高平甲厂', '张三', 'N1', null]],
    [['高平甲厂', '张三', 'N1', '/']],
  ],
  reject: [
    {
      rows: [
        // 16 days left: the month before has begun.
        ['高平甲厂', '张三', 'N1', '2026-07-01'],
        // 62 days left, within 90.
        ['高平甲厂', '李四', 'N1', '2026-08-16'],
      ],
      findings: [
        { at: 'D2', message: 'applyNow', words: ['张三', '2026-07-01', '16天'], severity: 'warning' },
        { at: 'D3', message: 'dueSoon', words: ['李四', '62天'], severity: 'info' },
      ],
    },
  ],
});
