import type { Day } from '../dates/day';
import type { Device, Register } from '../register/register';
import type { RuleBook } from '../rulebook/ruleBook';
import { certificateClock } from './certificate';
import type { Clock, Deadlines, DeviceClocks } from './clock';
import { drillClock } from './drill';
import { inspectionOf } from './inspection';
import { otherClocks } from './otherClocks';
import { rectificationClock } from './rectification';
import { type Run, runOf } from './run';

/** Every deadline of the register on that day, in the order of its lists. */
export function computeDeadlines(register: Register, book: RuleBook, asOf: Day): Deadlines {
  const run = runOf(book, asOf);
  return {
    devices: register.devices.map((device) => new DeviceDeadlines(device, inspectionOf(device, run), run)),
    operators: register.operators.map((operator) => certificateClock(operator, run)),
    units: register.units.map((unit) => ({ drill: drillClock(unit, run) })),
    hazards: register.hazards.map((hazard) => rectificationClock(hazard, run)),
  };
}

/** The clocks beside the inspection are made when first asked for. */
class DeviceDeadlines implements DeviceClocks {
  private found: readonly Clock[] | null = null;

  constructor(
    private readonly device: Device,
    readonly inspection: Clock,
    private readonly run: Run,
  ) {}

  get others(): readonly Clock[] {
    return (this.found ??= otherClocks(this.device, this.inspection, this.run));
  }
}
