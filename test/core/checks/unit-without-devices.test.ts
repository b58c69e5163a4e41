import { unitWithoutDevices } from '../../../src/core/checks/unit-without-devices';
import { testRule } from './testRule';

testRule(unitWithoutDevices, {
  columns: ['使用单位名称', '设备种类', '设备名称', '下次检验日期'],
  accept: [
    [['高平甲厂', '场内车辆', '叉车', '2027-03']],
    {
      单位: [
        ['使用单位名称', '统一社会信用代码', '所在乡镇(街道)', '安全管理员'],
        ['高平甲厂', '91140581MA0TE5T16W', '米山镇', '张三'],
      ],
    },
  ],
  reject: [
    {
      rows: {
        台账: [
          ['使用单位名称', '设备种类', '设备名称', '下次检验日期'],
          ['高平甲厂', '场内车辆', '叉车', '2027-03'],
        ],
        单位: [
          ['使用单位名称', '统一社会信用代码', '所在乡镇(街道)', '安全管理员'],
          ['高平甲厂', '91140581MA0TE5T16W', '米山镇', '张三'],
          ['高平乙厂', null, '米山镇', '不详'],
          ['高平丙厂', '/', '河西镇', '李四'],
        ],
      },
      findings: [
        { at: '单位!A3', message: 'none', words: ['高平乙厂'], severity: 'info', verdict: 'unknown' },
        { at: '单位!A4', message: 'none', words: ['高平丙厂'] },
      ],
    },
  ],
});
