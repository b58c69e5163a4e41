import { type Department, departments, otherDepartment } from '../regulation/departments';
import { type Township, townships } from '../regulation/townships';
import type { Judged } from '../checks/judged';
import { deviceStates } from './deviceStates';
import { figuresOf, type Part } from './figuresOf';
import { emptyPart, split } from './split';
import type { Summary } from './summary';

/**
 * Figures of the whole, of each department (by a unit's primary one) and of each township.
 * The whole is counted from the register itself and each part from its own things, so comparing them means something.
 * What names no unit belongs to 其他行业主管部门 and to no township.
 */
export function summarise(input: Judged): Summary {
  const states = deviceStates(input);
  const figures = (part: Part) => figuresOf(part, input, states);
  const { units, devices, operators, hazards } = input.register;
  const byDepartment = split(input, (unit) => (unit === null ? otherDepartment : primaryOf(unit.index, input)));
  const byTownship = split(input, (unit) => (unit?.township ? townshipOf(unit.township) : null));
  return {
    total: figures({ units, devices, operators, hazards, findings: input.findings }),
    departments: withOthers(departments, byDepartment.keys()).map((department) => ({
      ...figures(byDepartment.get(department) ?? emptyPart),
      department,
    })),
    townships: withOthers<Township | null>(townships, byTownship.keys())
      .filter((township) => byTownship.has(township))
      .map((township) => ({ ...figures(byTownship.get(township)!), township })),
  };
}

/** The object of our list where there is one, so that equal departments are one key. */
function primaryOf(unit: number, { supervision }: Judged): Department {
  const { primary } = supervision[unit]!;
  return departments.find(({ id }) => id === primary.id) ?? primary;
}

function townshipOf(township: Township): Township {
  return townships.find(({ id }) => id === township.id) ?? township;
}

/** The official list, then what else was met (a customer's own entry, null), so that nothing falls out of the sums. */
function withOthers<K>(official: readonly K[], met: Iterable<K>): readonly K[] {
  const others = [...met].filter((key) => !official.includes(key));
  return [...official, ...others.filter((key) => key !== null), ...others.filter((key) => key === null)];
}
