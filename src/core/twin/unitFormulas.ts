import type { ClassCondition, ClassInput } from '../regulation/riskClasses';
import { gradeName } from '../grading/grade';
import { gradeWords } from '../changes/gradeWords';
import { valueOn } from '../regulation/valueOn';
import { equipment } from '../ledger/fields/equipment';
import { unit as unitFields } from '../ledger/fields/unit';
import type { InForce } from '../regulation/inForce';
import type { Unit } from '../register/register';
import { and, call, choose, or, quoted } from './formula';
import { type Asked, askedFields, placeCodeOf } from './gradeInputs';
import { has, type TwinInput } from './twinRow';
import type { TwinWords } from './twinWords';

/** Ranges of the sheet of rows, and cells of the table of units beside it. */
export interface UnitRefs {
  /** The column of a step, absolute, as far as the unit's rows stand in it. */
  readonly range: (step: string) => string;
  /** The cell of another step of the same unit. */
  readonly cell: (step: string) => string;
  /** Whether all is as it was when the formulas were made: a cell. */
  readonly guard: string;
}

export interface UnitStep {
  readonly id: string;
  readonly title: string;
  readonly formula: (unit: Unit, refs: UnitRefs) => string;
}

/** Steps of rows that count for their unit where they are 1. */
const talliedSteps = { open: '待加载项', raises: '上调', failed: '检验否决', unregistered: '登记否决' } as const;

/** The steps from the rows of a unit to its grade. */
export function unitSteps(input: TwinInput, words: TwinWords): UnitStep[] {
  const asked = (Object.keys(askedFields) as Asked[]).filter((id) => has(input, askedFields[id]));
  const { book, asOf } = input.report;
  const table = inForce(book.classTable, asOf);
  const inputs = [...new Set(table.flatMap(({ anyOf }) => anyOf.flat().flatMap((one) => ('input' in one ? [one.input] : []))))]; // prettier-ignore
  return [
    ...Object.entries(talliedSteps).map(([id, title]): UnitStep => ({ id: `${id}Rows`, title, formula: ({ index }, { range }) => call('COUNTIFS', range('unit'), index, range(id), 1) })), // prettier-ignore
    ...asked.map((id): UnitStep => ({ id, title: askedFields[id].label, formula: (unit, { range }) => firstSaid(unit, id, range) })), // prettier-ignore
    { id: 'placeId', title: '场所', formula: (unit, { cell }) => placeFormula(unit, cell, asked, 'place') },
    { id: 'industryId', title: '行业', formula: (unit, { cell }) => placeFormula(unit, cell, asked, 'industry') },
    ...inputs.map((of): UnitStep => ({ id: of, title: of, formula: (unit, { range }) => countFormula(unit, of, range) })), // prettier-ignore
    { id: 'class', title: '类', formula: (_unit, refs) => classFormula(refs, input, asked) },
    { id: 'level', title: '级', formula: (_unit, refs) => levelFormula(refs, input, asked) },
    { id: 'last', title: '上次核查', formula: (unit) => quoted(gradeName(input.report.grades[unit.index]!)) },
    { id: 'result', title: '结果', formula: (unit, refs) => resultFormula(unit, refs, input, words) },
  ];
}

export function inForce<T>(table: InForce<T>, asOf: Parameters<typeof valueOn>[1]): T {
  const value = valueOn(table, asOf) ?? table.at(-1)?.value ?? null;
  if (value === null) throw new RangeError('the rule book lacks a grading table');
  return value;
}

function firstSaid({ index }: Unit, id: Asked, range: UnitRefs['range']): string {
  return call('IFERROR', call('INDEX', range(id), call('MATCH', `"${String(index)}#"`, range(`${id}Key`), 0)), '""');
}

/** The column's own words, else the unit's name, else the words of the other column. */
function placeFormula(unit: Unit, cell: UnitRefs['cell'], asked: readonly Asked[], of: 'place' | 'industry'): string {
  const part = (code: string): string =>
    of === 'place' ? `LEFT(${code},FIND(";",${code})-1)` : `MID(${code},FIND(";",${code})+1,50)`;
  const [placeOfName = '-', industryOfName = '-'] = placeCodeOf(unit.name).split(';');
  const named = of === 'place' ? placeOfName : industryOfName;
  const other = of === 'place' ? 'industry' : 'place';
  const said = (id: Asked, rest: string): string =>
    !asked.includes(id)
      ? rest
      : choose(
          [
            [`${cell(id)}="?"`, '"?"'],
            [`${cell(id)}=""`, rest],
            [`${part(cell(id))}<>"-"`, part(cell(id))],
          ],
          rest,
        );
  return said(of, named === '-' ? said(other, '"-"') : `"${named}"`);
}

/** The sum of pieces (of pipes: of metres) that count towards an input. */
function countFormula({ index }: Unit, input: ClassInput, range: UnitRefs['range']): string {
  const amounts = range(input === 'pipeMetres' ? 'pipeMetres' : 'pieces');
  return call('SUMIFS', amounts, range('unit'), index, range('counts'), `"*|${input}|*"`);
}

