import { operatorCertificateMissing } from '../../../src/core/checks/operator-certificate-missing';
import { testRule } from './testRule';

testRule(operatorCertificateMissing, {
  columns: ['使用单位名称', '姓名', '作业项目', '有效期至'],
  accept: [
    {
      设备: [
        ['使用单位名称', '设备种类', '设备名称'],
        ['甲厂', '场内车辆', '叉车'],
      ],
      台账: [
        ['使用单位名称', '姓名', '作业项目', '有效期至'],
        ['甲厂', '张三', 'N1', '2028-01-01'],
      ],
    },
  ],
  reject: [
    {
      rows: {
        设备: [
          ['使用单位名称', '设备种类', '设备名称'],
          ['甲厂', '场内车辆', '叉车'],
          ['乙厂', '场内车辆', '叉车'],
        ],
        台账: [
          ['使用单位名称', '姓名', '作业项目', '有效期至'],
          ['甲厂', '张三', 'N1', '2022-01-01'],
          ['乙厂', '李四', 'N1', '不详'],
        ],
      },
      findings: [
        { at: 'D2', message: 'missing', words: ['甲厂', 'N1'], severity: 'error', verdict: 'fail' },
        { at: 'D3', message: 'unknown', words: ['乙厂'], severity: 'info', verdict: 'unknown' },
      ],
    },
  ],
});
