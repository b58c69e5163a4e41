import { inspectionExtensionUndocumented } from '../../../src/core/checks/inspection-extension-undocumented';
import { testRule } from './testRule';

testRule(inspectionExtensionUndocumented, {
  columns: ['使用单位名称', '设备种类', '下次检验日期', '延期检验至', '延期检验文号'],
  accept: [
    [['高平甲厂', '叉车', '2026-03', '2026-12-31', '延2026-1号']],
    [['高平甲厂', '叉车', '2027-03', null, null]],
    [['高平甲厂', '叉车', '2027-03', '/', '/']],
  ],
  reject: [
    {
      rows: [
        ['高平甲厂', '叉车', '2026-03', '2026-12-31', null],
        ['高平甲厂', '叉车', '2026-03', '2026-11', '无'],
        ['高平甲厂', '叉车', '2026-03', '2026-11', '有'],
      ],
      findings: [
        { at: 'D2', message: 'undocumented', words: ['2026-12-31'], severity: 'warning' },
        { at: 'D3', message: 'undocumented', words: ['2026-11'] },
        { at: 'D4', message: 'undocumented' },
      ],
    },
  ],
});
