import type { Source } from '../regulation/inForce';
import type { PlaceType } from '../regulation/placeTypes';
import { lawPublicService } from '../regulation/sources/requirements';
import type { Text } from '../text';
import type { Counted, CountKey, DeviceCounts } from './deviceCounts';
import { text } from './reasons';
import type { RequirementRules } from './rules';

/** Why a unit must do something: the conditions that surely hold, and those that may. */
export interface Duty {
  readonly sure: readonly Condition[];
  readonly possible: readonly Condition[];
}

export interface Condition {
  readonly text: Text;
  readonly source: Source;
  /** 特种设备安全法 第三十六条: an organisation will do in place of a full-time manager. */
  readonly organisationWillDo: boolean;
}

export interface DutySubject {
  readonly counts: DeviceCounts;
  readonly placeType: PlaceType | null;
  /** Number of devices that the unit ledger states; 0 when it states none. */
  readonly stated: number;
  readonly rules: RequirementRules;
}

const nothing: Duty = { sure: [], possible: [] };

/** 应当设置安全管理机构. */
export function organisationDuty(subject: DutySubject): Duty {
  const dated = subject.rules.organisation;
  const limits = dated?.value;
  if (!dated || !limits || isSmall(subject, limits.devices)) return nothing;
  const duty = new DutyList(subject, dated.source);
  const isPublic = subject.placeType !== null && subject.placeType.publicGathering !== null;
  duty.over('devices', limits.devices, '特种设备(不含气瓶)', 'devices without cylinders', '台');
  if (isPublic)
    duty.over('elevators', limits.publicPlaceElevators, '公众聚集场所电梯', 'elevators in a public place', '台');
  else if (subject.placeType === null)
    duty.maybe('elevators', limits.publicPlaceElevators, '电梯(场所是否公众聚集待核)', 'elevators, place not known');
  if (subject.placeType !== null && limits.publicServicePlaces.includes(subject.placeType.id)) {
    duty.maybe(
      'elevators',
      limits.publicServiceElevators,
      '电梯(是否用于经营服务待核)',
      'elevators, perhaps run for the public',
    );
  }
  duty.over('rides', limits.rides, '大型游乐设施', 'rides', '台');
  duty.over('sightseeingVehicles', limits.sightseeingVehicles, '观光车', 'sightseeing vehicles', '台');
  duty.over('ropeways', limits.ropeways, '客运架空索道或缆车', 'passenger ropeways', '条');
  duty.over('powerStationBoilers', limits.powerStationBoilers, '电站锅炉', 'power station boilers', '台');
  return duty.done();
}

/** 应当配备专职安全管理员. */
export function fullTimeDuty(subject: DutySubject, organisation: Duty): Duty {
  const dated = subject.rules.fullTime;
  const limits = dated?.value;
  if (!dated || !limits || isSmall(subject, limits.devices)) return organisation;
  const duty = new DutyList(subject, dated.source, organisation);
  duty.over(
    'strongBoilers',
    limits.boilers,
    `额定压力${limits.boilerPressure}MPa及以上锅炉`,
    'high-pressure boilers',
    '台',
  );
  duty.over('thirdClassVessels', limits.thirdClassVessels, '第三类压力容器', 'third-class vessels', '台');
  duty.over('mobileVessels', limits.mobileVessels, '移动式压力容器', 'mobile vessels', '台');
  duty.over('pipeMetres', limits.pipeMetres, '工业管道', 'industrial pipes', '米');
  duty.over('dragLifts', limits.dragLifts, '客运拖牵索道', 'drag lifts', '条');
  duty.over('rides', limits.rides, '大型游乐设施', 'rides', '台');
  duty.over('devices', limits.devices, '特种设备(不含气瓶)', 'devices without cylinders', '台');
  if (subject.placeType !== null && subject.placeType.publicGathering !== null) {
    duty.over('elevators', 1, '公众聚集场所电梯', 'elevators in a public place', '台', lawPublicService);
  }
  return duty.done();
}

/** The usual case: a few devices of which only the number could matter. */
function isSmall({ counts, stated }: DutySubject, limit: number): boolean {
  return counts.special.length === 0 && counts.devices + counts.possibleDevices < limit && stated < limit;
}

const zero: Counted = { sure: 0, possible: 0 };

class DutyList {
  private readonly sure: Condition[];
  private readonly possible: Condition[];

  constructor(
    private readonly subject: DutySubject,
    private readonly source: Source,
    before: Duty = nothing,
  ) {
    this.sure = [...before.sure];
    this.possible = [...before.possible];
  }

  /** Adds the condition when the number is reached, or as possible when the open part could reach it. */
  over(key: CountKey | 'devices', limit: number, zh: string, en: string, unit: string, source = this.source): void {
    const { sure, possible } = this.of(key);
    const list = sure >= limit ? this.sure : sure + possible >= limit ? this.possible : null;
    if (list === null) return;
    const number = list === this.sure ? sure : sure + possible;
    // A limit of one is no news.
    const [zhLimit, enLimit] = limit > 1 ? [`(界限${limit}${unit})`, ` (limit ${limit})`] : ['', ''];
    list.push(this.condition(`${zh}${number}${unit}${zhLimit}`, `${number} ${en}${enLimit}`, source));
  }

  maybe(key: CountKey | 'devices', limit: number, zh: string, en: string): void {
    const { sure, possible } = this.of(key);
    const number = sure + possible;
    if (number >= limit) this.possible.push(this.condition(`${number}台${zh}`, `${number} ${en}`, this.source));
  }

  done(): Duty {
    return this.sure.length + this.possible.length === 0 ? nothing : { sure: this.sure, possible: this.possible };
  }

  /** A unit ledger that states more devices than the workbook lists leaves the rest open. */
  private of(key: CountKey | 'devices'): Counted {
    const { counts, stated } = this.subject;
    if (key === 'devices') {
      return { sure: counts.devices, possible: Math.max(counts.possibleDevices, stated - counts.devices) };
    }
    return counts.special.find((count) => count.key === key) ?? zero;
  }

  private condition(zh: string, en: string, source: Source): Condition {
    return { text: text(zh, en), source, organisationWillDo: source === lawPublicService };
  }
}

/** The conditions in one phrase each language. */
export function textsOf(conditions: readonly Condition[]): readonly [zh: string, en: string] {
  return [conditions.map((each) => each.text.zh).join('、'), conditions.map((each) => each.text.en).join(', ')];
}
