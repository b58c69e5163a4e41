import { safetyGradeNotPermitted } from '../../../src/core/checks/safety-grade-not-permitted';
import { testRule } from './testRule';

testRule(safetyGradeNotPermitted, {
  columns: ['使用单位名称', '设备种类', '使用状态', '安全状况等级'],
  accept: [
    [['高平甲厂', '压力容器', '在用', 3]],
    [['高平甲厂', '压力容器', '停用', 5]],
    [['高平甲厂', '压力容器', '报废', 4]],
    [['高平甲厂', '压力容器', '在用', null]],
    [['高平甲厂', '压力容器', '在用', '/']],
    [['高平甲厂', '压力容器', '在用', '不详']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '压力容器', '在用', 5],
        ['高平甲厂', '压力容器', '在用', '4级'],
        ['高平甲厂', '压力容器', '在用', 7],
      ],
      findings: [
        { at: 'D2', message: 'forbidden', words: ['5级'], severity: 'error' },
        { at: 'D3', message: 'watched', words: ['4级'], severity: 'warning' },
        { at: 'D4', message: 'invalid', words: ['7'], severity: 'warning' },
      ],
    },
  ],
});
