import { safetySystemMissing } from '../../../src/core/checks/safety-system-missing';
import { testRule } from './testRule';

testRule(safetySystemMissing, {
  columns: ['使用单位名称', '设备种类', '设备名称', '安全管理制度'],
  accept: [[['甲厂', '场内车辆', '叉车', '齐全']]],
  reject: [
    {
      rows: [
        ['甲厂', '场内车辆', '叉车', '无'],
        ['乙厂', '场内车辆', '叉车', null],
        ['丙厂', '场内车辆', '叉车', '不详'],
      ],
      findings: [
        { at: 'D2', message: 'missing', words: ['甲厂'], severity: 'warning', verdict: 'fail' },
        { at: 'D3', message: 'unknown', words: ['乙厂'], severity: 'info', verdict: 'unknown' },
        { at: 'D4', message: 'unknown', words: ['丙厂'] },
      ],
    },
  ],
});
