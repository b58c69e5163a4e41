import { certificateDateMissing } from '../../../src/core/checks/certificate-date-missing';
import { testRule } from './testRule';

testRule(certificateDateMissing, {
  columns: ['使用单位名称', '姓名', '作业项目', '有效期至'],
  accept: [[['高平甲厂', '张三', 'N1', '2028-01-01']], [['高平甲厂', '张三', 'N1', '2026-05-31']]],
  reject: [
    {
      rows: [
        ['高平甲厂', '张三', 'N1', null],
        ['高平甲厂', '李四', 'N1', '不详'],
      ],
      findings: [
        { at: 'D2', message: 'missing', words: ['张三'], severity: 'warning', verdict: 'unknown' },
        { at: 'D3', message: 'missing', words: ['李四'] },
      ],
    },
  ],
});
