import { statedGradeDiffers } from '../../../src/core/checks/stated-grade-differs';
import { testRule } from './testRule';

testRule(statedGradeDiffers, {
  columns: ['使用单位名称', '场所类型', '设备种类', '设备数量', '安全管理机构', '下次检验日期', '风险等级'],
  accept: [
    // One forklift is C; what the ledger leaves open covers every level.
    [['甲厂', '工厂', '叉车', 1, null, '2027-03', 'C2']],
    [['甲厂', '工厂', '叉车', 1, null, '2027-03', 'C类']],
    [['甲厂', '工厂', '叉车', 1, null, '2027-03', null]],
    [['甲厂', '工厂', '叉车', 1, null, '2027-03', '/']],
    [['甲厂', '工厂', '叉车', 1, null, '2027-03', '不详']],
  ],
  reject: [
    {
      rows: [
        ['甲厂', '工厂', '叉车', 1, null, '2027-03', 'A1'],
        // In use long after its inspection: a veto, level 4 for sure.
        ['乙厂', '工厂', '叉车', 60, '无', '2020-03', 'A1'],
        ['丙厂', '工厂', '叉车', 1, null, '2027-03', 'B类'],
      ],
      findings: [
        { at: 'G2', message: 'open', words: ['A1', 'C1', 'C4'], severity: 'info' },
        { at: 'G3', message: 'differs', words: ['A1', 'A4'], severity: 'warning' },
        { at: 'G4', message: 'open', words: ['B类'] },
      ],
    },
  ],
});
