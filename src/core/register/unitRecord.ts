import type { Township } from '../regulation/townships';
import type { Device, Hazard, Operator, Patrol, Training, Unit } from './register';
import type { Entry } from '../ledger/entry';
import type { StatedIn } from './statedIn';

/** A unit while it is being put together; everybody else sees it as a `Unit`. */
export class UnitRecord implements Unit {
  township: Township | null = null;
  townshipIn: StatedIn | null = null;
  nameIn: StatedIn = 'cell';
  entries: readonly Entry[] = none;
  devices: readonly Device[] = none;
  operators: readonly Operator[] = none;
  hazards: readonly Hazard[] = none;
  patrols: readonly Patrol[] = none;
  trainings: readonly Training[] = none;

  constructor(
    readonly index: number,
    readonly name: string,
    readonly otherNames: readonly string[],
    readonly uscc: string | null,
  ) {}
}

const none: readonly never[] = [];
