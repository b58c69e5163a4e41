import { designLifeExceeded } from '../../../src/core/checks/design-life-exceeded';
import { testRule } from './testRule';

testRule(designLifeExceeded, {
  columns: ['使用单位名称', '设备种类', '制造日期', '投用日期', '使用状态', '设计使用年限'],
  accept: [
    [['高平甲厂', '压力容器', '2004-03-01', '2020-03-01', '在用', 15]],
    // 2011-06-15 + 15 years is the day of checking: not yet over.
    [['高平甲厂', '压力容器', null, '2011-06-15', '在用', 15]],
    [['高平甲厂', '压力容器', null, '2005-03-01', '报废', 15]],
    [['高平甲厂', '压力容器', null, null, '在用', 15]],
    [['高平甲厂', '压力容器', null, '2005-03-01', '在用', null]],
    [['高平甲厂', '压力容器', null, '2005-03-01', '在用', '/']],
    [['高平甲厂', '压力容器', null, '2005-03-01', '在用', '不详']],
    [['高平甲厂', '压力容器', null, '2005-03-01', '在用', 2035]],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '压力容器', null, '2011-06-14', '在用', 15],
        ['高平甲厂', '压力容器', '2004-03', null, null, '20年'],
      ],
      findings: [
        { at: 'F2', message: 'exceeded', words: ['2011-06-14', '15年'], severity: 'warning' },
        { at: 'F3', message: 'exceeded', words: ['2004-03', '20年'] },
      ],
    },
  ],
});
