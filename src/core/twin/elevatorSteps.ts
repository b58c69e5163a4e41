import { dayToSerial } from '../dates/excelSerial';
import { isInspectionYear } from '../deadlines/elevatorSchedule';
import { call, choose } from './formula';
import { firstDay, shifted } from './dateSteps';
import { ofDevice, type RowColumn } from './rowColumn';
import type { RuleSheet } from './ruleSheet';
import type { TwinInput } from './twinRow';

const longest = 120;

/** The next 定期检验 of an elevator by the years counted from its base date, as far as the rules name years. */
export function elevatorSteps(sheet: RuleSheet, input: TwinInput, asOf: string): RowColumn[] {
  // Oldest first, as they are looked up by the day from which they hold.
  const rules = [...input.report.book.elevatorInspections].reverse();
  const table = sheet.add(
    '电梯检验规则',
    ['自', '缺基准日期时月数', '可提前月数', '按年份表', '过渡期'],
    rules.map(({ from, value }) => [
      dayToSerial(from, input.dateSystem) ?? 0,
      value?.monthsWithoutBase ?? 0,
      value?.earlyMonths ?? 0,
      value === null || value.years.length === 0 ? 0 : 1,
      value?.isTransition === true ? 1 : 0,
    ]),
  );
  const years = sheet.add(
    '电梯检验年份',
    ['满年数', ...rules.map((_, at) => `下一检验年（${String(at + 1)}）`)],
    Array.from({ length: longest }, (_, full) => [
      full,
      ...rules.map(({ value }) => {
        let year = Math.max(1, full);
        while (value !== null && !isInspectionYear(value, year)) year++;
        return year;
      }),
    ]),
  );
  const yearsFrom = years.column(1).split(':')[0]!;
  const lastYears = years.column(rules.length).split(':')[1]!;
  const grid = `${yearsFrom}:${lastYears}`;
  const of = (column: number, rule: string): string => call('INDEX', table.column(column), rule);
  return [
    ofDevice('liftRule', '电梯规则', (cells) => {
      const [last, group] = [cells.step('last'), cells.step('group')];
      const on = `IF(ISNUMBER(${last}),INT(${last}),${asOf})`;
      return choose([[`${group}="E"`, `IFERROR(MATCH(${on},${table.column(0)},1),1)`]], '0');
    }),
    ofDevice('liftYear', '电梯检验年', (cells) => {
      const [last, base, rule] = [cells.step('last'), cells.step('base'), cells.step('liftRule')];
      const after = countedFrom(last, base, of(2, rule));
      const full = `MAX(0,YEAR(${after})-YEAR(INT(${base})))`;
      const year = call('INDEX', grid, `${full}+1`, rule);
      const due = firstDay(shifted(base, `12*${year}`));
      const next = call('INDEX', grid, `${year}+2`, rule);
      return choose([[`AND(${rule}>0,ISNUMBER(${base}))`, call('IFERROR', call('IF', `${due}>${after}`, year, next), '"?"')]], '""'); // prettier-ignore
    }),
    ofDevice('lift', '电梯推算', (cells) => {
      const step = (id: string): string => cells.step(id);
      const [last, base, rule, year] = [step('last'), step('base'), step('liftRule'), step('liftYear')];
      const scheduled = call('IF', `${year}="?"`, '"?"', shifted(base, `12*${year}`));
      const first = call('IF', `${year}="?"`, '"?"', call('IF', `INT(${shifted(base, `12*${year}`)})<${asOf}`, '""', shifted(base, `12*${year}`))); // prettier-ignore
      const cases = choose(
        [
          [`${last}="?"`, '"?"'],
          [`AND(ISNUMBER(${last}),${of(3, rule)}=0)`, shifted(last, of(1, rule))],
          [`${base}="?"`, '"?"'],
          [`${last}=""`, call('IF', `${base}=""`, '""', first)],
          [`${base}=""`, shifted(last, of(1, rule))],
        ],
        scheduled,
      );
      return choose([[`${rule}=0`, '""']], cases);
    }),
    ofDevice('liftWeak', '电梯依据较弱', (cells) => {
      const [base, rule] = [cells.step('base'), cells.step('liftRule')];
      return choose(
        [
          [`${rule}=0`, '0'],
          [`${of(3, rule)}=0`, of(4, rule)],
          [`${base}=""`, '1'],
        ],
        cells.step('baseWeak'),
      );
    }),
  ];
}

/** An inspection up to some months early counts for its year; one before the base date for none. */
function countedFrom(last: string, base: string, early: string): string {
  const counted = call('IF', `INT(${last})<${firstDay(base)}`, `INT(${base})`, `EDATE(INT(${last}),${early})`);
  return call('IF', `ISNUMBER(${last})`, counted, `INT(${base})`);
}
