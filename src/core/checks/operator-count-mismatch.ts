import { person } from '../ledger/fields/person';
import { unit as fields } from '../ledger/fields/unit';
import { ask } from '../register/ask';
import type { Operator } from '../register/register';
import { seedTownshipDuties } from '../regulation/sources/checks';
import type { Rule } from './rule';
import { unitCell } from './unitCell';

export const operatorCountMismatch: Rule = {
  id: 'operator-count-mismatch',
  looksAt: 'unit',
  title: { zh: '作业人员数量与台账不符', en: 'Number of operators differs' },
  severity: 'info',
  source: seedTownshipDuties,
  needs: [fields.operatorCount],
  messages: {
    differs: {
      zh: '“{unit}”写明有{stated}名作业人员，人员台账里查到{found}名，请核实是漏登还是数量没有更新。',
      en: '{unit} states {stated} operators, the ledgers show {found}; verify whether some are missing or the number is old.',
    },
  },
  check(unit) {
    if (unit.operators.length === 0) return undefined;
    const { reading, origin } = ask(unit, fields.operatorCount);
    if (reading.kind !== 'value') return undefined;
    const found = peopleOf(unit.operators);
    // One row a certificate is usual, so the number of rows is accepted too.
    if (reading.value === found || reading.value === unit.operators.length) return undefined;
    const data = { unit: unit.name, stated: reading.value, found };
    return { at: origin ?? unitCell(unit), message: 'differs', data };
  },
};

function peopleOf(operators: readonly Operator[]): number {
  const people = new Set<string>();
  for (const { entry, name } of operators) {
    const id = entry.read(person.idNo);
    people.add(id.kind === 'value' ? id.value : name);
  }
  return people.size;
}
