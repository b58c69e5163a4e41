import { departmentUnclear } from '../../../src/core/checks/department-unclear';
import { testRule } from './testRule';

testRule(departmentUnclear, {
  columns: ['使用单位名称', '行业主管部门', '所属行业', '设备种类'],
  accept: [[['甲小学', '市教育局', null, '电梯']], [['甲商场', '市工信局', '/', '电梯']]],
  reject: [
    {
      rows: [
        ['甲厂', null, '机械制造', '叉车'],
        ['某某处', null, null, '叉车'],
        ['某某点', '不详', '/', '叉车'],
      ],
      findings: [
        { at: 'B2', message: 'ambiguous', words: ['甲厂'], severity: 'info', verdict: 'unknown' },
        { at: 'B3', message: 'unclaimed', words: ['某某处'] },
        { at: 'B4', message: 'unclaimed', words: ['某某点'] },
      ],
    },
  ],
});
