import { operatorInTwoUnits } from '../../../src/core/checks/operator-in-two-units';
import { testRule } from './testRule';

testRule(operatorInTwoUnits, {
  columns: ['使用单位名称', '姓名', '身份证号', '作业项目'],
  accept: [
    [
      ['高平甲厂', '张三', '140581198501010016', 'N1'],
      ['高平甲厂', '张三', '140581198501010016', 'A'],
      ['高平乙厂', '李四', '140581199002150027', 'N1'],
    ],
    [
      ['高平甲厂', '张三', null, 'N1'],
      ['高平乙厂', '张三', '/', 'N1'],
      ['高平丙厂', '张三', '不详', 'N1'],
    ],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '张三', '140581198501010016', 'N1'],
        ['高平乙厂', '张三', '140581198501010016', 'N1'],
        ['高平丙厂', '张三', '14058119850101 0016', 'N1'],
      ],
      findings: [
        { at: 'B3', message: 'twoUnits', words: ['张三', '高平甲厂', '高平乙厂', '台账!B2'], severity: 'warning' },
        { at: 'B4', message: 'twoUnits', words: ['高平丙厂'] },
      ],
    },
  ],
});
