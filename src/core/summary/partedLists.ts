import type { Unit } from '../register/register';
import type { Partition } from './partition';
import type { Lists } from './wholeLists';

/** Each list parted when somebody first asks for it, in the order of the whole: most readers want figures alone. */
export class PartedLists {
  readonly units: Parted<Lists['units'][number]>;
  readonly devices: Parted<Lists['devices'][number]>;
  readonly operators: Parted<Lists['operators'][number]>;
  readonly hazards: Parted<Lists['hazards'][number]>;
  readonly findings: Parted<Lists['findings'][number]>;
  readonly overdue: Parted<Lists['overdue'][number]>;
  readonly dueSoon: Parted<Lists['dueSoon'][number]>;

  constructor(whole: Lists, partition: Partition<unknown>) {
    const unitOf = ({ unit }: { readonly unit: Unit | null }) => unit;
    this.units = new Parted(
      () => whole.units,
      (unit) => unit,
      partition,
    );
    this.devices = new Parted(() => whole.devices, unitOf, partition);
    this.operators = new Parted(() => whole.operators, unitOf, partition);
    this.hazards = new Parted(() => whole.hazards, unitOf, partition);
    this.findings = new Parted(() => whole.findings, unitOf, partition);
    this.overdue = new Parted(() => whole.overdue, unitOf, partition);
    this.dueSoon = new Parted(() => whole.dueSoon, unitOf, partition);
  }

  /** The lists of one part, by its place in the partition. */
  of(part: number): Lists {
    return new ListsOfPart(this, part);
  }
}

class Parted<T> {
  private lists: readonly (readonly T[])[] | null = null;

  constructor(
    private readonly whole: () => readonly T[],
    private readonly unitOf: (thing: T) => Unit | null,
    private readonly partition: Partition<unknown>,
  ) {}

  of(part: number): readonly T[] {
    return (this.lists ??= this.split())[part]!;
  }

  private split(): readonly (readonly T[])[] {
    const lists = this.partition.keys.map((): T[] => []);
    for (const thing of this.whole()) lists[this.partition.placeOf(this.unitOf(thing))]!.push(thing);
    return lists;
  }
}

class ListsOfPart implements Lists {
  constructor(
    private readonly parted: PartedLists,
    private readonly part: number,
  ) {}

  get units(): Lists['units'] {
    return this.parted.units.of(this.part);
  }

  get devices(): Lists['devices'] {
    return this.parted.devices.of(this.part);
  }

  get operators(): Lists['operators'] {
    return this.parted.operators.of(this.part);
  }

  get hazards(): Lists['hazards'] {
    return this.parted.hazards.of(this.part);
  }

  get findings(): Lists['findings'] {
    return this.parted.findings.of(this.part);
  }

  get overdue(): Lists['overdue'] {
    return this.parted.overdue.of(this.part);
  }

  get dueSoon(): Lists['dueSoon'] {
    return this.parted.dueSoon.of(this.part);
  }
}
