import { siteCheckOverdue } from '../../../src/core/checks/site-check-overdue';
import { testRule } from './testRule';

// One forklift in a factory of which too little is known is C3: a check every six months.
const factory = (name: string, last: string | null) => [name, '工厂', '叉车', 1, '2027-03', last];

testRule(siteCheckOverdue, {
  columns: ['使用单位名称', '场所类型', '设备种类', '设备数量', '下次检验日期', '最近检查日期'],
  accept: [
    // 2025-12-15 + 6 months is the day of checking.
    [factory('甲厂', '2025-12-15')],
    [factory('甲厂', null)],
    [factory('甲厂', '/')],
    [factory('甲厂', '不详')],
    {
      台账: [
        ['使用单位名称', '场所类型', '设备种类', '设备数量', '下次检验日期', '最近检查日期'],
        factory('甲厂', '2025-01-10'),
      ],
      巡查记录: [
        ['被检查单位', '巡查日期', '巡查人员', '巡查内容'],
        ['甲厂', '2026-05-20', '钱晓东', '3211'],
      ],
    },
  ],
  reject: [
    {
      rows: [
        // 2025-10-10 + 6 months is 2026-04-10, 66 days before (20 + 31 + 15).
        factory('甲厂', '2025-10-10'),
        // Long past its inspection date: a veto, C4, a check every three months.
        ['乙厂', '工厂', '叉车', 1, '2020-03', '2026-03-14'],
        factory('丙厂', '无'),
      ],
      findings: [
        { at: 'F2', message: 'overdue', words: ['甲厂', 'C3', '2026-04-10', '66天'], severity: 'warning' },
        { at: 'F3', message: 'overdue', words: ['乙厂', 'C4', '2026-06-14', '1天'] },
        { at: 'F4', message: 'never', words: ['丙厂', 'C3'] },
      ],
    },
    {
      rows: {
        单位台账: [
          ['使用单位名称', '场所类型'],
          ['甲厂', '工厂'],
        ],
        巡查记录: [
          ['被检查单位', '巡查日期', '巡查人员', '巡查内容'],
          ['甲厂', '2025-03-20', '钱晓东', '3211'],
          ['甲厂', '2025-05-20', '钱晓东', '3211'],
        ],
      },
      // The later of the two counts.
      findings: [{ at: '巡查记录!B3', message: 'overdue', words: ['2025-11-20'] }],
    },
  ],
});
