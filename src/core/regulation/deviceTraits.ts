import { day } from '../dates/day';
import type { InForce } from './inForce';
import { classProposal } from './sources/grading';

/** Words in a device's name, variety, medium or remark that tell what the catalogue code does not. */
export interface DeviceTraits {
  /** MPa from which a boiler counts with those of power stations. */
  readonly powerBoilerPressure: number;
  /** Quick-opening vessels (快开门式压力容器). */
  readonly quickOpening: readonly string[];
  /** Cranes that lift molten or glowing metal. */
  readonly moltenMetal: readonly string[];
  /** 容器类别 三类 as ledgers write it. */
  readonly thirdClass: readonly string[];
  /** Boilers of class D, exempt from registration and periodic inspection. */
  readonly classD: readonly string[];
}

export const deviceTraits: InForce<DeviceTraits> = [
  {
    from: day('2023-04-03'),
    source: classProposal,
    value: {
      powerBoilerPressure: 3.8,
      quickOpening: ['快开门', '蒸压釜', '硫化罐', '灭菌', '杀菌', '消毒柜', '蒸球'],
      moltenMetal: ['熔融金属', '炽热金属', '铸造起重机', '冶金'],
      thirdClass: ['Ⅲ', 'III', '三类', '第三类', '3类'],
      classD: ['D', 'D级'],
    },
  },
];
