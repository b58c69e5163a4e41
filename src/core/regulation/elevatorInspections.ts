import { day } from '../dates/day';
import type { InForce } from './inForce';
import { elevatorSource2009, elevatorTransitionSource } from './sources/deadlines';

/** In which years after its supervised inspection an elevator has its periodic inspection. */
export interface ElevatorInspections {
  /** Years of inspection up to `yearlyAfter`; in the others the using unit has it tested (自行检测). */
  readonly years: readonly number[];
  /** Every year after this one. */
  readonly yearlyAfter: number;
  /** Months by which an inspection may be early and still count for its year. */
  readonly earlyMonths: number;
  /** The same for the self test. */
  readonly earlyTestMonths: number;
}

export const elevatorInspections: InForce<ElevatorInspections> = [
  {
    from: day('2024-04-02'),
    value: { years: [1, 4, 7, 9, 11, 13, 15], yearlyAfter: 15, earlyMonths: 2, earlyTestMonths: 1 },
    source: elevatorTransitionSource,
    note: '第1、4、7、9、11、13、15年定期检验，此后每年；其余年份自行检测（TSG T7001-2023 4.1）',
  },
  {
    from: day('2010-04-01'),
    value: { years: [], yearlyAfter: 0, earlyMonths: 2, earlyTestMonths: 1 },
    source: elevatorSource2009,
  },
];
