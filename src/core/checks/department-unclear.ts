import { unit as fields } from '../ledger/fields/unit';
import { ask } from '../register/ask';
import type { Department } from '../regulation/departments';
import { seedAnnexDepartments } from '../regulation/sources/checks';
import type { Text } from '../text';
import { namedUnit } from './namedUnit';
import type { Rule } from './rule';
import { unitCell } from './unitCell';

export const departmentUnclear: Rule = {
  id: 'department-unclear',
  looksAt: 'unit',
  title: { zh: '行业主管部门不明确', en: 'Supervising department unclear' },
  severity: 'info',
  source: seedAnnexDepartments,
  messages: {
    ambiguous: {
      zh: '“{unit}”可能由{primary}主管，也可能由{others}主管（{reason}）；现按{primary}汇总，请确认后填写“行业主管部门”。',
      en: '{unit} may be supervised by {primary} or by {others} ({reason}); it is counted under {primary}. Decide, and fill in the department.',
    },
    unclaimed: {
      zh: '看不出“{unit}”由哪个行业主管部门主管（{reason}）；现列入{primary}，请确认后填写“行业主管部门”。',
      en: 'No department can be told for {unit} ({reason}); it is listed under {primary}. Decide, and fill in the department.',
    },
  },
  check(unit, { supervision }) {
    const found = supervision[unit.index]!;
    const unclaimed = found.basis === 'unclaimed';
    if (!unclaimed && !found.ambiguous) return undefined;
    const { primary, others, reason } = found;
    if (!unclaimed && others.length === 0) return undefined;
    return {
      // The cell to fill in, where the ledger has one.
      at: ask(unit, fields.department).origin ?? found.at ?? unitCell(unit),
      message: unclaimed ? 'unclaimed' : 'ambiguous',
      data: { unit: namedUnit(unit), primary: names([primary]), others: names(others), reason },
      verdict: 'unknown',
    };
  },
};

function names(departments: readonly Department[]): Text {
  return {
    zh: departments.map(({ name }) => name).join('、'),
    en: departments.map(({ english }) => english).join(', '),
  };
}
