import type { Grade, RiskClass, RiskLevel } from '../grading/grade';
import { type Counted, RateCount } from './counted';
import type { DeviceState } from './deviceState';
import { DeviceTally } from './deviceTally';

/** Counts everything that is in one part. */
export class Tally {
  readonly devices = new DeviceTally();
  readonly certified = new RateCount();
  readonly hazard = new RateCount();
  readonly allHazards = new RateCount();
  readonly matrix: Readonly<Record<RiskClass, Record<RiskLevel, number>>> = {
    A: noLevels(),
    B: noLevels(),
    C: noLevels(),
  };
  /** Units, devices, operators and hazards. */
  things = 0;

  addUnit(grade: Grade, missingHolders: number): void {
    this.things++;
    this.matrix[grade.class][grade.level] += 1;
    this.certified.add('fail', missingHolders);
  }

  addDevice(device: DeviceState): void {
    this.things++;
    this.devices.add(device);
  }

  addOperator(certified: Counted): void {
    this.things++;
    this.certified.add(certified);
  }

  addHazard(due: Counted, any: Counted): void {
    this.things++;
    this.hazard.add(due);
    this.allHazards.add(any);
  }
}

function noLevels(): Record<RiskLevel, number> {
  return { 1: 0, 2: 0, 3: 0, 4: 0 };
}
