import { day } from '../dates/day';
import type { Text } from '../text';
import type { InForce } from './inForce';
import type { RiskClass, RiskLevel } from './riskClass';
import { matrixProposal } from './sources/grading';

/** How a unit of one grade is supervised. */
export interface MatrixCell {
  /** Months between two on-site checks by the township or the department. */
  readonly siteCheckMonths: number;
  /** Months between two reports on the state of safety. */
  readonly reportMonths: number;
  readonly measure: Text;
}

export type SupervisionMatrix = Readonly<Record<RiskClass, Readonly<Record<RiskLevel, MatrixCell>>>>;

export const supervisionMatrix: InForce<SupervisionMatrix> = [
  {
    from: day('2023-04-03'),
    source: matrixProposal,
    value: {
      A: {
        1: cell(6, 6, '常规巡查', 'Regular patrol'),
        2: cell(4, 3, '全面检查', 'Full check'),
        3: cell(2, 3, '联合检查、约谈', 'Joint check, talk'),
        4: cell(
          1,
          1,
          '驻点或联合检查并回访、约谈、挂牌督办',
          'Stationed or joint check with return visit, talk, listed supervision',
        ),
      },
      B: {
        1: cell(12, 12, '抽查', 'Spot check'),
        2: cell(6, 6, '常规巡查', 'Regular patrol'),
        3: cell(3, 3, '全面检查、连续两次3级约谈', 'Full check, talk after two times level 3'),
        4: cell(2, 1, '联合检查、约谈、逾期未改挂牌督办', 'Joint check, talk, listed supervision when not put right'),
      },
      C: {
        1: cell(24, 12, '书面审查和随机抽查', 'Review of papers and random check'),
        2: cell(12, 12, '抽查', 'Spot check'),
        3: cell(6, 6, '常规巡查', 'Regular patrol'),
        4: cell(3, 3, '全面检查、约谈', 'Full check, talk'),
      },
    },
  },
];

function cell(siteCheckMonths: number, reportMonths: number, zh: string, en: string): MatrixCell {
  return { siteCheckMonths, reportMonths, measure: { zh, en } };
}
