import type { Unit } from '../register/register';
import { seed3211 } from '../regulation/sources/checks';
import { requirementProblems } from './requirementProblems';
import type { CheckContext, Problem, Problems, Rule } from './rule';

export const emergencyPlanMissing: Rule = {
  id: 'emergency-plan-missing',
  looksAt: 'unit',
  title: { zh: '应急专项预案未落实', en: 'Emergency plan missing' },
  severity: 'warning',
  item: 'emergencyPlan',
  source: seed3211,
  messages: {
    missing: {
      zh: '“{unit}”的特种设备事故应急专项预案疑似未落实（{reason}），请核实；缺少的，请单位制定预案并定期演练。',
      en: 'The emergency plan of {unit} seems not to be in place ({reason}); verify it, and have the unit make the plan and drill it.',
    },
    unknown: {
      zh: '台账看不出“{unit}”是否有应急专项预案并定期演练（{reason}），请向单位了解后补填。',
      en: 'The ledger does not tell whether {unit} has an emergency plan and drills it ({reason}); ask the unit and fill it in.',
    },
  },
  check: (unit, context) => withoutDrill(requirementProblems(unit, 'emergencyPlan', context), unit, context),
};

/** A drill that is overdue has a rule of its own. */
function withoutDrill(problems: Problems, unit: Unit, { deadlines }: CheckContext): Problems {
  const { status, at } = deadlines.units[unit.index]!.drill;
  if (problems === undefined || status !== 'overdue' || at === null) return problems;
  const isDrill = (problem: Problem) =>
    problem.at.sheet === at.sheet && problem.at.row === at.row && problem.at.column === at.column;
  return [problems].flat().filter((problem) => !isDrill(problem));
}
