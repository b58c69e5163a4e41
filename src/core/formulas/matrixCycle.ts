import type { Day } from '../dates/day';
import { readRiskGrade } from '../ledger/readers/riskGrade';
import { valueOf } from '../ledger/reading';
import type { CellValue } from '../ledger/snapshot';
import type { RiskClass, RiskLevel } from '../regulation/riskClass';
import type { MatrixCell } from '../regulation/supervisionMatrix';
import { inForceOn } from '../regulation/valueOn';
import type { RuleBook } from '../rulebook/ruleBook';
import type { DirectForm } from './directForm';
import type { FormulaCell } from './formula';
import type { LedgerAnswers } from './onLedger';
import { asOfParameter, versionParameter } from './parameter';
import { invalidValue } from './refusals';
import { aboutUnit } from './unitAnswers';

type Months = Exclude<keyof MatrixCell, 'measure'>;

/** The months of the unit's grade on every row of a ledger. */
export function cycleOfUnit(months: Months): LedgerAnswers {
  return aboutUnit(({ index }, { judgement: { grades, book, asOf } }) => cellOf(grades[index]!, book, asOf)[months]);
}

/** The months of a grade, given whole or as class and level. */
export function cycleOfGrade(months: Months): DirectForm {
  return {
    parameters: [
      {
        name: { zh: '等级', en: 'grade' },
        says: {
          zh: '风险等级，如“A2”；或只填类别“A”，级别填在后面',
          en: 'The grade, e.g. A2; or the class alone, with the level after it',
        },
        optional: false,
      },
      {
        name: { zh: '级别', en: 'level' },
        says: { zh: '级别 1 至 4；前面已写全等级的不填', en: 'The level 1 to 4, unless the grade is given whole' },
        optional: true,
      },
      asOfParameter,
      versionParameter,
    ],
    answer([first, second], { book, today }) {
      const grade = gradeOf(first ?? null, second ?? null);
      return grade === null ? noGrade : cellOf(grade, book, today)[months];
    },
  };
}

interface Found {
  readonly class: RiskClass;
  readonly level: RiskLevel;
}

/** A2, A类2级, A2(A1–A4), or A and 2; null where one of the two is not said. */
function gradeOf(first: CellValue, second: CellValue): Found | null {
  const one = valueOf(readRiskGrade(bare(first), '', { dateSystem: 1900 }));
  const other = valueOf(readRiskGrade(bare(second), '', { dateSystem: 1900 }));
  const riskClass = one?.class ?? other?.class ?? null;
  const level = one?.level ?? other?.level ?? null;
  return riskClass === null || level === null ? null : { class: riskClass, level };
}

function bare(cell: CellValue): CellValue {
  return typeof cell === 'string' ? cell.replace(/[(（].*$/, '') : cell;
}

const noGrade: FormulaCell = invalidValue({
  zh: '读不出风险等级：请写成“A2”，或分别填类别（A、B、C）和级别（1至4）。',
  en: 'The grade cannot be read: write it like A2, or give the class (A, B, C) and the level (1 to 4).',
});

/** The matrix in force; before its first day its first version, as the grades are worked out. */
function cellOf(grade: Found, { supervisionMatrix }: RuleBook, asOf: Day): MatrixCell {
  const matrix = (inForceOn(supervisionMatrix, asOf) ?? supervisionMatrix.at(-1))?.value;
  if (matrix === null || matrix === undefined) throw new RangeError('the rule book lacks its supervision matrix');
  return matrix[grade.class][grade.level];
}
