import { day } from '../dates/day';
import type { InForce } from './inForce';
import { operatorTable, operatorTable2019 } from './sources/requirements';

/** Which devices need a certified operator when the unit itself runs them. */
export interface OperatorRequirement {
  /** Any of these items will do. */
  readonly items: readonly string[];
  /** What the item is for, as sentences name it. */
  readonly post: { readonly zh: string; readonly en: string };
  /** Beginnings of catalogue codes. */
  readonly codes: readonly string[];
  /** Codes within those that are left out, because a line of their own says otherwise or none is needed. */
  readonly except: readonly string[];
  readonly when: OperatorCondition;
}

export type OperatorCondition =
  /** Every device of these codes. */
  | 'always'
  /** Not class D (boilers). */
  | 'notClassD'
  /** Words of the device say quick-opening. */
  | 'quickOpening'
  /** The 操作方式 cell says that it is driven from a cab; not stated: to be asked. */
  | 'cab'
  /** As 'cab'; not stated: not needed, because such cranes are worked from the floor. */
  | 'cabStated'
  /** Whether one is needed cannot be told from a ledger; asked when nobody holds it. */
  | 'ask'
  /** The unit's name or trade says that it fills cylinders. */
  | 'filling';

const lines: readonly OperatorRequirement[] = [
  {
    items: ['G1', 'G2'],
    post: { zh: '锅炉司炉', en: 'boiler operator' },
    codes: ['1'],
    except: [],
    when: 'notClassD',
  },
  {
    items: ['R1'],
    post: { zh: '快开门式压力容器操作', en: 'quick-opening vessel operator' },
    codes: ['20', '21'],
    except: [],
    when: 'quickOpening',
  },
  {
    items: ['R3'],
    post: { zh: '氧舱维护保养', en: 'oxygen chamber keeper' },
    codes: ['24'],
    except: [],
    when: 'always',
  },
  { items: ['P'], post: { zh: '气瓶充装', en: 'cylinder filler' }, codes: ['2'], except: [], when: 'filling' },
  {
    items: ['Q2'],
    post: { zh: '起重机司机', en: 'crane driver' },
    codes: ['43', '44', '4860', '4800'],
    except: [],
    when: 'always',
  },
  {
    items: ['Q2'],
    post: { zh: '起重机司机(司机室操作)', en: 'crane driver (cab)' },
    codes: ['40', '41', '42', '47', '49', '4A'],
    except: ['4170', '4190', '4270'],
    when: 'cab',
  },
  {
    items: ['Q2'],
    post: { zh: '起重机司机(司机室操作)', en: 'crane driver (cab)' },
    codes: ['4170', '4190', '4270'],
    except: [],
    when: 'cabStated',
  },
  { items: ['Q2'], post: { zh: '升降机司机', en: 'hoist driver' }, codes: ['4870'], except: [], when: 'ask' },
  { items: ['N1'], post: { zh: '叉车司机', en: 'forklift driver' }, codes: ['51'], except: [], when: 'always' },
  {
    items: ['N2'],
    post: { zh: '观光车和观光列车司机', en: 'sightseeing vehicle driver' },
    codes: ['52'],
    except: [],
    when: 'always',
  },
  {
    items: ['N1', 'N2'],
    post: { zh: '场内专用机动车辆司机', en: 'works vehicle driver' },
    codes: ['50'],
    except: [],
    when: 'always',
  },
  { items: ['S2'], post: { zh: '客运索道司机', en: 'ropeway driver' }, codes: ['9'], except: [], when: 'always' },
  { items: ['Y2'], post: { zh: '大型游乐设施操作', en: 'ride operator' }, codes: ['6'], except: [], when: 'always' },
];

// Not covered: elevators (T3 was dropped in 2019), Q1 of slingers and G3, which are for the staff to look at,
// and R2, because owning a tanker is not filling it.
export const operatorRequirements: InForce<readonly OperatorRequirement[]> = [
  { from: day('2022-06-01'), value: lines, source: operatorTable },
  { from: day('2019-06-01'), value: lines, source: operatorTable2019 },
];

/** Words that the conditions above look for. */
export interface OperatorWords {
  /** 操作方式: expressly not from a cab (非司机室操作); looked for first. */
  readonly notCab: readonly string[];
  /** 操作方式: driven from a cab. */
  readonly cab: readonly string[];
  /** 操作方式: from the floor or by remote control. */
  readonly floor: readonly string[];
  /** In the unit's name or trade: it fills cylinders. */
  readonly filling: readonly string[];
}

export const operatorWords: InForce<OperatorWords> = [
  {
    from: day('2019-06-01'),
    value: {
      notCab: ['非司机室', '非驾驶', '非操纵室', '无司机室', '无驾驶室'],
      cab: ['司机室', '驾驶室', '操纵室', '操作室', '司机', '驾驶'],
      floor: ['地面', '地操', '遥控', '无线', '手柄', '手电门', '线控', '跟随'],
      filling: ['充装', '灌装', '储配站', '加气站', '气化站充'],
    },
    source: operatorTable2019,
  },
];
