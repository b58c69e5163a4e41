import { day } from '../dates/day';
import type { InForce } from './inForce';
import { elevatorSource, elevatorSource2009 } from './sources/deadlines';

/** In which years after its supervised inspection an elevator has its periodic inspection. */
export interface ElevatorInspections {
  /** Years of inspection up to `yearlyAfter`; in the others the using unit has it tested (自行检测). */
  readonly years: readonly number[];
  /** Every year after this one. */
  readonly yearlyAfter: number;
  /** In the year of transition a report may have gone by the old rule or the new one. */
  readonly isTransition: boolean;
  /** Months from the last inspection where no base date is known, and under the older yearly rule. */
  readonly monthsWithoutBase: number;
  /** Months by which an inspection may be early and still count for its year. */
  readonly earlyMonths: number;
  /** The same for the self test. */
  readonly earlyTestMonths: number;
}

export const elevatorInspections: InForce<ElevatorInspections> = [
  {
    from: day('2024-04-02'),
    value: {
      years: [1, 4, 7, 9, 11, 13, 15],
      yearlyAfter: 15,
      isTransition: false,
      monthsWithoutBase: 12,
      earlyMonths: 2,
      earlyTestMonths: 1,
    },
    source: elevatorSource,
    note: '2023年4月2日发布，过渡期一年，2024年4月2日为最后切换日（待核）；此前的检验可按每年一次',
  },
  {
    from: day('2023-04-02'),
    value: yearly(true),
    source: elevatorSource2009,
    note: '新规则发布后的过渡期，检验报告可能按旧规则，也可能按新规则，从严按每年一次推算',
  },
  { from: day('2010-04-01'), value: yearly(false), source: elevatorSource2009 },
];

function yearly(isTransition: boolean): ElevatorInspections {
  return { years: [], yearlyAfter: 0, isTransition, monthsWithoutBase: 12, earlyMonths: 2, earlyTestMonths: 1 };
}
