import type { Finding } from '../checks/finding';
import type { Department } from '../regulation/departments';
import type { EquipmentKind } from '../regulation/catalogue';
import type { Township } from '../regulation/townships';
import type { RiskClass, RiskLevel } from '../grading/grade';
import type { Device, Unit } from '../register/register';

/** The figures of the whole workbook and of its parts. */
export interface Summary {
  readonly total: Figures;
  /** All of 附件2 in its order, then 其他行业主管部门; also those without a unit. */
  readonly departments: readonly (Figures & { readonly department: Department })[];
  /** Townships that have units, in the official order; null for units whose township is not known. */
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

export interface Figures {
  readonly units: readonly Unit[];
  /** Devices of those units, and in the total also devices without a unit. */
  readonly devices: readonly Device[];
  /** Pieces by kind of equipment, in use and all. */
  readonly byKind: ReadonlyMap<EquipmentKind | 'unknown', { readonly inUse: number; readonly all: number }>;
  readonly rates: { readonly registration: Rate; readonly certified: Rate; readonly inspection: Rate; readonly hazard: Rate };
  /** Units by class and level. */
  readonly matrix: Readonly<Record<RiskClass, Readonly<Record<RiskLevel, number>>>>;
  /** Devices, by the state of their periodic inspection. */
  readonly overdue: readonly Device[];
  readonly dueSoon: readonly Device[];
  readonly findings: readonly Finding[];
}
