import { day } from '../dates/day';
import type { InForce } from './inForce';
import { fullTimeRule2017, fullTimeRule2026 } from './sources/requirements';

/**
 * From which number of devices in use a full-time safety manager (专职安全管理员) with certificate A is needed;
 * each alone suffices, and so does a unit that must have a safety organisation.
 */
export interface FullTimeThresholds {
  /** All devices, cylinders left out. */
  readonly devices: number;
  /** Boilers of at least `boilerPressure` MPa. */
  readonly boilers: number;
  readonly boilerPressure: number;
  readonly thirdClassVessels: number;
  readonly mobileVessels: number;
  /** m of industrial pipes. */
  readonly pipeMetres: number;
  /** 客运拖牵索道. */
  readonly dragLifts: number;
  readonly rides: number;
}

const values: FullTimeThresholds = {
  devices: 20,
  boilers: 1,
  boilerPressure: 2.5,
  thirdClassVessels: 5,
  mobileVessels: 1,
  pipeMetres: 10_000,
  dragLifts: 1,
  rides: 1,
};

export const fullTimeThresholds: InForce<FullTimeThresholds> = [
  { from: day('2026-05-01'), value: values, source: fullTimeRule2026 },
  { from: day('2017-08-01'), value: values, source: fullTimeRule2017 },
];
