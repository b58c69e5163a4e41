import { townshipUnknown } from '../../../src/core/checks/township-unknown';
import { testRule } from './testRule';

testRule(townshipUnknown, {
  columns: ['使用单位名称', '所在乡镇(街道)', '设备种类'],
  accept: [
    [['甲厂', '米山镇', '叉车']],
    [['甲厂', '米山', '叉车']],
    {
      台账: [
        ['使用单位名称', '单位地址', '设备种类'],
        ['甲厂', '高平市米山镇一号', '叉车'],
      ],
    },
  ],
  reject: [
    {
      rows: [
        ['甲厂', '虚构镇', '叉车'],
        ['乙厂', null, '叉车'],
        ['丙厂', '不详', '叉车'],
        ['丁厂', '/', '叉车'],
      ],
      findings: [
        { at: 'B2', message: 'unmatched', words: ['甲厂', '虚构镇'], severity: 'warning', verdict: 'unknown' },
        { at: 'B3', message: 'missing', words: ['乙厂'], severity: 'info' },
        { at: 'B4', message: 'missing', words: ['丙厂'] },
        { at: 'B5', message: 'missing', words: ['丁厂'] },
      ],
    },
  ],
});
