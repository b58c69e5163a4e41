import { person } from '../ledger/fields/person';
import { unit as fields } from '../ledger/fields/unit';
import { ask } from '../register/ask';
import type { Operator, Unit } from '../register/register';
import { holdersOf } from './holders';
import { reason, reasonOfMany, text } from './reasons';
import type { Reason } from './requirement';
import type { UnitFacts } from './unitFacts';

/** Certificate item of safety managers (特种设备安全管理). */
const items = ['A'];

/**
 * Whether somebody holds certificate A: by the list of operators, where a clock runs, else by the unit's own cell.
 * Asked only where a full-time manager is needed.
 */
export function managerCertificate(unit: Unit, facts: UnitFacts): Reason {
  const { source } = facts.fullTimeDuty.sure[0]!;
  const { valid, unclear, expired } = holdersOf(unit, items, facts.run.deadlines);
  if (valid !== null) {
    return reason(
      'pass',
      text('已有人持有效的安全管理A证', 'Somebody holds a valid certificate A'),
      source,
      expiry(valid),
    );
  }
  const stated = ask(unit, fields.safetyManagerCertNo);
  if (expired.length > 0) {
    const failed = text('安全管理A证已过有效期，疑似无有效A证', 'Certificate A has expired');
    return reasonOfMany('fail', failed, source, expired.map(expiry));
  }
  if (unclear !== null) {
    const open = text('安全管理A证有效期不明，需核实', 'The expiry of certificate A is not known');
    return reason('unknown', open, source, expiry(unclear));
  }
  if (stated.reading.kind === 'value') {
    return reason('pass', text('台账载明安全管理员持A证', 'The ledger names a certificate A'), source, stated);
  }
  if (stated.reading.kind === 'none') {
    const failed = text(
      `须持安全管理A证，台账写“${stated.reading.text}”`,
      'Certificate A is needed; the ledger says there is none',
    );
    return reason('fail', failed, source, stated);
  }
  const open = text('须持安全管理A证，台账未载明', 'Certificate A is needed; the ledger does not say');
  return reason('unknown', open, source, stated);
}

function expiry(operator: Operator) {
  return {
    get origin() {
      return operator.entry.at(person.certExpiresOn);
    },
  };
}
