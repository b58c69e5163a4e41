import { deviceWithoutUnit } from '../../../src/core/checks/device-without-unit';
import { testRule } from './testRule';

testRule(deviceWithoutUnit, {
  columns: ['序号', '使用单位名称', '设备种类', '设备名称', '下次检验日期'],
  accept: [[[1, '高平甲厂', '场内车辆', '叉车', '2027-03']]],
  reject: [
    {
      rows: [
        [1, null, '场内车辆', '叉车', '2027-03'],
        [2, '不详', '电梯', '客梯', '2027-03'],
        [3, '/', '电梯', '客梯', '2027-03'],
        [4, '高平甲厂', '电梯', '客梯', '2027-03'],
      ],
      findings: [
        { at: 'B2', message: 'missing', severity: 'warning', verdict: 'unknown' },
        { at: 'B3', message: 'missing' },
        { at: 'B4', message: 'missing' },
      ],
    },
    {
      rows: {
        台账: [
          ['序号', '设备种类', '设备名称', '下次检验日期'],
          [1, '场内车辆', '叉车', '2027-03'],
          [2, '电梯', '客梯', '2027-03'],
        ],
      },
      findings: [{ at: 'A2', message: 'noColumn', severity: 'warning', verdict: 'unknown' }],
    },
  ],
});
