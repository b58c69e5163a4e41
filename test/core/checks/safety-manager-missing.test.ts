import { safetyManagerMissing } from '../../../src/core/checks/safety-manager-missing';
import { testRule } from './testRule';

testRule(safetyManagerMissing, {
  columns: ['使用单位名称', '设备种类', '主要负责人', '安全总监', '安全管理员'],
  accept: [[['甲厂', '叉车', '李四', '王五', '张三']]],
  reject: [
    {
      rows: [
        ['甲厂', '叉车', '李四', '王五', '无'],
        ['乙厂', '叉车', '李四', '王五', null],
        ['丙厂', '叉车', '李四', '王五', '不详'],
      ],
      findings: [
        { at: 'E2', message: 'missing', words: ['甲厂', '无'], severity: 'warning', verdict: 'fail' },
        { at: 'E3', message: 'unknown', words: ['乙厂', '安全管理员'], severity: 'info', verdict: 'unknown' },
        { at: 'E4', message: 'unknown', words: ['丙厂'] },
      ],
    },
  ],
});
