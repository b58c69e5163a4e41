import { departments } from '../regulation/departments';
import { townships } from '../regulation/townships';
import type { Report } from '../report';
import { deviceStates } from './deviceStates';
import { figuresOf, type Part } from './figuresOf';
import { emptyPart, split } from './split';
import type { Summary } from './summary';

/** The department of what no department can be found for: 其他行业主管部门. */
const others = 'D99';

/**
 * Figures of the whole, of each department (by a unit's primary one) and of each township.
 * The whole is counted from the register itself and each part from its own things, so comparing them means something.
 */
export function summarise(input: Omit<Report, 'summary'>): Summary {
  const states = deviceStates(input);
  const figures = (part: Part) => figuresOf(part, input, states);
  const { units, devices, operators, hazards } = input.register;
  const byDepartment = split(input, (unit) => (unit === null ? others : input.supervision[unit.index]!.primary.id));
  const byTownship = split(input, (unit) => unit?.township?.id ?? null);
  const nowhere = byTownship.get(null);
  return {
    total: figures({ units, devices, operators, hazards, findings: input.findings }),
    departments: departments.map((department) => ({
      ...figures(byDepartment.get(department.id) ?? emptyPart),
      department,
    })),
    townships: [
      ...townships.flatMap((township) => {
        const part = byTownship.get(township.id);
        return part === undefined ? [] : [{ ...figures(part), township }];
      }),
      ...(nowhere === undefined ? [] : [{ ...figures(nowhere), township: null }]),
    ],
  };
}
