import { removedNotCancelled } from '../../../src/core/checks/removed-not-cancelled';
import { testRule } from './testRule';

testRule(removedNotCancelled, {
  columns: ['使用单位名称', '设备种类', '使用登记证编号', '使用状态'],
  accept: [
    [['高平甲厂', '叉车', '车11晋E00001(23)', '注销']],
    [['高平甲厂', '叉车', '车11晋E00001(23)', '在用']],
    [['高平甲厂', '叉车', null, '拆除']],
    [['高平甲厂', '叉车', '/', '报废']],
    [['高平甲厂', '叉车', '不详', '报废']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '叉车', '车11晋E00001(23)', '拆除'],
        ['高平甲厂', '叉车', '车11晋E00002(23)', '已报废'],
      ],
      findings: [
        { at: 'D2', message: 'registered', words: ['车11晋E00001(23)'], severity: 'warning', verdict: 'unknown' },
        { at: 'D3', message: 'registered', words: ['车11晋E00002(23)'] },
      ],
    },
  ],
});
