import { equipment } from '../ledger/fields/equipment';
import type { CycleTable } from './cycleTable';
import { shifted } from './dateSteps';
import { and, call, choose, or } from './formula';
import { ofDevice, type RowCells, type RowColumn } from './rowColumn';

/** The months of the cycles of a row, and the date that they lead to. */
export function computedSteps(cycles: CycleTable, asOf: string): RowColumn[] {
  return [
    ofDevice('nextMonths', '检验周期（月）', (cells) => {
      const months = cycles.months(`MOD(${cells.step('cycle')},1000)`, `INT(${cells.step('last')})`);
      return call('IF', and(hasCycle(cells), `ISNUMBER(${cells.step('last')})`), months, 0);
    }),
    ofDevice('firstMonths', '首检期限（月）', (cells) => {
      const months = cycles.months(`INT(${cells.step('cycle')}/1000)`, `INT(${cells.step('base')})`);
      return call('IF', and(hasCycle(cells), `ISNUMBER(${cells.step('base')})`), months, 0);
    }),
    ofDevice('computed', '推算日期', (cells) => computed(cells, asOf)),
  ];
}

function hasCycle(cells: RowCells): string {
  return and(`ISNUMBER(${cells.step('cycle')})`, `N(${cells.step('cycle')})>0`);
}

function computed(cells: RowCells, asOf: string): string {
  const [last, base, cycle] = [cells.step('last'), cells.step('base'), cells.step('cycle')];
  const [group, nextMonths, firstMonths] = [cells.step('group'), cells.step('nextMonths'), cells.step('firstMonths')];
  const first = shifted(base, firstMonths);
  return choose(
    [
      [`${group}="?"`, '"?"'],
      [`${group}="-"`, '""'],
      [`${group}="E"`, cells.step('lift')],
      [`${cycle}="?"`, '"?"'],
      [`${cycle}<=0`, '""'],
      [`${last}="?"`, '"?"'],
      [`ISNUMBER(${last})`, call('IF', `${nextMonths}=0`, '""', shifted(last, nextMonths))],
      [`${base}="?"`, '"?"'],
      [or(`${base}=""`, `${firstMonths}=0`), '""'],
      [`INT(${first})<${asOf}`, '""'],
    ],
    first,
  );
}

/** The date that counts in the end: '' is not known, 'N' that none is due, '?' that only the add-in can tell. */
export function dueSteps(cycles: CycleTable, asOf: string): RowColumn[] {
  return [
    ofDevice('external', '载明或推算', (cells) =>
      call('IF', `${cells.step('next')}<>""`, cells.step('next'), cells.step('computed')),
    ),
    ofDevice('internal', '锅炉内部检验', (cells) => internal(cells, cycles, asOf)),
    ofDevice('due', '应检日期', (cells) => due(cells, asOf)),
    ofDevice('weak', '依据较弱', weak),
  ];
}

/** Printed; else, beside a computed external inspection, a year after being put into use. */
function internal(cells: RowCells, cycles: CycleTable, asOf: string): string {
  const [base, printed] = [cells.step('base'), cells.step('nextInternal')];
  const place = cycles.pair('boilerInternalFirst', 'boilerInternalFirst') % 1000;
  const first = shifted(base, cycles.months(String(place), `INT(${base})`));
  return choose(
    [
      [`${cells.step('group')}<>"B"`, '""'],
      [`${printed}<>""`, printed],
      [or(`ISNUMBER(${cells.step('next')})`, `NOT(ISNUMBER(${cells.step('computed')}))`), '""'],
      [`${base}="?"`, '"?"'],
      [`NOT(ISNUMBER(${base}))`, '""'],
      [`INT(${first})<${asOf}`, '""'],
    ],
    first,
  );
}

function due(cells: RowCells, asOf: string): string {
  const [group, use, grade] = [cells.step('group'), cells.step('use'), cells.step('gradeWord')];
  const extended = cells.field(equipment.extendedTo);
  const isBoiler = `${group}="B"`;
  return choose(
    [
      [or(`${use}="?"`, `${group}="?"`), '"?"'],
      [`${use}="N"`, '"N"'],
      [and(isBoiler, `LEFT(${grade},1)="D"`), '"N"'],
      ...(extended === null ? [] : [[`TRIM(${extended})<>""`, '"?"'] as const]),
      [and(isBoiler, or(`${grade}="?"`, String(isShared(cells)).toUpperCase())), '"?"'],
      [isBoiler, boilerDue(cells, asOf)],
    ],
    cells.step('external'),
  );
}

function boilerDue(cells: RowCells, asOf: string): string {
  const [outside, inside] = [cells.step('external'), cells.step('internal')];
  const isFirst = call('IF', `ISNUMBER(${outside})`, `INT(${inside})<INT(${outside})`, `INT(${inside})<${asOf}`);
  return choose(
    [
      [or(`${outside}="?"`, `${inside}="?"`), '"?"'],
      [`NOT(ISNUMBER(${inside}))`, outside],
    ],
    call('IF', isFirst, inside, outside),
  );
}

/** Where one column holds the internal and the external inspection of boilers, the title of a row decides. */
function isShared({ row }: RowCells): boolean {
  const shared = row.table.columnsOf(equipment.nextInternalOn);
  return row.table.columnsOf(equipment.nextInspectionOn).some((column) => shared.includes(column));
}

/** 1 where the date rests on a stand-in for the base date, so that it convicts nobody. */
function weak(cells: RowCells): string {
  const [next, last, base] = [cells.step('next'), cells.step('last'), cells.step('baseWeak')];
  const [isOutside, isPrinted] = [`${cells.step('due')}=${cells.step('external')}`, `${next}<>""`];
  return choose(
    [
      [and(isPrinted, isOutside), '0'],
      [`NOT(${isOutside})`, call('IF', `${cells.step('nextInternal')}<>""`, 0, base)],
      [and(`${cells.step('group')}="E"`, `ISNUMBER(${last})`), cells.step('liftWeak')],
      [`ISNUMBER(${last})`, '0'],
    ],
    base,
  );
}
