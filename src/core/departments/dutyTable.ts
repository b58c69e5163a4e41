import type { DepartmentDuties, DepartmentDuty } from '../regulation/departmentDuties';
import { type Department, departmentById } from '../regulation/departments';

/** A department that has a part in every unit with such devices. */
export interface JointDuty {
  readonly devicePrefix: string;
  readonly departments: readonly Department[];
}

/** The duties of one run, found by what they are about. */
export class DutyTable {
  /** Rows about devices, in the table's order. */
  readonly ofDevices: readonly DepartmentDuty[];
  readonly joint: readonly JointDuty[];
  private readonly byKey: Readonly<Record<DepartmentDuty['on'], Map<string, DepartmentDuty[]>>> = {
    device: new Map(),
    site: new Map(),
    placeType: new Map(),
    industry: new Map(),
  };

  constructor({ rows, joint }: DepartmentDuties) {
    this.ofDevices = rows.filter(({ on }) => on === 'device');
    this.joint = joint.map(({ devicePrefix, department }) => ({
      devicePrefix,
      departments: [departmentById(department)],
    }));
    for (const row of rows) {
      const alike = this.byKey[row.on].get(row.key);
      if (alike === undefined) this.byKey[row.on].set(row.key, [row]);
      else alike.push(row);
    }
  }

  /** The first row about it that a unit of that name comes under; null when there is none. */
  find(on: DepartmentDuty['on'], key: string, unitName: string): DepartmentDuty | null {
    for (const row of this.byKey[on].get(key) ?? []) {
      if (row.nameWords?.some((word) => unitName.includes(word)) ?? true) return row;
    }
    return null;
  }
}
