import type { Township } from '../regulation/townships';
import type { Entry } from '../ledger/entry';
import type { Device, Hazard, Operator, Patrol, Training, Unit } from './register';

/** A unit while it is being put together; everybody else sees it as a `Unit`. */
export class UnitRecord implements Unit {
  township: Township | null = null;
  readonly entries: Entry[] = [];
  readonly devices: Device[] = [];
  readonly operators: Operator[] = [];
  readonly hazards: Hazard[] = [];
  readonly patrols: Patrol[] = [];
  readonly trainings: Training[] = [];

  constructor(
    readonly index: number,
    readonly name: string,
    readonly otherNames: readonly string[],
    readonly uscc: string | null,
  ) {}
}
