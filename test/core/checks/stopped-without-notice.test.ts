import { stoppedWithoutNotice } from '../../../src/core/checks/stopped-without-notice';
import { testRule } from './testRule';

testRule(stoppedWithoutNotice, {
  columns: ['使用单位名称', '设备种类', '使用状态', '停用告知'],
  accept: [
    [['高平甲厂', '叉车', '停用', '有']],
    [['高平甲厂', '叉车', '在用', '无']],
    [['高平甲厂', '叉车', null, null]],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '叉车', '停用', '无'],
        ['高平甲厂', '叉车', '停用', null],
        ['高平甲厂', '叉车', '报停', '不详'],
      ],
      findings: [
        { at: 'D2', message: 'missing', words: ['无'], severity: 'warning', verdict: 'fail' },
        { at: 'D3', message: 'unknown', severity: 'info', verdict: 'unknown' },
        { at: 'D4', message: 'unknown' },
      ],
    },
    {
      rows: {
        台账: [
          ['使用单位名称', '设备种类', '使用状态'],
          ['高平甲厂', '叉车', '停用'],
        ],
      },
      findings: [{ at: 'C2', message: 'unknown' }],
    },
  ],
});
