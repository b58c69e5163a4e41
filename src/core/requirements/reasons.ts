import type { Origin } from '../ledger/entry';
import type { Field } from '../ledger/field';
import type { Device, Statement } from '../register/register';
import type { Source } from '../regulation/inForce';
import type { Text } from '../text';
import { byWorst, firstCell, type Reason, type Requirement, type RequirementItem, type Verdict } from './requirement';

export function text(zh: string, en: string): Text {
  return { zh, en };
}

type Located = Pick<Statement<unknown>, 'origin'>;

/** A reason that rests on what a row states. Its cell is looked up when somebody asks for it. */
class StatedReason implements Reason {
  constructor(
    readonly verdict: Verdict,
    readonly text: Text,
    readonly source: Source,
    private readonly statement: Located | null,
  ) {}

  get at(): readonly Origin[] {
    const origin = this.statement?.origin;
    return origin ? [origin] : [];
  }
}

/** `statement` is the one that it rests on; null where no cell of the ledger decides. */
export function reason(verdict: Verdict, text: Text, source: Source, statement: Located | null = null): Reason {
  return new StatedReason(verdict, text, source, statement);
}

/** As `reason`, resting on several cells. */
export function reasonOfMany(verdict: Verdict, text: Text, source: Source, statements: readonly Located[]): Reason {
  return {
    verdict,
    text,
    source,
    get at() {
      return statements.flatMap(({ origin }) => (origin === null ? [] : [origin]));
    },
  };
}

/** What a reason says about so many devices; the number stands before both texts. */
export interface DeviceSentence extends Text {
  readonly verdict: Verdict;
}

/** The cell of a device that a sentence rests on. */
type CellOf = (device: Device, sentence: DeviceSentence) => Origin | null;

/** A reason that rests on one cell of each of several devices. Sentence and cells are made when asked for. */
class DeviceReason implements Reason {
  constructor(
    private readonly sentence: DeviceSentence,
    private readonly count: number,
    readonly source: Source,
    private readonly devices: readonly Device[],
    private readonly cellOf: CellOf,
  ) {}

  get verdict(): Verdict {
    return this.sentence.verdict;
  }

  get text(): Text {
    return text(`${this.count}台${this.sentence.zh}`, `${this.count} device(s) ${this.sentence.en}`);
  }

  get at(): readonly Origin[] {
    return this.devices.flatMap((device) => this.cellOf(device, this.sentence) ?? []);
  }
}

/** Sorts a unit's devices by what there is to say about them; a reason for each sentence. */
export class DeviceGroups {
  private readonly groups: DeviceGroup[] = [];

  add(device: Device, sentence: DeviceSentence): void {
    for (const group of this.groups) {
      if (group.sentence !== sentence) continue;
      group.add(device);
      return;
    }
    this.groups.push(new DeviceGroup(sentence, device));
  }

  reasons(source: Source, cellOf: CellOf): Reason[] {
    return this.groups.map(
      ({ sentence, count, devices }) => new DeviceReason(sentence, count, source, devices, cellOf),
    );
  }
}

/** A good state needs one witness, so only its first device is kept. */
class DeviceGroup {
  count: number;
  readonly devices: Device[];

  constructor(
    readonly sentence: DeviceSentence,
    first: Device,
  ) {
    this.devices = [first];
    this.count = first.quantity;
  }

  add(device: Device): void {
    this.count += device.quantity;
    if (this.sentence.verdict !== 'pass') this.devices.push(device);
  }
}

/** The device's cell of a field; null where its ledger has no such column. */
export function cellOf(device: Device, field: Field): Origin | null {
  return device.entry.table.has(field) ? device.entry.at(field) : null;
}

/** A reason that one device stands for. */
export function witnessReason(verdict: Verdict, text: Text, source: Source, device: Device, field: Field): Reason {
  return new StatedReason(verdict, text, source, new DeviceCell(device, field));
}

class DeviceCell implements Located {
  constructor(
    private readonly device: Device,
    private readonly field: Field,
  ) {}

  get origin(): Origin | null {
    return cellOf(this.device, this.field);
  }
}

/** The item's verdict is the worst of its reasons'; the reasons stand from the worst to the best. */
export function requirement(item: RequirementItem, reasons: Reason[]): Requirement {
  putWorstFirst(reasons);
  return new DecidedRequirement(item, reasons);
}

class DecidedRequirement implements Requirement {
  readonly verdict: Verdict;

  constructor(
    readonly item: RequirementItem,
    readonly reasons: readonly Reason[],
  ) {
    this.verdict = reasons[0]!.verdict;
  }

  get at(): Origin | null {
    return firstCell(this);
  }
}

/** Keeps the order among equals. Lists of two or three for every unit: `sort` would take more memory than all else. */
function putWorstFirst(reasons: Reason[]): void {
  for (let next = 1; next < reasons.length; next++) {
    const reason = reasons[next]!;
    let at = next;
    for (; at > 0 && byWorst(reasons[at - 1]!.verdict, reason.verdict) > 0; at--) reasons[at] = reasons[at - 1]!;
    reasons[at] = reason;
  }
}
