import { operatorCountMismatch } from '../../../src/core/checks/operator-count-mismatch';
import { testRule } from './testRule';

testRule(operatorCountMismatch, {
  columns: ['使用单位名称', '姓名', '身份证号', '作业项目'],
  accept: [
    {
      台账: [
        ['使用单位名称', '姓名', '身份证号', '作业项目'],
        ['高平甲厂', '张三', '140581198501010016', 'N1'],
        ['高平甲厂', '张三', '140581198501010016', 'A'],
        ['高平乙厂', '李四', null, 'N1'],
      ],
      单位: [
        ['使用单位名称', '统一社会信用代码', '所在乡镇(街道)', '作业人员数量'],
        // One person with two certificates: one head, two rows.
        ['高平甲厂', '91140581MA0TE5T16W', '米山镇', 1],
        ['高平乙厂', null, '米山镇', '不详'],
      ],
    },
  ],
  reject: [
    {
      rows: {
        台账: [
          ['使用单位名称', '姓名', '身份证号', '作业项目'],
          ['高平甲厂', '张三', '140581198501010016', 'N1'],
          ['高平乙厂', '李四', null, 'N1'],
        ],
        单位: [
          ['使用单位名称', '统一社会信用代码', '所在乡镇(街道)', '作业人员数量'],
          ['高平甲厂', '91140581MA0TE5T16W', '米山镇', 3],
          ['高平乙厂', null, '米山镇', '2人'],
        ],
      },
      findings: [
        { at: '单位!D2', message: 'differs', words: ['高平甲厂', '3', '1'], severity: 'info' },
        { at: '单位!D3', message: 'differs', words: ['高平乙厂', '2', '1'] },
      ],
    },
  ],
});
