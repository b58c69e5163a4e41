import { day } from '../dates/day';
import type { EquipmentKind } from './catalogue';
import type { InForce } from './inForce';
import { rateProposal } from './sources/rates';

/** What the four rates (使用登记率, 持证上岗率, 定期检验率, 隐患治理率) are counted over. */
export interface RateScope {
  /** Kinds that are shown apart, because they are not counted in pieces (台). */
  readonly apart: readonly EquipmentKind[];
  /** Boilers of this grade need no registration. */
  readonly exemptBoilerGrade: string;
  /** Words in a device's name, category or variety that free it from registration. */
  readonly exemptNames: readonly string[];
}

export const rateScope: InForce<RateScope> = [
  {
    from: day('2023-04-03'),
    value: {
      apart: ['压力管道', '气瓶'],
      // Exempt from registration by 特种设备使用管理规则 TSG 08-2017 1.2 and annexes; from knowledge, to be rechecked.
      exemptBoilerGrade: 'D',
      exemptNames: ['简单压力容器'],
    },
    source: rateProposal,
    note: 'D级锅炉、简单压力容器不办理使用登记，待按现行规则复核',
  },
];
