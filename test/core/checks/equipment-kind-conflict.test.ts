import { equipmentKindConflict } from '../../../src/core/checks/equipment-kind-conflict';
import { testRule } from './testRule';

testRule(equipmentKindConflict, {
  columns: ['使用单位名称', '设备种类', '设备名称'],
  accept: [
    [['高平甲厂', '电梯', '客梯']],
    [['高平甲厂', '电梯', null]],
    [['高平甲厂', '电梯', '/']],
    [['高平甲厂', '电梯', '不详']],
    [['高平甲厂', '压力容器', '液化气钢瓶']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '电梯', '叉车'],
        ['高平甲厂', '锅炉', '龙门吊'],
      ],
      findings: [
        { at: 'B2', message: 'conflict', words: ['电梯'], severity: 'warning' },
        { at: 'B3', message: 'conflict', words: ['锅炉'] },
      ],
    },
  ],
});
