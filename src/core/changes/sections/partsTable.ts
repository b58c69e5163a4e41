import type { Figures } from '../../summary/summary';
import { address } from '../../ledger/address';
import type { SheetCell } from '../change';
import { rateCell } from '../rateCells';
import { cell, formulaCell, type SheetBuilder } from '../sheetBuilder';
import type { SheetContext } from '../sheetContext';

/** A figure of each part; a 'rate' column stands right of its numerator, denominator and unknown. */
export interface PartColumn {
  readonly title: string;
  /** Null for a rate, which is worked out from the columns before it. */
  readonly count: ((figures: Figures) => number) | null;
}

export interface NamedPart {
  readonly name: string;
  readonly figures: Figures;
}

export interface PartsTable {
  readonly firstTitle: string;
  readonly columns: readonly PartColumn[];
  readonly parts: readonly NamedPart[];
  readonly total: Figures;
  /** E.g. 各部门合计=总数. */
  readonly checkLabel: string;
}

/**
 * One row a part, a row of live sums, a row with the whole as counted on its own,
 * and a line that says whether the two agree.
 */
export function partsTable(builder: SheetBuilder, table: PartsTable, context: SheetContext): void {
  const { columns, parts, total } = table;
  builder.header([table.firstTitle, ...columns.map(({ title }) => title)]);
  const first = builder.nextRow;
  for (const part of parts) builder.row([cell(part.name), ...countCells(columns, part.figures, builder.nextRow)]);
  const sumRow = builder.nextRow;
  builder.row([cell(context.say('合计', 'Sum of the parts'), 'total'), ...sumCells(table, first, sumRow)]);
  const wholeRow = builder.nextRow;
  builder.row([
    cell(context.say('总数（单独统计）', 'Whole, counted on its own')),
    ...countCells(columns, total, wholeRow),
  ]);
  builder.row([cell(table.checkLabel, 'total'), agreeCell(table, sumRow, wholeRow, context)]);
}

function countCells(columns: readonly PartColumn[], figures: Figures, row: number): SheetCell[] {
  return columns.map(({ count }, place) =>
    count === null
      ? rateCell(rateAt(columns, figures, place), row, place - 2, 'percent')
      : cell(count(figures), 'number'),
  );
}

function sumCells({ columns, parts, total }: PartsTable, first: number, row: number): SheetCell[] {
  return columns.map(({ count }, place) => {
    if (count === null) return rateCell(rateAt(columns, total, place), row, place - 2, 'totalPercent');
    const formula = `SUM(${address(first, place + 1)}:${address(Math.max(first, row - 1), place + 1)})`;
    return formulaCell(formula, sumOf(parts, count), 'total');
  });
}

/** Numerator and denominator stand three and two columns left of the rate. */
function rateAt(columns: readonly PartColumn[], figures: Figures, place: number) {
  const at = (back: number): number => columns[place - back]!.count!(figures);
  return { pass: at(3), total: at(2), unknown: at(1) };
}

function agreeCell({ columns, parts, total }: PartsTable, sumRow: number, wholeRow: number, context: SheetContext) {
  const counted = columns.flatMap(({ count }, place) => (count === null ? [] : [{ count, column: place + 1 }]));
  const compared = counted.map(({ column }) => `${address(sumRow, column)}=${address(wholeRow, column)}`);
  const agree = counted.every(({ count }) => sumOf(parts, count) === count(total));
  const yes = context.say('一致', 'agrees');
  const no = context.say('不一致', 'does not agree');
  return formulaCell(`IF(AND(${compared.join(',')}),"${yes}","${no}")`, agree ? yes : no, agree ? 'good' : 'bad');
}

function sumOf(parts: readonly NamedPart[], count: (figures: Figures) => number): number {
  return parts.reduce((sum, { figures }) => sum + count(figures), 0);
}
