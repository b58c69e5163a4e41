import { idNumberDamaged } from '../../../src/core/checks/id-number-damaged';
import { testRule } from './testRule';

testRule(idNumberDamaged, {
  columns: ['使用单位名称', '姓名', '身份证号', '作业项目'],
  accept: [
    [['高平甲厂', '张三', '140581198501010016', 'N1']],
    [['高平甲厂', '张三', null, 'N1']],
    [['高平甲厂', '张三', '/', 'N1']],
    [['高平甲厂', '张三', '不详', 'N1']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '张三', 140581198501010000, 'N1'],
        ['高平甲厂', '李四', '1.40581E+17', 'N1'],
      ],
      findings: [
        { at: 'C2', message: 'digitsLost', severity: 'error', verdict: 'unknown' },
        { at: 'C3', message: 'digitsLost' },
      ],
    },
  ],
});
