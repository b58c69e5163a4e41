import type { Origin } from '../ledger/entry';
import type { Field } from '../ledger/field';
import type { Device, Statement } from '../register/register';
import type { Source } from '../regulation/inForce';
import type { Text } from '../text';
import { type Reason, type Requirement, type RequirementItem, type Verdict, worstVerdict } from './requirement';

export function text(zh: string, en: string): Text {
  return { zh, en };
}

/** A reason that rests on what the unit's rows state. Its cells are looked up when somebody asks for them. */
class StatedReason implements Reason {
  constructor(
    readonly verdict: Verdict,
    readonly text: Text,
    readonly source: Source,
    private readonly statements: readonly Pick<Statement<unknown>, 'origin'>[],
  ) {}

  get at(): readonly Origin[] {
    return this.statements.flatMap(({ origin }) => (origin === null ? [] : [origin]));
  }
}

export function reason(
  verdict: Verdict,
  text: Text,
  source: Source,
  ...statements: readonly Pick<Statement<unknown>, 'origin'>[]
): Reason {
  return new StatedReason(verdict, text, source, statements);
}

/** A reason that rests on the same cell of several devices; with `field` absent from a ledger, on none of its cells. */
class DeviceReason implements Reason {
  constructor(
    readonly verdict: Verdict,
    readonly text: Text,
    readonly source: Source,
    private readonly devices: readonly Device[],
    private readonly field: Field,
  ) {}

  get at(): readonly Origin[] {
    return this.devices.flatMap(({ entry }) => (entry.table.has(this.field) ? [entry.at(this.field)] : []));
  }
}

export function deviceReason(
  verdict: Verdict,
  text: Text,
  source: Source,
  devices: readonly Device[],
  field: Field,
): Reason {
  return new DeviceReason(verdict, text, source, devices, field);
}

/** The item's verdict is the worst of its reasons'; those that decided come first. */
export function requirement(item: RequirementItem, reasons: readonly Reason[]): Requirement {
  if (reasons.length === 1) return { item, verdict: reasons[0]!.verdict, reasons };
  const verdict = worstVerdict(reasons.map((each) => each.verdict));
  const deciding = reasons.filter((each) => each.verdict === verdict);
  const others = reasons.filter((each) => each.verdict !== verdict);
  return { item, verdict, reasons: [...deciding, ...others] };
}
