import { certificateOldCode } from '../../../src/core/checks/certificate-old-code';
import { testRule } from './testRule';

testRule(certificateOldCode, {
  columns: ['使用单位名称', '姓名', '作业项目', '有效期至'],
  accept: [
    [['高平甲厂', '张三', 'N1', '2028-01-01']],
    [['高平甲厂', '张三', null, '2028-01-01']],
    [['高平甲厂', '张三', '/', '2028-01-01']],
    [['高平甲厂', '张三', '不详', '2028-01-01']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '张三', 'T3', '2022-01-01'],
        ['高平甲厂', '李四', 'Q4', '2022-01-01'],
      ],
      findings: [
        { at: 'C2', message: 'old', words: ['T3'], severity: 'warning' },
        { at: 'C3', message: 'old', words: ['Q4'] },
      ],
    },
  ],
});
