import { dayToSerial } from '../dates/excelSerial';
import { current } from '../deadlines/run';
import type { CylinderCycle } from '../regulation/cylinderCycles';
import type { InForce } from '../regulation/inForce';
import type { CycleName } from '../regulation/inspectionCycles';
import { and, call, choose, mentions, or } from './formula';
import type { RuleSheet, RuleTable } from './ruleSheet';
import type { TwinInput } from './twinRow';

/** The cycles in force by day, and the formulas that choose among them. */
export interface CycleTable {
  /** Places of the first and of the later cycle as one number; 0 stands for no cycle, -1 for a device that must not be used. */
  readonly pair: (first: CycleName, next: CycleName) => number;
  /** That number for a row whose type alone does not tell; the inputs are cells. */
  choice(cells: ChoiceCells): string;
  /** Months of the cycle at that place, by the rule in force on that day; 0 where there is none. */
  months(place: string, day: string): string;
}

export interface ChoiceCells {
  readonly code: string;
  readonly group: string;
  /** Of the type alone. */
  readonly cycles: string;
  readonly words: string;
  readonly safetyGrade: string;
}

/** What the catalogue code alone says about a crane; null where its words decide. */
export function craneByCode(code: string): CycleName | null {
  if (code === '4450') return 'craneTwoYearly';
  if (code === '4150' || ['43', '44', '48'].includes(code.slice(0, 2))) return 'craneYearly';
  return code.startsWith('40') ? 'craneUnknown' : null;
}

const never = 9_999_999;

export function addCycleTable(sheet: RuleSheet, input: TwinInput): CycleTable {
  const { book, asOf } = input.report;
  const names = Object.keys(book.inspectionCycles) as CycleName[];
  const cylinders = current(book.cylinderCycles, asOf).value ?? [];
  const tables: (readonly [string, InForce<number>])[] = [
    ...names.map((name) => [name, book.inspectionCycles[name]] as const),
    ...cylinders.map(({ months, source }, at) => [`cylinder${String(at + 1)}`, [{ from: asOf, value: months, source }]] as const), // prettier-ignore
  ];
  const most = Math.max(...tables.map(([, table]) => table.length));
  const rows = tables.map(([name, table]) => {
    const oldestFirst = [...table].reverse();
    const line: (string | number)[] = [name, oldestFirst[0]!.value ?? 0];
    for (let at = 1; at < most; at++) {
      const entry = oldestFirst[at];
      line.push(entry === undefined ? never : (dayToSerial(entry.from, input.dateSystem) ?? 0), entry?.value ?? 0);
    }
    return line;
  });
  const later = Array.from({ length: most - 1 }, (_, at) => [`自（${String(at + 2)}）`, `月数（${String(at + 2)}）`]);
  const table = sheet.add('检验周期', ['周期', '月数', ...later.flat()], rows);
  const traits = current(book.deviceTraits, asOf).value;
  const list = (title: string, words: readonly string[]): string =>
    sheet.add(title, [title], words.map((word) => [word])).column(0); // prettier-ignore
  const place = (name: CycleName): number => names.indexOf(name) + 1;
  const pair = (first: CycleName, next: CycleName): number => place(first) * 1000 + place(next);
  const words: WordLists = {
    molten: list('吊运熔融金属', traits?.moltenMetal ?? ['—']),
    nonMetal: list('非金属容器', ['非金属', '玻璃钢', '石墨']),
    highPipe: list('次高压管道', ['次高压', 'GB1-Ⅲ', 'GB1-III']),
    plasticPipe: list('聚乙烯、铸铁管道', ['PE管', '聚乙烯', '铸铁']),
    mediumPipe: list('中压管道', ['中压', 'GB2', 'GB1-Ⅳ', 'GB1-IV']),
    cylinders: cylinders.map((rule, at) => ({
      rule,
      words: rule.words.length === 0 ? null : list(`气瓶词语${String(at + 1)}`, rule.words),
      place: names.length + at + 1,
    })),
  };
  return {
    pair,
    choice: (cells) => choiceFormula(cells, words, pair),
    months: (at, day) => monthsFormula(table, most, at, day),
  };
}

interface WordLists {
  readonly molten: string;
  readonly nonMetal: string;
  readonly highPipe: string;
  readonly plasticPipe: string;
  readonly mediumPipe: string;
  readonly cylinders: readonly {
    readonly rule: CylinderCycle;
    readonly words: string | null;
    readonly place: number;
  }[];
}

function monthsFormula(table: RuleTable, most: number, place: string, day: string): string {
  const at = (column: number): string => call('INDEX', table.column(column), place);
  const cases: (readonly [string, string])[] = [];
  for (let entry = most - 1; entry > 0; entry--) cases.push([`${day}>=${at(2 * entry)}`, at(2 * entry + 1)]);
  return choose(cases, at(1));
}

