import type { SheetKind } from '../ledger';
import type { Meaning } from './interpretTitle';
import type { Context } from './titleRule';

export type Votes = Readonly<Record<Context, number>>;

/** How much a field says about what its sheet lists. Fields that stand on any ledger say little. */
const telling: Readonly<Record<string, number>> = {
  'equipment.kind': 1,
  'equipment.category': 1,
  'equipment.variety': 1,
  'equipment.name': 1,
  'equipment.model': 1,
  'equipment.code': 1,
  'equipment.registrationNo': 1,
  'equipment.serialNo': 1,
  'equipment.internalNo': 0.7,
  'equipment.lastInspectedOn': 1,
  'equipment.nextInspectionOn': 1,
  'equipment.inspectionResult': 0.7,
  'person.name': 0.8,
  'person.gender': 0.5,
  'person.idNo': 1.2,
  'person.certNo': 1.5,
  'person.certItem': 1.5,
  'person.certExpiresOn': 1.5,
  'person.certIssuedOn': 1,
  'person.position': 0.7,
  'hazard.foundOn': 1.2,
  'hazard.description': 1.2,
  'hazard.deadline': 1.5,
  'hazard.measure': 1.5,
  'hazard.grade': 1.2,
  'hazard.category': 1,
  'hazard.responsible': 1,
  'hazard.rectifiedOn': 1,
  'hazard.status': 1,
  'hazard.verifier': 0.8,
  'patrol.on': 1.3,
  'patrol.inspector': 0.9,
  'patrol.content': 1.3,
  'patrol.result': 1.3,
  'training.on': 2,
  'training.subject': 2,
  'training.attendance': 1.2,
  'unit.name': 0.4,
  'unit.uscc': 0.6,
  'unit.principal': 0.7,
  'unit.address': 0.5,
  'unit.industry': 0.7,
  'unit.safetyOrg': 0.6,
  'unit.riskLevel': 0.6,
  'unit.safetyManager': 0.3,
  'unit.phone': 0.2,
  'unit.department': 0.2,
};

const otherField = 0.3;
/** A title that only this kind of sheet uses in this sense counts for less than one that is clear by itself. */
const inContext = 0.25;
/** 单位名称 is a unit's own wherever it stands, save among people. */
const unitInContext = 0.6;

const titleWords: readonly (readonly [Context, RegExp])[] = [
  ['hazard', /隐患|整改|问题清单/],
  ['patrol', /巡查|巡检|检查记录|日管控|周排查|月调度/],
  ['training', /培训|宣传|教育/],
  ['person', /人员|持证|操作证|作业证|花名册/],
  ['equipment', /设备(?!使用单位)|电梯|锅炉|容器|起重|叉车|气瓶|压力管道|游乐/],
  ['report', /安全状况.{0,4}报告|定期报告|报告.{0,4}安全状况/],
  ['unit', /使用单位|企业(?:名录|清单|台[账帐])|单位(?:名录|清单|台[账帐]|基本)/],
];
const titleVote = 0.9;

/** A sheet whose columns are clearly about devices, people or hazards is no list of reports, whatever its title says. */
const clearKind = 2.4;

/** Counts for each kind what the titles' meanings say, and what the sheet's own name and title say. */
export function voteOnKind(columns: readonly (readonly Meaning[])[], sheetTitle: string): Votes {
  const votes: Record<Context, number> = {
    unit: 0,
    equipment: 0,
    person: 0,
    hazard: 0,
    patrol: 0,
    training: 0,
    report: 0,
  };
  for (const meanings of columns) {
    const best = new Map<Context, number>();
    for (const meaning of meanings) {
      const subject = meaning.field.subject;
      if (subject === 'common' || meaning.weak || meaning.score < 0.7) continue;
      const weight =
        (telling[meaning.field.key] ?? otherField) *
        (meaning.on.length === 0 ? 1 : subject === 'unit' ? unitInContext : inContext);
      best.set(subject, Math.max(best.get(subject) ?? 0, weight));
    }
    for (const [subject, weight] of best) votes[subject] += weight;
  }
  if (!hasClearDevice(columns)) votes.equipment *= 0.15;
  if (isPatrolLog(columns)) votes.hazard *= 0.15;
  for (const [subject, words] of titleWords) if (words.test(sheetTitle)) votes[subject] += titleVote;
  return votes;
}

/** 维保单位 and 类型 alone make no device ledger. */
function hasClearDevice(columns: readonly (readonly Meaning[])[]): boolean {
  return columns.some((meanings) =>
    meanings.some(
      ({ field, weak, on }) => !weak && on.length === 0 && field.subject === 'equipment' && field.key in telling,
    ),
  );
}

/** What a log of rounds may say of a problem; who rectifies it, how and by when makes a hazard ledger of it. */
const noted = new Set(['hazard.foundOn', 'hazard.place', 'hazard.category', 'hazard.grade', 'hazard.description']);

/** A sheet with the day of the round, on which problems are only written down. */
function isPatrolLog(columns: readonly (readonly Meaning[])[]): boolean {
  let hasRound = false;
  for (const meanings of columns) {
    for (const { field, weak, on } of meanings) {
      if (weak || on.length > 0) continue;
      if (field.key === 'patrol.on') hasRound = true;
      else if (field.subject === 'hazard' && !noted.has(field.key)) return false;
    }
  }
  return hasRound;
}

/** The kind that the votes decide. */
export function kindOf(votes: Votes): SheetKind {
  const { equipment, person, hazard, patrol, training, report, unit } = votes;
  const most = Math.max(equipment, person, hazard, patrol, training, unit * 0.9);
  if (report >= titleVote && Math.max(equipment, person, hazard) < clearKind) return 'report';
  if (most < 0.1) return 'other';
  if (training >= 2 && training >= Math.max(hazard, patrol, equipment * 0.6, person * 0.9)) return 'training';
  if (equipment >= 2.4 && person >= 2.4) return 'mixed';
  if (hazard >= 2.4 && hazard >= patrol && hazard >= equipment * 0.5) return 'hazard';
  if (patrol >= 0.9 && patrol >= hazard * 0.8 && patrol > equipment && patrol >= person) return 'patrol';
  if (equipment >= 2.4 && hazard >= 1.2 && equipment < hazard * 2.6) return 'mixed';
  if (most === hazard) return 'hazard';
  if (most === patrol) return 'patrol';
  if (most === person) return 'operator';
  if (most === equipment) return 'equipment';
  return most === training ? 'training' : 'unit';
}

/** What the columns of such a sheet are about. */
export function contextOf(kind: SheetKind, votes: Votes): Context {
  if (kind === 'operator') return 'person';
  if (kind !== 'mixed' && kind !== 'other') return kind;
  return votes.equipment > 0 || kind === 'mixed' ? 'equipment' : 'unit';
}
