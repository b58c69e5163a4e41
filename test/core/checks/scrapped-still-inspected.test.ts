import { scrappedStillInspected } from '../../../src/core/checks/scrapped-still-inspected';
import { testRule } from './testRule';

testRule(scrappedStillInspected, {
  columns: ['使用单位名称', '设备种类', '下次检验日期', '使用状态'],
  accept: [
    [['高平甲厂', '叉车', '2024-03', '报废']],
    [['高平甲厂', '叉车', '2027-03', '在用']],
    [['高平甲厂', '叉车', null, '报废']],
    [['高平甲厂', '叉车', '/', '报废']],
    [['高平甲厂', '叉车', '不详', '注销']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '叉车', '2027-03', '报废'],
        ['高平甲厂', '叉车', '2026-06', '拆除'],
      ],
      findings: [
        { at: 'D2', message: 'valid', words: ['2027-03'], severity: 'warning' },
        { at: 'D3', message: 'valid', words: ['2026-06'] },
      ],
    },
  ],
});