type Pair = (first: CycleName, next: CycleName) => number;

function choiceFormula(cells: ChoiceCells, words: WordLists, pair: Pair): string {
  const { group } = cells;
  return choose(
    [
      [`${group}="?"`, '"?"'],
      [`${cells.cycles}<>0`, cells.cycles],
      [`${group}="C"`, craneFormula(cells, words, pair)],
      [`${group}="Y"`, cylinderFormula(cells, words)],
      [`${group}="G"`, publicPipeFormula(cells, words, pair)],
      [and(or(`${group}="V"`, `${group}="M"`, `${group}="P"`), `${cells.safetyGrade}="?"`), '"?"'],
      [`${group}="V"`, vesselFormula(cells, words, pair)],
      [`${group}="M"`, mobileFormula(cells, pair)],
      [`${group}="P"`, pipeFormula(cells, pair)],
    ],
    '0',
  );
}

function craneFormula(cells: ChoiceCells, words: WordLists, pair: Pair): string {
  const [yearly, twoYearly] = [pair('craneYearly', 'craneYearly'), pair('craneTwoYearly', 'craneTwoYearly')];
  return call('IF', mentions(words.molten, cells.words), yearly, twoYearly);
}

function cylinderFormula(cells: ChoiceCells, { cylinders }: WordLists): string {
  const cases = cylinders.map(({ rule, words, place }): readonly [string, string] => {
    const byCode = rule.codes.map((code) => `${cells.code}="${code}"`);
    const conditions = [...(byCode.length === 0 ? [] : [or(...byCode)]), ...(words === null ? [] : [mentions(words, cells.words)])]; // prettier-ignore
    return [conditions.length === 0 ? 'TRUE' : and(...conditions), String(place * 1000 + place)];
  });
  return choose(cases, '0');
}

function vesselFormula({ words: text, safetyGrade: grade }: ChoiceCells, words: WordLists, pair: Pair): string {
  const nonMetal = (name: CycleName): string => String(pair('nonMetalVesselFirst', name));
  const metal = (name: CycleName): string => String(pair('vesselFirst', name));
  return choose(
    [
      [`${grade}=5`, '-1'],
      [
        mentions(words.nonMetal, text),
        choose(
          [
            [`${grade}=1`, nonMetal('nonMetalVesselGrade1')],
            [`${grade}=2`, nonMetal('nonMetalVesselGrade2')],
          ],
          nonMetal('nonMetalVesselGrade34'),
        ),
      ],
      [or(`${grade}=1`, `${grade}=2`), metal('vesselGrade12')],
      [`${grade}=3`, metal('vesselGrade3')],
      [`${grade}=4`, metal('vesselGrade4')],
    ],
    metal('vesselUngraded'),
  );
}

function mobileFormula({ code, safetyGrade: grade }: ChoiceCells, pair: Pair): string {
  const byGrade = (good: CycleName, other: CycleName): string =>
    call('IF', or(`${grade}=1`, `${grade}=2`), pair('mobileVesselFirst', good), pair('mobileVesselFirst', other));
  return choose(
    [
      [`${grade}=5`, '-1'],
      [`${grade}=4`, String(pair('mobileVesselFirst', 'vesselGrade4'))],
      [`${code}="2210"`, byGrade('railTankGrade12', 'railTankGrade3')],
      [`${code}="2220"`, byGrade('roadTankGrade12', 'roadTankGrade3')],
      [`${code}="2240"`, byGrade('tankContainerGrade12', 'tankContainerGrade3')],
      [or(`${code}="2230"`, `${code}="2250"`), String(pair('tubeTrailerFirst', 'tubeTrailer'))],
    ],
    String(pair('mobileVesselFirst', 'mobileVesselUngraded')),
  );
}

function pipeFormula({ code, words, safetyGrade: grade }: ChoiceCells, pair: Pair): string {
  const after = (name: CycleName): string => String(pair('pipeFirst', name));
  return choose(
    [
      [and(`ISNUMBER(${grade})`, `N(${grade})>=4`), '-1'],
      [`${grade}=3`, after('industrialPipeGrade3')],
      [or(`NOT(ISNUMBER(${grade}))`, `${code}="8000"`), after('industrialPipeUngraded')],
      [`ISNUMBER(FIND("GC3",${words}))`, after('industrialPipeGC3')],
    ],
    after('industrialPipe'),
  );
}

function publicPipeFormula({ words: text }: ChoiceCells, words: WordLists, pair: Pair): string {
  const after = (name: CycleName): string => String(pair('pipeFirst', name));
  return choose(
    [
      [mentions(words.highPipe, text), after('publicPipeHigh')],
      [mentions(words.plasticPipe, text), after('publicPipePlastic')],
      [mentions(words.mediumPipe, text), after('publicPipeMedium')],
    ],
    after('publicPipeHigh'),
  );
}
