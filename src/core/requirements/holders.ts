import type { Deadlines } from '../deadlines/clock';
import type { Field } from '../ledger/field';
import { person } from '../ledger/fields/person';
import type { Operator, Unit } from '../register/register';

/** Who of the unit holds one of some certificate items. */
export interface Holders {
  /** The first with a certificate in force. */
  readonly valid: Operator | null;
  /** The first whose expiry is not known. */
  readonly unclear: Operator | null;
  readonly expired: readonly Operator[];
  /** Said to have no certificate. */
  readonly denied: readonly Operator[];
}

const nobody: Holders = { valid: null, unclear: null, expired: [], denied: [] };

export function holdersOf(unit: Unit, items: readonly string[], deadlines: Deadlines): Holders {
  if (unit.operators.length === 0) return nobody;
  let valid: Operator | null = null;
  let unclear: Operator | null = null;
  const expired: Operator[] = [];
  const denied: Operator[] = [];
  for (const operator of unit.operators) {
    if (!operator.items.some((item) => items.includes(item))) continue;
    const state = certificateState(operator, deadlines);
    if (state === 'valid') {
      valid = operator;
      break;
    }
    if (state === 'expired') expired.push(operator);
    else if (state === 'none') denied.push(operator);
    else unclear ??= operator;
  }
  return { valid, unclear, expired, denied };
}

/** The first who has some certificate in force whose item is not known today: it may be the one that is needed. */
export function holderOfUnknownItem(unit: Unit, deadlines: Deadlines): Operator | null {
  const found = unit.operators.find((operator) => {
    if (operator.items.length > 0) return false;
    const state = certificateState(operator, deadlines);
    return (state === 'valid' || state === 'unclear') && (operator.oldItems.length > 0 || hasCertificate(operator));
  });
  return found ?? null;
}

function hasCertificate({ entry }: Operator): boolean {
  const fields: readonly Field[] = [person.certNo, person.certExpiresOn, person.certIssuedOn];
  return fields.some((field) => {
    const { kind } = entry.read(field);
    return kind === 'value' || kind === 'unreadable';
  });
}

/** 'none': said to have no certificate. Dates of one beside such words contradict them. */
export function certificateState(operator: Operator, deadlines: Deadlines): 'valid' | 'expired' | 'unclear' | 'none' {
  const isDenied = operator.entry.read(person.certified).kind === 'none';
  switch (deadlines.operators[operator.index]!.status) {
    case 'overdue':
      return 'expired';
    case 'applyNow':
    case 'dueSoon':
    case 'ok':
      return isDenied ? 'unclear' : 'valid';
    default:
      return isDenied ? 'none' : 'unclear';
  }
}
