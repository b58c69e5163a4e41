import { valueOn } from '../regulation/valueOn';
import type { Field } from '../ledger/field';
import { equipment } from '../ledger/fields/equipment';
import type { LedgerTable } from '../ledger/ledgerTable';
import type { Reading } from '../ledger/reading';
import { plainText } from '../dates/plainText';
import type { LedgerDate } from '../dates/ledgerDate';
import type { CycleTable } from './cycleTable';
import { addNoDateWords, dateSteps } from './dateSteps';
import { call, choose, literally } from './formula';
import { ofDevice, type RowColumn } from './rowColumn';
import type { RuleSheet } from './ruleSheet';
import { has, meanings, type TwinInput } from './twinRow';
import { addTypeTable, rowWords, typeColumns, typeKeyFormula } from './typeTable';
import { addWords, wordCode } from './useSteps';

/** Fields whose words the cycles hang on, as the engine joins them. */
const worded = [
  equipment.name, equipment.variety, equipment.category, equipment.model, equipment.medium, equipment.grade, equipment.parameters,
] as const; // prettier-ignore

/** What the device of a row is. */
export function typeSteps(
  sheet: RuleSheet,
  input: TwinInput,
  ordinalOf: ReadonlyMap<LedgerTable, number>,
  cycles: CycleTable,
): RowColumn[] {
  const types = addTypeTable(sheet, input, ordinalOf, cycles);
  const of = (column: keyof typeof typeColumns) => (cells: { step(id: string): string }) =>
    call('IF', `${cells.step('type')}=0`, '"?"', call('INDEX', types.column(typeColumns[column]), cells.step('type')));
  return [
    ofDevice('typeKey', '种类写法', ({ row, ordinal }) => typeKeyFormula(row.table, row.index, ordinal)),
    ofDevice('type', '种类行', (cells) => call('IFERROR', call('MATCH', literally(cells.step('typeKey')), types.column(typeColumns.key), 0), 0)), // prettier-ignore
    ofDevice('code', '目录代码', of('code')),
    ofDevice('group', '周期组', of('group')),
    ofDevice('typeCycles', '种类周期', of('cycles')),
    ofDevice('inputs', '种类计数', of('inputs')),
    ofDevice('typeQuantity', '名称台数', of('quantity')),
    ofDevice('exempt', '免登记', of('exempt')),
    ofDevice('words', '词语', ({ row }) => call('IFERROR', call('UPPER', rowWords(row.table, row.index, worded)), '""')), // prettier-ignore
    ...gradeSteps(sheet, input),
    ofDevice('cycle', '周期', (cells) =>
      cycles.choice({
        code: cells.step('code'),
        group: cells.step('group'),
        cycles: cells.step('typeCycles'),
        words: cells.step('words'),
        safetyGrade: cells.step('safetyGrade'),
      }),
    ),
  ];
}

function gradeSteps(sheet: RuleSheet, input: TwinInput): RowColumn[] {
  const usual = ['1', '2', '3', '4', '5', '1级', '2级', '3级', '4级', '5级', '一级', '二级', '三级', '四级', '五级', '/', '无']; // prettier-ignore
  const grades = has(input, equipment.safetyGrade)
    ? addWords(sheet, '安全状况等级', meanings(input, equipment.safetyGrade, numberCode, usual))
    : '';
  const words = has(input, equipment.grade)
    ? addWords(sheet, '设备级别', meanings(input, equipment.grade, gradeReader(input)))
    : '';
  return [
    ofDevice('safetyGrade', '安全状况等级', (cells) => {
      const cell = cells.field(equipment.safetyGrade);
      if (cell === null) return '""';
      const code = wordCode(cell, grades, '"x"');
      return choose([[`ISNUMBER(${cell})`, cell], [`${code}="x"`, '""'], [`${code}="?"`, '"?"']], `VALUE(${code})`); // prettier-ignore
    }),
    ofDevice('gradeWord', '设备级别', (cells) => {
      const cell = cells.field(equipment.grade);
      return cell === null ? '"----"' : wordCode(cell, words, '"----"');
    }),
  ];
}

/** A number as its digits, 'x' where there is none. */
export function numberCode(reading: Reading<number>): string {
  return reading.kind === 'value' ? String(reading.value) : 'x';
}

/**
 * Four letters: whether a boiler of that grade has no inspections, whether it counts as none for the class, whether a
 * vessel is of the third class, and whether a boiler needs no registration.
 */
function gradeReader({ report: { book, asOf } }: TwinInput): (reading: Reading<string>) => string {
  const traits = valueOn(book.deviceTraits, asOf) ?? book.deviceTraits.at(-1)?.value;
  const exempt = valueOn(book.rateScope, asOf)?.exemptBoilerGrade ?? '';
  return (reading) => {
    if (reading.kind !== 'value') return '----';
    const written = plainText(reading.value).toUpperCase();
    const isD = (traits?.classD ?? []).some((word) => [word, `${word}锅炉`, `${word}级锅炉`].includes(written));
    const countsAsD = traits?.classD.includes(reading.value) === true;
    const isThird = traits?.thirdClass.some((word) => reading.value.includes(word)) === true;
    const stated = reading.value.normalize('NFKC').toUpperCase().replace(/[级类\s]/g, ''); // prettier-ignore
    const isExempt = exempt !== '' && stated === exempt;
    return `${isD ? 'D' : '-'}${countsAsD ? 'D' : '-'}${isThird ? 'T' : '-'}${isExempt ? 'X' : '-'}`;
  };
}

/** The dates of a row, and the one from which a first inspection counts. */
export function dateColumns(sheet: RuleSheet): RowColumn[] {
  const noDates = addNoDateWords(sheet);
  const fields: readonly (readonly [string, string, Field<LedgerDate>])[] = [
    ['next', '下次检验日期', equipment.nextInspectionOn],
    ['last', '最近检验日期', equipment.lastInspectedOn],
    ['supervised', '监督检验日期', equipment.supervisedOn],
    ['commissioned', '投用日期', equipment.commissionedOn],
    ['registered', '登记日期', equipment.registeredOn],
    ['manufactured', '制造日期', equipment.manufacturedOn],
    ['nextInternal', '下次内部检验', equipment.nextInternalOn],
  ];
  const bases = ['supervised', 'commissioned', 'registered', 'manufactured'] as const;
  return [
    ...fields.flatMap(([id, title, field]) => dateSteps(id, title, field, noDates)),
    ofDevice('base', '基准日期', (cells) => bases.reduceRight((rest, id) => call('IF', `${cells.step(id)}<>""`, cells.step(id), rest), '""')), // prettier-ignore
    ofDevice('baseWeak', '基准较弱', (cells) => call('IF', `${cells.step('supervised')}&${cells.step('commissioned')}<>""`, 0, 1)), // prettier-ignore
  ];
}
