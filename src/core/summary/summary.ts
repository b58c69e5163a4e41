import type { Finding } from '../checks/finding';
import type { Department } from '../regulation/departments';
import type { EquipmentKind } from '../regulation/catalogue';
import type { Township } from '../regulation/townships';
import type { RiskClass, RiskLevel } from '../grading/grade';
import type { Device, Hazard, Operator, Unit } from '../register/register';

/** The figures of the whole workbook and of its parts. */
export interface Summary {
  readonly total: Figures;
  /** All of 附件2 in its order, then 其他行业主管部门 (also for what has no unit); also those without a unit. */
  readonly departments: readonly (Figures & { readonly department: Department })[];
  /** Townships that have units, in the official order; null for units whose township is not known, and for what has no unit. */
  readonly townships: readonly (Figures & { readonly township: Township | null })[];
}

/** A rate by its counts; there is no figure without its denominator. */
export interface Rate {
  /** Surely counts. */
  readonly pass: number;
  readonly total: number;
  /** Part of `total` for which the ledger does not say. */
  readonly unknown: number;
}

/** 使用登记率, 持证上岗率, 定期检验率, 隐患治理率. */
export type RateName = 'registration' | 'certified' | 'inspection' | 'hazard';

export interface KindCount {
  readonly inUse: number;
  readonly all: number;
}

export interface Figures {
  readonly units: readonly Unit[];
  /** Devices of those units, and in the total also devices without a unit. */
  readonly devices: readonly Device[];
  readonly operators: readonly Operator[];
  readonly hazards: readonly Hazard[];
  /** Pieces by kind of equipment, in use and all. */
  readonly byKind: ReadonlyMap<EquipmentKind | 'unknown', KindCount>;
  /** Devices in pieces (台): without pipes and cylinders, without what is scrapped, cancelled, removed or properly stopped. */
  readonly rates: Readonly<Record<RateName, Rate>>;
  /** Shown beside the four rates. */
  readonly apart: {
    /** Pressure pipes, by 条 or 段. */
    readonly pipeRegistration: Rate;
    readonly pipeInspection: Rate;
    /** 检验合格率: results that are 合格 among all results that the ledger gives, pipes included; 有条件使用 is none. */
    readonly inspectionPassed: Rate;
    /** Closed hazards among all that were found, whether due or not. */
    readonly allHazards: Rate;
    /** Devices in use that are not registered yet and still within the time for it. */
    readonly pendingRegistration: number;
  };
  /** Units by class and level. */
  readonly matrix: Readonly<Record<RiskClass, Readonly<Record<RiskLevel, number>>>>;
  /** Devices whose periodic inspection is overdue, the longest first. */
  readonly overdue: readonly Device[];
  /** Devices to apply for now or soon, the most urgent first. */
  readonly dueSoon: readonly Device[];
  readonly findings: readonly Finding[];
}
