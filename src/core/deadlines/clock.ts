import type { LedgerDate } from '../dates/ledgerDate';
import type { Day } from '../dates/day';
import type { Origin } from '../ledger/entry';
import type { Source } from '../regulation/inForce';
import type { Text } from '../text';

/** What a deadline is about. */
export type ClockKind =
  | 'inspection' // 定期检验
  | 'selfTest' // 电梯自行检测
  | 'annualCheck' // 年度检查
  | 'internalInspection' // 锅炉内部检验
  | 'fullInspection' // 客运索道全面检验
  | 'certificate' // 作业人员证
  | 'drill' // 应急演练
  | 'siteCheck' // 现场检查
  | 'report' // 安全状况报告
  | 'rectification'; // 隐患整改

export type ClockStatus = 'overdue' | 'applyNow' | 'dueSoon' | 'ok' | 'unknown' | 'notApplicable';

export interface Clock {
  readonly kind: ClockKind;
  readonly status: ClockStatus;
  /**
   * Null when not applicable or unknown. Where only the history is unknown, the schedule's next date may stand
   * beside the status 'unknown'.
   */
  readonly due: LedgerDate | null;
  /** Last day by which to apply (报检, 复审); null when there is none. */
  readonly applyBy: Day | null;
  /** Days until the last valid day; negative when overdue; null without a date. */
  readonly daysLeft: number | null;
  readonly basis: 'printed' | 'computed' | 'extended' | null;
  /** How sure the date is: 'low' where a missing base date had to be replaced by a weaker one. */
  readonly confidence: 'high' | 'low';
  readonly source: Source | null;
  /** The cell that decided; null when none did. */
  readonly at: Origin | null;
  /** One sentence: which date, which cycle, which rule; or what is missing. */
  readonly reason: Text;
}

/** Every deadline of the register, in the order of its lists. */
export interface Deadlines {
  readonly devices: readonly DeviceClocks[];
  readonly operators: readonly Clock[];
  readonly units: readonly UnitClocks[];
  readonly hazards: readonly Clock[];
}

export interface DeviceClocks {
  readonly inspection: Clock;
  /** Clocks beside the 定期检验 (self test, annual check, internal inspection …); empty when none. */
  readonly others: readonly Clock[];
}

export interface UnitClocks {
  readonly drill: Clock;
}