function classFormula({ cell }: UnitRefs, input: TwinInput, asked: readonly Asked[]): string {
  const { book, asOf } = input.report;
  const holds = (one: ClassCondition): string => {
    if ('input' in one) return `${cell(one.input)}>=${String(one.atLeast)}`;
    const isPlace = 'placeType' in one;
    const ids = isPlace ? one.placeType : one.industry;
    return or(...ids.map((id) => `${cell(isPlace ? 'placeId' : 'industryId')}="${id}"`));
  };
  const rows = inForce(book.classTable, asOf);
  const base = choose(rows.map((row) => [or(...row.anyOf.map((all) => and(...all.map(holds)))), `"${row.class}"`] as const), '"C"'); // prettier-ignore
  const people = inForce(book.classModifiers, asOf).peopleExposed;
  const raises = [
    `${cell('raisesRows')}>0`,
    ...(asked.includes('accident') ? [`${cell('accident')}="Y"`] : []),
    ...(asked.includes('people') ? [and(`ISNUMBER(${cell('people')})`, `N(${cell('people')})>=${String(people)}`)] : []), // prettier-ignore
  ];
  const unclear = ['placeId', 'industryId', ...asked.filter((id) => id === 'accident' || id === 'people')];
  return choose(
    [
      [or(`${cell('openRows')}>0`, ...unclear.map((id) => `${cell(id)}="?"`)), '"?"'],
      [or(...raises), choose([[`(${base})="C"`, '"B"']], '"A"')],
    ],
    base,
  );
}

/** Whether a level worse than a veto's and better than the third can be told without the score. */
function isThirdWithoutScore(input: TwinInput): boolean {
  const { book, asOf } = input.report;
  const rules = inForce(book.levelRules, asOf);
  const sum = (items: typeof rules.items): number => items.reduce((total, { points }) => total + points, 0);
  const mostAnswered = sum(rules.items.filter(({ automatic }) => automatic !== undefined)) / sum(rules.items);
  const factors = [unitFields.scoreSystem, unitFields.scorePersonnel, unitFields.scoreHazard, unitFields.scoreMaintenance, unitFields.scoreInvestment, unitFields.scoreEducation, unitFields.scoreEmergency] as const; // prettier-ignore
  if (mostAnswered >= rules.answeredShare || factors.some((field) => has(input, field))) return false;
  // Level 2 asks for a column that says that there was no penalty.
  return !has(input, unitFields.penalty) && rules.newUnitLevel === 3 && rules.insufficientLevel === 3;
}

/** Whether nothing but the columns that the formulas look at can put a unit into level 4. */
function hasOnlyKnownVetoes({ report, ...input }: TwinInput): boolean {
  const whole = { report, ...input };
  if (report.register.operators.length > 0 || report.register.hazards.length > 0) return false;
  return !has(whole, equipment.operatorCertified) && !has(whole, unitFields.safetyManagerCertNo);
}

function levelFormula({ cell }: UnitRefs, input: TwinInput, asked: readonly Asked[]): string {
  if (!hasOnlyKnownVetoes(input)) return '"?"';
  const { book, asOf } = input.report;
  const tests = inForce(book.vetoes, asOf).flatMap(({ on, test }) => (on && test !== undefined ? [test] : []));
  const count = (step: keyof typeof talliedSteps): string => `${cell(`${step}Rows`)}>0`;
  const vetoes = tests.flatMap((test): string[] => {
    if (test === 'inspection') return [count('failed')];
    if (test === 'registration') return [count('unregistered')];
    if (test === 'supervisedListing') return asked.includes('listing') ? [`${cell('listing')}="Y"`] : [];
    if (test === 'blacklist') return asked.includes('blacklist') ? [`${cell('blacklist')}="Y"`] : [];
    return [];
  });
  const unclear = (['listing', 'blacklist', 'score'] as const).filter((id) => asked.includes(id));
  const score = `ROUND(MIN(100,MAX(0,${cell('score')})),2)`;
  const cutoffs = inForce(book.levelRules, asOf).cutoffs.map(({ level, from }) => [`${score}>=${String(from)}`, String(level)] as const); // prettier-ignore
  return choose(
    [
      [or(`${cell('openRows')}>0`, ...unclear.map((id) => `${cell(id)}="?"`)), '"?"'],
      ...(vetoes.length === 0 ? [] : [[or(...vetoes), '4'] as const]),
      ...(asked.includes('score') ? [[`ISNUMBER(${cell('score')})`, choose(cutoffs, '4')] as const] : []),
    ],
    isThirdWithoutScore(input) ? '3' : '"?"',
  );
}

/** The grade; as it was at the last check, with all that it leaves open, where it is still the same. */
function resultFormula(unit: Unit, { cell, guard }: UnitRefs, input: TwinInput, words: TwinWords): string {
  const grade = input.report.grades[unit.index]!;
  const name = gradeName(grade);
  const now = `${cell('class')}&${cell('level')}`;
  return choose(
    [
      [or(`NOT(${guard})`, `${cell('class')}="?"`, `${cell('level')}="?"`), quoted(`${name}${words.frozen(input.report.asOf)}`)], // prettier-ignore
      [`${now}=${cell('last')}`, quoted(gradeWords(grade))],
    ],
    `${now}&"${words.changed}"`,
  );
}
