import type { EquipmentKind } from '../regulation/catalogue';
import { RateCount } from './counted';
import type { DeviceState } from './deviceState';
import type { KindCount } from './summary';

type Kind = EquipmentKind | 'unknown';

/** Counts the devices of one part. */
export class DeviceTally {
  readonly registration = new RateCount();
  readonly inspection = new RateCount();
  readonly pipeRegistration = new RateCount();
  readonly pipeInspection = new RateCount();
  readonly inspectionPassed = new RateCount();
  pendingRegistration = 0;
  private readonly kinds: GrowingKind[] = [];

  add({ kind, pieces, inUse, registration, inspection, inspectionPassed }: DeviceState): void {
    const isPipe = kind === '压力管道';
    if (registration === 'pending') this.pendingRegistration += pieces;
    else (isPipe ? this.pipeRegistration : this.registration).add(registration, pieces);
    (isPipe ? this.pipeInspection : this.inspection).add(inspection, pieces);
    this.inspectionPassed.add(inspectionPassed, pieces);
    const count = this.countOf(kind);
    count.all += pieces;
    if (inUse) count.inUse += pieces;
  }

  /** In the order in which they were met. */
  get byKind(): ReadonlyMap<Kind, KindCount> {
    return new Map(this.kinds.map(({ kind, inUse, all }) => [kind, { inUse, all }]));
  }

  /** There are ten kinds at most, and their names are compared by identity: quicker than a map. */
  private countOf(kind: Kind): GrowingKind {
    for (const count of this.kinds) if (count.kind === kind) return count;
    const count = { kind, inUse: 0, all: 0 };
    this.kinds.push(count);
    return count;
  }
}

interface GrowingKind {
  readonly kind: Kind;
  inUse: number;
  all: number;
}
