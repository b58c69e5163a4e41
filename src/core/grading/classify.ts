import type { Origin } from '../ledger/entry';
import { equipment } from '../ledger/fields/equipment';
import { unit as unitFields } from '../ledger/fields/unit';
import { valueOf } from '../ledger/reading';
import { ask } from '../register/ask';
import type { Unit } from '../register/register';
import type { Source } from '../regulation/inForce';
import type { RiskClass } from '../regulation/riskClass';
import type { ClassCondition, ClassInput, ClassModifiers, ClassRow } from '../regulation/riskClasses';
import { fill, type Text } from '../text';
import type { ClassInputs, Fact } from './classInputs';
import type { GradeReason } from './grade';

export interface Classified {
  readonly class: RiskClass;
  /** What the unknown inputs leave open. */
  readonly best: RiskClass;
  readonly worst: RiskClass;
  readonly reasons: readonly GradeReason[];
  readonly unknowns: readonly Text[];
}

type Answer = 'yes' | 'maybe' | 'no';

/** The class by the decision table, read from the top, then raised by what the unit's rows say. */
export function classify(
  unit: Unit,
  inputs: ClassInputs,
  table: readonly ClassRow[],
  modifiers: ClassModifiers,
  sources: { readonly table: Source; readonly modifiers: Source },
): Classified {
  let worst: RiskClass | null = null;
  let hit: ClassRow | null = null;
  const open: ClassRow[] = [];
  for (const row of table) {
    const answer = rowHolds(row, inputs);
    if (answer === 'yes') {
      hit = row;
      break;
    }
    if (answer === 'maybe') {
      worst ??= row.class;
      open.push(row);
    }
  }
  const base = hit?.class ?? 'C';
  const raises = raisedBy(unit, modifiers, sources.modifiers);
  const raised = raises.length > 0 ? higher(base) : base;
  return {
    class: raised,
    best: raised,
    worst: raises.length > 0 ? higher(worst ?? base) : (worst ?? base),
    reasons: [reasonOf(hit, inputs, sources.table), ...raises],
    unknowns: unknownInputs(open, inputs, raised),
  };
}

function rowHolds(row: ClassRow, inputs: ClassInputs): Answer {
  let answer: Answer = 'no';
  for (const conditions of row.anyOf) {
    let all: Answer = 'yes';
    for (const condition of conditions) {
      const one = holds(condition, inputs);
      if (one === 'no' || (one === 'maybe' && all === 'yes')) all = one;
      if (all === 'no') break;
    }
    if (all === 'yes') return 'yes';
    if (all === 'maybe') answer = 'maybe';
  }
  return answer;
}

function holds(condition: ClassCondition, inputs: ClassInputs): Answer {
  if ('placeType' in condition) return isOneOf(inputs.placeType, condition.placeType, inputs.industry !== null);
  if ('industry' in condition) return isOneOf(inputs.industry, condition.industry, inputs.placeType !== null);
  const sure = inputs.sure.get(condition.input) ?? 0;
  if (sure >= condition.atLeast) return 'yes';
  return sure + (inputs.possible.get(condition.input) ?? 0) >= condition.atLeast ? 'maybe' : 'no';
}

/** A unit whose industry is known is taken to be no public place, and the other way round. */
function isOneOf(fact: Fact | null, ids: readonly string[], otherwiseKnown: boolean): Answer {
  if (fact !== null) return ids.includes(fact.id) ? 'yes' : 'no';
  return otherwiseKnown ? 'no' : 'maybe';
}

function higher(from: RiskClass): RiskClass {
  return from === 'C' ? 'B' : 'A';
}

const noRow: Text = { zh: '未命中A、B类条件，划为C类', en: 'No condition of class A or B is met: class C' };
const inferredNote: Text = { zh: '（按单位名称推断，请核实）', en: ' (inferred from the name, please verify)' };
const hitText: Text = { zh: '{row}：{text}{what}', en: '{row}: {text}{what}' };

function reasonOf(hit: ClassRow | null, inputs: ClassInputs, tableSource: Source): GradeReason {
  if (hit === null) return { about: 'class', rule: 'C', text: noRow, at: [], source: tableSource };
  const asksPlace = hit.anyOf.some((all) => all.some((one) => 'placeType' in one));
  const asksIndustry = hit.anyOf.some((all) => all.some((one) => 'industry' in one));
  const fact = (asksPlace ? inputs.placeType : null) ?? (asksIndustry ? inputs.industry : null);
  const at: Origin[] = fact?.origin ? [fact.origin] : [];
  for (const input of countedInputs(hit)) {
    const device = inputs.witness.get(input);
    if (device) at.push(device.entry.at(device.entry.table.has(equipment.name) ? equipment.name : equipment.kind));
  }
  return { about: 'class', rule: hit.id, text: hitSentence(hit, fact), at, source: hit.source };
}

function hitSentence(hit: ClassRow, fact: Fact | null): Text {
  const inferred = fact?.inferred ?? false;
  const sentence = (language: 'zh' | 'en'): string => {
    const named = fact === null ? '' : language === 'zh' ? `（${fact.name}）` : ` (${fact.name})`;
    const what = named + (inferred ? inferredNote[language] : '');
    return fill(hitText[language], { row: hit.id, text: hit.text[language], what });
  };
  return { zh: sentence('zh'), en: sentence('en') };
}

function countedInputs(row: ClassRow): ClassInput[] {
  return row.anyOf.flatMap((all) => all.flatMap((one) => ('input' in one ? [one.input] : [])));
}

function unknownInputs(open: readonly ClassRow[], inputs: ClassInputs, reached: RiskClass): Text[] {
  if (reached === 'A' || open.length === 0) return [];
  const unknowns: Text[] = [];
  if (inputs.placeType === null && inputs.industry === null) {
    unknowns.push({ zh: '场所类型和所属行业', en: 'place type and industry' });
  }
  if (open.some((row) => countedInputs(row).some((input) => (inputs.possible.get(input) ?? 0) > 0))) {
    unknowns.push({ zh: '部分设备的品种或容器类别', en: 'the exact type of some devices' });
  }
  return unknowns;
}

function raisedBy(unit: Unit, modifiers: ClassModifiers, source: Source): GradeReason[] {
  const reasons: GradeReason[] = [];
  const raise = (rule: string, zh: string, en: string, at: Origin | null): void => {
    reasons.push({ about: 'class', rule, text: { zh, en }, at: at ? [at] : [], source });
  };
  const accident = ask(unit, unitFields.accident);
  if (accident.reading.kind === 'value') {
    raise('M1', '近两年有责任事故，上调一类', 'Accident within two years: one class higher', accident.origin);
  }
  const exposed = ask(unit, unitFields.peopleExposed);
  const people = valueOf(exposed.reading);
  if (people !== null && people >= modifiers.peopleExposed) {
    const count = String(people);
    raise('M2', `经常暴露人数${count}人，上调一类`, `${count} people exposed: one class higher`, exposed.origin);
  }
  const worn = unit.devices.find((device) => {
    if (device.use !== 'inUse' || !device.entry.table.has(equipment.safetyGrade)) return false;
    const grade = valueOf(device.entry.read(equipment.safetyGrade));
    return grade !== null && grade >= modifiers.vesselSafetyGrade;
  });
  if (worn) {
    raise(
      'M3',
      '有监控使用或更差的设备在用，上调一类',
      'Device in use under watch or worse: one class higher',
      worn.entry.at(equipment.safetyGrade),
    );
  }
  return reasons;
}
