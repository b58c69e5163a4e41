import { reportOverdue } from '../../../src/core/checks/report-overdue';
import { testRule } from './testRule';

// One forklift in a factory of which too little is known is C3: a report every half-year, due ten days after its end.
const factory = (name: string, last: string | null) => [name, '工厂', '叉车', 1, '2027-03', last];

testRule(reportOverdue, {
  columns: ['使用单位名称', '场所类型', '设备种类', '设备数量', '下次检验日期', '最近安全状况报告日期'],
  accept: [
    // The half-year after it ends on 2026-06-30.
    [factory('甲厂', '2026-01-08')],
    [factory('甲厂', null)],
    [factory('甲厂', '/')],
    [factory('甲厂', '不详')],
    {
      台账: [
        ['使用单位名称', '场所类型', '设备种类', '设备数量', '下次检验日期', '最近安全状况报告日期'],
        factory('甲厂', '2025-01-10'),
      ],
      定期报告安全状况台账: [
        ['序号', '使用单位名称', '报告日期', '报告周期', '报告内容', '结论'],
        [1, '甲厂', '2025-07-03', '上半年', '运行及检验情况', '正常'],
        [2, '甲厂', '2026-01-05', '下半年', '运行及检验情况', '正常'],
      ],
    },
  ],
  reject: [
    {
      rows: {
        单位台账: [
          ['使用单位名称', '场所类型', '主要负责人'],
          ['甲厂', '工厂', '赵国平'],
        ],
        安全状况报告: [
          ['使用单位名称', '报告日期', '报告周期', '报告内容', '结论'],
          ['甲厂', '2025-07-03', '上半年', '运行及检验情况', '正常'],
          ['甲厂', '2025-01-05', '下半年', '运行及检验情况', '正常'],
        ],
      },
      // The later of the two, in the second half of 2025: due 2026-01-10.
      findings: [{ at: '安全状况报告!B2', message: 'overdue', words: ['2026-01-10'] }],
    },
    {
      rows: [
        // The half-year ends on 2025-12-31: due 2026-01-10, 156 days before (21 + 28 + 31 + 30 + 31 + 15).
        factory('甲厂', '2025-07-05'),
        // Long past its inspection date: C4, a report every quarter; the first quarter's was due on 2026-04-10.
        ['乙厂', '工厂', '叉车', 1, '2020-03', '2026-01-05'],
        factory('丙厂', '无'),
      ],
      findings: [
        { at: 'F2', message: 'overdue', words: ['甲厂', 'C3', '2026-01-10', '156天'], severity: 'info' },
        { at: 'F3', message: 'overdue', words: ['乙厂', 'C4', '2026-04-10', '66天'] },
        { at: 'F4', message: 'never', words: ['丙厂', 'C3'] },
      ],
    },
  ],
});
