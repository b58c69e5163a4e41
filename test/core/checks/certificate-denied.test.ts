import { certificateDenied } from '../../../src/core/checks/certificate-denied';
import { testRule } from './testRule';

testRule(certificateDenied, {
  columns: ['使用单位名称', '姓名', '作业项目', '是否持证', '有效期至'],
  accept: [
    [['高平甲厂', '张三', 'N1', '是', '2028-01-01']],
    [['高平甲厂', '张三', 'N1', '持证', null]],
    [['高平甲厂', '张三', 'N1', null, null]],
    [['高平甲厂', '张三', 'N1', '正在办理', null]],
    // The expired certificate is told about by its own rule.
    [['高平甲厂', '张三', 'N1', '无', '2026-01-01']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '张三', 'N1', '无', null],
        ['高平甲厂', '李四', 'N1', '未持证', null],
        ['高平甲厂', '王五', 'N1', '否', '2028-01-01'],
      ],
      findings: [
        { at: 'D2', message: 'denied', words: ['张三', '持证情况'], severity: 'error', verdict: 'fail' },
        { at: 'D3', message: 'denied', words: ['李四'] },
        { at: 'D4', message: 'contradicted', words: ['王五'], severity: 'warning', verdict: 'unknown' },
      ],
    },
  ],
});
