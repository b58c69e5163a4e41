import type { Judged } from '../checks/judged';
import type { Device } from '../register/register';
import type { Urgent } from './countAll';
import type { Figures } from './summary';

/** The things that one set of figures is about. */
export type Lists = Pick<Figures, 'units' | 'devices' | 'operators' | 'hazards' | 'findings' | 'overdue' | 'dueSoon'>;

/** Everything there is; what is urgent is put in order when somebody asks for it. */
export class WholeLists implements Lists {
  readonly units: Lists['units'];
  readonly devices: Lists['devices'];
  readonly operators: Lists['operators'];
  readonly hazards: Lists['hazards'];
  readonly findings: Lists['findings'];
  private overdueInOrder: readonly Device[] | null = null;
  private dueSoonInOrder: readonly Device[] | null = null;

  constructor(
    private readonly input: Judged,
    private readonly urgent: Urgent,
  ) {
    this.units = input.register.units;
    this.devices = input.register.devices;
    this.operators = input.register.operators;
    this.hazards = input.register.hazards;
    this.findings = input.findings;
  }

  get overdue(): readonly Device[] {
    return (this.overdueInOrder ??= soonestFirst(this.urgent.overdue, this.input));
  }

  get dueSoon(): readonly Device[] {
    return (this.dueSoonInOrder ??= soonestFirst(this.urgent.dueSoon, this.input));
  }
}

function soonestFirst(devices: readonly Device[], { deadlines }: Judged): readonly Device[] {
  const keyed = devices.map((device) => ({ device, days: deadlines.devices[device.index]!.inspection.daysLeft ?? 0 }));
  keyed.sort((one, other) => one.days - other.days || one.device.index - other.device.index);
  return keyed.map(({ device }) => device);
}
