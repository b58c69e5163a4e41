/** 种类 of the catalogue that are ledger devices, in the catalogue's order. */
export type EquipmentKind = '锅炉' | '压力容器' | '电梯' | '起重机械' | '场内车辆' | '游乐设施' | '压力管道' | '客运索道' | '气瓶';

/** One line of the 特种设备目录 as a row's words or codes lead to it, as exact as they allow. */
export interface EquipmentType {
  /** Catalogue code, 4 characters; of a 种类 ('3000'), a 类别 ('3100') or a 品种 ('3110'). */
  readonly code: string;
  /** Short name used in figures and in the JSON report. Cylinders (23xx) are counted apart from 压力容器. */
  readonly kind: EquipmentKind;
  /** Catalogue name of that line, e.g. 曳引驱动乘客电梯. */
  readonly name: string;
}
