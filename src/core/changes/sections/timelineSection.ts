import { address } from '../../ledger/address';
import type { CellStyle, HeatStyle, SheetCell } from '../change';
import { cell, formulaCell, headerCells, type SheetBuilder } from '../sheetBuilder';
import type { SheetContext } from '../sheetContext';
import { dueMonths, type DueMonths, monthsAhead } from '../dueMonths';
import type { NamedPart } from './partsTable';

/** When inspections fall due, month by month and darker the more: the whole on top, below it the parts with devices. */
export function timelineSection(
  builder: SheetBuilder,
  title: string,
  parts: readonly NamedPart[],
  context: SheetContext,
): void {
  builder.banner(title, 'section');
  const rows = parts
    .filter(({ figures }) => figures.devices.length > 0)
    .map(({ name, figures }) => ({ name, due: dueMonths(figures.devices, context.report) }));
  if (rows.length === 0) {
    builder.banner(context.say('无', 'None'), 'note');
    return;
  }
  builder.row(headerCells(titles(context)));
  const top = builder.nextRow;
  const sums = addUp(rows.map(({ due }) => due));
  const whole = cells(sums).map((one, place): SheetCell => {
    const column = place + 1;
    const formula = `SUM(${address(top + 1, column)}:${address(top + rows.length, column)})`;
    return formulaCell(formula, one.value ?? 0, one.style);
  });
  builder.row([cell(context.say('全部', 'All'), 'total'), ...whole, rowSum(top, sums)], tall);
  const most = Math.max(...rows.map(({ due }) => Math.max(...due.months)));
  for (const { name, due } of rows) {
    builder.row([cell(name), ...cells(due, most), rowSum(builder.nextRow, due)]);
  }
}

/** Points: the row that people look at. */
const tall = 26;

function titles(context: SheetContext): string[] {
  const months = monthsAhead(context.report.asOf).map(({ year, month }) =>
    context.say(`${String(year)}年\n${String(month)}月`, `${String(year)}-${String(month).padStart(2, '0')}`),
  );
  return [
    context.say('主管部门', 'Department'),
    context.say('已超期', 'Overdue'),
    ...months,
    context.say('以后', 'Later'),
    context.say('日期不明', 'No date'),
    context.say('不适用', 'n/a'),
    context.say('合计', 'Total'),
  ];
}

/** One row's cells but the total, in the order of the titles. */
function cells({ overdue, months, later, unknown, notApplicable }: DueMonths, most = Math.max(...months)): SheetCell[] {
  return [
    cell(overdue, overdue > 0 ? 'bad' : 'heat0'),
    ...months.map((count) => cell(count, heat(count, most))),
    cell(later, 'number'),
    cell(unknown, unknown > 0 ? 'warn' : 'heat0'),
    cell(notApplicable, 'muted'),
  ];
}

function heat(count: number, most: number): HeatStyle {
  const styles = ['heat1', 'heat2', 'heat3', 'heat4'] as const;
  return count === 0 ? 'heat0' : styles[Math.ceil((count * styles.length) / most) - 1]!;
}

function rowSum(row: number, due: DueMonths): SheetCell {
  const values = cells(due).map(({ value }) => Number(value));
  const style: CellStyle = 'total';
  const total = values.reduce((sum, value) => sum + value, 0);
  return formulaCell(`SUM(${address(row, 1)}:${address(row, values.length)})`, total, style);
}

function addUp(parts: readonly DueMonths[]): DueMonths {
  const sum = (of: (part: DueMonths) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    overdue: sum(({ overdue }) => overdue),
    months: parts[0]!.months.map((_, place) => sum(({ months }) => months[place]!)),
    later: sum(({ later }) => later),
    unknown: sum(({ unknown }) => unknown),
    notApplicable: sum(({ notApplicable }) => notApplicable),
  };
}
