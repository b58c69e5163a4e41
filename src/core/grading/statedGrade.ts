import { unit as unitFields } from '../ledger/fields/unit';
import { valueOf } from '../ledger/reading';
import { ask } from '../register/ask';
import type { Unit } from '../register/register';
import type { Grade } from './grade';

/** The grade that the ledger itself states, put together from its class and level columns; null when it states none. */
export function statedGrade(unit: Unit): Grade['stated'] {
  const whole = ask(unit, unitFields.riskLevel);
  const part = ask(unit, unitFields.riskClass);
  const first = valueOf(whole.reading);
  const second = valueOf(part.reading);
  const at = whole.origin ?? part.origin;
  if ((first === null && second === null) || at === null) return null;
  return { class: first?.class ?? second?.class ?? null, level: first?.level ?? second?.level ?? null, at };
}
