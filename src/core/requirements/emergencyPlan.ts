import type { Clock } from '../deadlines/clock';
import type { Origin } from '../ledger/entry';
import { unit as fields } from '../ledger/fields/unit';
import { ask, askReading } from '../register/ask';
import type { Unit } from '../register/register';
import type { Source } from '../regulation/inForce';
import { emergencyPlanRule } from '../regulation/sources/requirements';
import { worded } from './laterReasons';
import { idleRequirement } from './notRequired';
import { reason, requirement, text } from './reasons';
import { type Reason, type Requirement, type Verdict, verdictOfAnswer, worse } from './requirement';
import type { UnitFacts } from './unitFacts';

/** 应急专项预案: the plan is there and its drill is not overdue. */
export function emergencyPlan(unit: Unit, facts: UnitFacts): Requirement {
  if (facts.idle) return inWords(unit, facts);
  if (isUntold(unit, facts)) return facts.run.untold('emergencyPlan', () => inWords(unit, facts));
  const ofPlan = verdictOfAnswer(askReading(unit, fields.emergencyPlan).kind);
  return worded('emergencyPlan', worse(ofPlan, drillVerdict(unit, facts)), unit, facts, inWords);
}

/** True where the ledger has no column for the plan nor for drills; the rule that asks for a drill is the same for all units. */
function isUntold(unit: Unit, { run }: UnitFacts): boolean {
  if (run.deadlines.units[unit.index]!.drill.status !== 'unknown') return false;
  return (
    askReading(unit, fields.emergencyPlan).kind === 'absent' && askReading(unit, fields.lastDrillOn).kind === 'absent'
  );
}

function drillVerdict(unit: Unit, { run }: UnitFacts): Verdict {
  switch (run.deadlines.units[unit.index]!.drill.status) {
    case 'overdue':
      return 'fail';
    case 'unknown':
      return askReading(unit, fields.lastDrillOn).kind === 'none' ? 'fail' : 'unknown';
    case 'notApplicable':
      return 'notApplicable';
    default:
      return 'pass';
  }
}

function inWords(unit: Unit, facts: UnitFacts): Requirement {
  if (facts.idle) return idleRequirement('emergencyPlan', emergencyPlanRule);
  return requirement('emergencyPlan', [plan(unit), drill(unit, facts)]);
}

const says = {
  plan: text('台账载明已有应急预案', 'The ledger says that there is a plan'),
  planNotSaid: text('台账未载明应急预案', 'The ledger does not say whether there is a plan'),
  drillOverdue: text('应急演练疑似逾期，需核实', 'The drill is overdue'),
  drillUnknown: text('最近演练日期不明', 'The last drill is not known'),
  noDrill: text('不要求演练', 'No drill is required'),
  drillInTime: text('应急演练在周期内', 'The drill is within its cycle'),
};

function plan(unit: Unit): Reason {
  const stated = ask(unit, fields.emergencyPlan);
  const { reading } = stated;
  if (reading.kind === 'value') return reason('pass', says.plan, emergencyPlanRule, stated);
  if (reading.kind === 'none') {
    const failed = text(`应急预案栏写“${reading.text}”，疑似未制定，需核实`, 'The ledger says that there is no plan');
    return reason('fail', failed, emergencyPlanRule, stated);
  }
  return reason('unknown', says.planNotSaid, emergencyPlanRule, stated);
}

function drill(unit: Unit, facts: UnitFacts): Reason {
  const clock = facts.run.deadlines.units[unit.index]!.drill;
  const source = clock.source ?? emergencyPlanRule;
  const cell = new ClockCell(clock);
  switch (clock.status) {
    case 'overdue':
      return reason('fail', says.drillOverdue, source, cell);
    case 'unknown':
      return undatedDrill(unit, source);
    case 'notApplicable':
      return reason('notApplicable', says.noDrill, source, cell);
    default:
      return reason('pass', says.drillInTime, source, cell);
  }
}

/** 无 says that none was held; a blank says nothing. */
function undatedDrill(unit: Unit, source: Source): Reason {
  const stated = ask(unit, fields.lastDrillOn);
  const { reading } = stated;
  if (reading.kind !== 'none') return reason('unknown', says.drillUnknown, source, stated);
  const failed = text(
    `最近演练日期栏写“${reading.text}”，疑似未开展应急演练，需核实`,
    'The ledger says that no drill was held',
  );
  return reason('fail', failed, source, stated);
}

class ClockCell {
  constructor(private readonly clock: Clock) {}

  get origin(): Origin | null {
    return this.clock.at;
  }
}
