import type { Source } from '../regulation/inForce';
import type { PlaceType } from '../regulation/placeTypes';
import { lawPublicService } from '../regulation/sources/requirements';
import type { Counted, CountKey, DeviceCounts } from './deviceCounts';
import { Condition } from './dutyReason';
import type { RequirementRules } from './rules';

/** Why a unit must do something: the conditions that surely hold, and those that may. */
export interface Duty {
  readonly sure: readonly Condition[];
  readonly possible: readonly Condition[];
}

export interface DutySubject {
  readonly counts: DeviceCounts;
  readonly placeType: PlaceType | null;
  /** Number of devices that the unit ledger states; 0 when it states none. */
  readonly stated: number;
  readonly rules: RequirementRules;
}

const nothing: Duty = { sure: [], possible: [] };

/** True where neither surely nor possibly anything must be done. */
export function isFree({ sure, possible }: Duty): boolean {
  return sure.length + possible.length === 0;
}

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
  private found: { readonly sure: Condition[]; readonly possible: Condition[] } | null = null;

  constructor(
    private readonly subject: DutySubject,
    private readonly source: Source,
    private readonly before: Duty = nothing,
  ) {}

  /** Adds the condition when the number is reached, or as possible when the open part could reach it. */
  over(key: CountKey | 'devices', limit: number, zh: string, en: string, unit: string, source = this.source): void {
    const { sure, possible } = this.of(key);
    if (sure + possible < limit) return;
    const isSure = sure >= limit;
    const number = isSure ? sure : sure + possible;
    this.add(isSure, new Condition(number, unit, limit, zh, en, source));
  }

  maybe(key: CountKey | 'devices', limit: number, zh: string, en: string): void {
    const { sure, possible } = this.of(key);
    const number = sure + possible;
    if (number >= limit) this.add(false, new Condition(number, '台', null, zh, en, this.source));
  }

  done(): Duty {
    return this.found ?? this.before;
  }

  /** A unit ledger that states more devices than the workbook lists leaves the rest open. */
  private of(key: CountKey | 'devices'): Counted {
    const { counts, stated } = this.subject;
    if (key === 'devices') {
      return { sure: counts.devices, possible: Math.max(counts.possibleDevices, stated - counts.devices) };
    }
    for (const count of counts.special) if (count.key === key) return count;
    return zero;
  }

  private add(isSure: boolean, condition: Condition): void {
    this.found ??= { sure: [...this.before.sure], possible: [...this.before.possible] };
    this.found[isSure ? 'sure' : 'possible'].push(condition);
  }
}
