import { numberLine, oneColumn, units } from '../line';
import type { Line, Section } from '../section';

const ranks = ['一级', '二级', '三级'];

export const adjustmentSection: Section = {
  id: 'adjustments',
  title: { zh: '加分和减分', en: 'Points added and taken off' },
  intro: {
    zh: '在百分制得分上加减；减分填负数。',
    en: 'Added to the score of 100; deductions are negative.',
  },
  about: { zh: '项目', en: 'Item' },
  ...oneColumn,
  lines: [
    ...ranks.map((rank, at) =>
      line(['standardisation', at], `安全生产标准化${rank}`, `Safety standardisation, rank ${String(at + 1)}`),
    ),
    ...[1, 2, 3, 4].map((grade, at) =>
      line(['credit', at], `诚信等级${String(grade)}级`, `Credit grade ${String(grade)}`),
    ),
    line(['penalty'], '一年内受行政处罚', 'Administrative penalty within the year'),
    line(
      ['overdueRectification'],
      '逾期未整改（每项）、逾期未报告',
      'Each rectification past its deadline, late report',
    ),
    line(['most'], '加分最多', 'At most'),
    line(['least'], '减分最多（负数）', 'At least (negative)'),
  ],
};

function line(path: readonly (string | number)[], zh: string, en: string): Line {
  return numberLine(['levelAdjustments', ...path], zh, en, { unit: units.points });
}
